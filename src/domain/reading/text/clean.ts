import { matchesOf } from '../../text/matches-of.ts';
import { asGiven, type Edit, type Edited, edited } from './edited.ts';
import { pageFurniture } from './page-furniture.ts';
import { spacedColumns } from './spaced-columns.ts';
import { unwrapped } from './unwrap.ts';

/**
 * A text as print and copying leave it, made into one line per paragraph, heading or point: signs
 * composed, ligatures and soft hyphens undone, what was glued taken apart, page headers and numbers
 * left out, and broken lines and words closed again.
 */
export function cleaned(text: string): Edited {
  const signs = edited(asGiven(text), editsBy(SIGNS, text));
  const apart = GLUED.reduce((before, rule) => edited(before, editsBy([rule], before.text)), signs);
  const pages = edited(apart, pageFurniture(apart.text));
  const columns = edited(pages, spacedColumns(pages.text));
  const closed = edited(columns, unwrapped(columns.text));
  return edited(closed, editsBy([[/(?<=\S) {2,}(?=\S)/gu, () => ' ']], closed.text));
}

type Rule = readonly [sign: RegExp, put: (found: string) => string];

const LIGATURES: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
};

const SIGNS: readonly Rule[] = [
  [/\r\n?|[\f\v\u2028\u2029]/gu, () => '\n'],
  [/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, () => ''],
  [/[\ufb00-\ufb04]/gu, (found) => LIGATURES[found] ?? found],
  // Every line of an e-mail's quotation.
  [/^[ \t]*(?:>[ \t]?)+/gmu, () => ''],
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu, () => ' '],
  [/\p{L}\p{M}+/gu, (found) => found.normalize('NFC')],
];

/** What was printed without the space or line between. */
const GLUED: readonly Rule[] = [
  // "Regionfullmäktige§112"
  [/(?<=\p{Ll})(?=§\s?\d{1,4})/gu, () => ' '],
  // "§ 203Försäljning"
  [/§\s?\d{1,4}(?=\p{L})/gu, (found) => `${found} `],
  // "LillåsenKS 2024/0412"
  [/(?<=\p{Ll})(?=\p{Lu}{2,5}[ /]?\d{4}[/-]\d)/gu, () => ' '],
  // "BeskrivningFriköp", "Beslut: Nämnden"
  [
    /^[ \t]*(?:Beskrivning|Sammanfattning|Bakgrund|Beslut|Ärendet|Yrkande|Reservation|Beslutsgång)(?=\p{Lu}\p{Ll})/gmu,
    (found) => `${found}\n`,
  ],
  [
    /^[ \t]*(?:Förslag\s+till\s+beslut|Beslutsförslag|RECOMMENDATIONS?|Recommendations?|BESLUT|Beslut|DECISION|Decision|RESOLVED|Resolved|AGREED|Agreed)(?:\s*\([^()\n]{3,30}\))?:(?=[ \t]+\S)/gmu,
    (found) => `${found}\n`,
  ],
];

function editsBy(rules: readonly Rule[], text: string): Edit[] {
  return rules
    .flatMap(([sign, put]) =>
      matchesOf(sign, text).map(({ index, 0: found }) => ({
        from: index,
        to: index + found.length,
        put: put(found),
      })),
    )
    .filter(({ from, to, put }) => text.slice(from, to) !== put)
    .toSorted((one, other) => one.from - other.from);
}
