import type { OutcomeKind } from '../../assignments/recorded-outcome.ts';

/** What a sentence of minutes decides of its case. */
export type Decision = {
  readonly is: OutcomeKind;
  /** Why it was referred back, in the sentence's words; null where it does not say. */
  readonly motive: string | null;
};

/** What somebody wants, asks, tells of earlier, or gives to others is no outcome. */
const DECIDES_NOTHING = [
  /(?<!\p{L})(?:yrkar|yrkade|föreslår|föreslog|förordar|reserverar|röstar|frågar?|frågan\s+om|ställer|önskar|anser|proposes?|moved|seconded|suggests?|recommends?)(?!\p{L})/iu,
  /(?<!\p{L})(?:tidigare|förra\s+året|previously)(?!\p{L})/iu,
  /(?<!\p{L})i\s+uppdrag\s+att|(?<!\p{L})uppdrar\s+(?:åt|till)|(?<!\p{L})ärende\s+\d+\s+utgår/iu,
  // A day or a § of another decision, or a year when something was adopted.
  /(?:ade|ogs?|llit|älldes)\s.{0,60}(?<!\p{L})den\s+\d{1,2}\s+\p{L}+\s+\d{4},?\s+§|(?:ogs|ades|älldes)\s+(?:19|20)\d\d(?!\d)/iu,
] as const;

const NOT = String.raw`(?:inte|ej|icke|not)\s+(?:to\s+)?`;
const APPROVES = String.raw`bifall(?:a|er|s|es)|biföll(?:s)?|godkänn(?:a|er|s|es)|godkän(?:de|des|ts?|t)|godtar|godtogs|antar|anta|antas|antogs|antog|fastställ(?:a|er|s|des|de|es)|tillstyrk(?:a|er|s|te|tes)|approved?|approves|adopt(?:ed|s)?|accept(?:ed)?|endorsed?|agree[sd]?\s+the`;

/** Of several in a sentence, the first of this table that is said is what became of the case. */
const DECISIONS: readonly (readonly [OutcomeKind, RegExp])[] = [
  [
    'referred-back',
    /(?<!\p{L})(?:återremitter(?:a|ar|as|ade|ades|at|ats)|återremiss(?:en|s)?|(?:refer(?:red)?|remitted|sent|refers)\s+(?:it\s+|the\s+\p{L}+\s+)?back)(?!\p{L})/iu,
  ],
  [
    'tabled',
    /(?<!\p{L})(?:bordlägg(?:a|er|s|es|as|ning(?:en)?)|bordla(?:de|des|gts|ts)|tabled|deferred|adjourned)(?!\p{L})/iu,
  ],
  [
    'off-the-agenda',
    /(?<!\p{L})(?:(?:ärendet|punkten|frågan)\s+(?:ska(?:ll)?\s+)?(?:utgår|utgå|utgick|stryks|ströks|dras\s+tillbaka|drogs\s+tillbaka|utgår)|(?:tas|togs)\s+bort\s+från\s+(?:dagordningen|föredragningslistan)|(?:withdrawn|removed|struck)\s+from\s+the\s+agenda)(?!\p{L})/iu,
  ],
  [
    'revoked',
    /(?<!\p{L})(?:(?:återkallar?|upphäv(?:a|er))\s+(?:\p{L}+\s+){0,2}?uppdraget|uppdraget\s+(?:[\p{L}]+\s+){0,4}?(?:återkallas|återkallades|upphävs|upphävdes|upphör)|(?:revoke[sd]?|rescind(?:ed|s)?)\s+(?:the\s+)?assignment|assignment\s+(?:is|was|be)\s+(?:revoked|rescinded))(?!\p{L})/iu,
  ],
  [
    'rejected',
    new RegExp(
      String.raw`(?<!\p{L})(?:avsl(?:å|år|ås|og|ogs|agit|agits)|${NOT}(?:${APPROVES})|reject(?:ed|s)?|dismiss(?:ed)?|refused?|denied|turned\s+down)(?!\p{L})`,
      'iu',
    ),
  ],
  ['approved', new RegExp(String.raw`(?<!\p{L})(?:${APPROVES})(?!\p{L})`, 'iu')],
  [
    'approved',
    /(?<!\p{L})(?:beslutar|beslutade|beslutas|beslut)\s+(?:enligt|i\s+enlighet\s+med)\s+(?:[\p{L}-]+s?\s+){0,3}?(?:förslag(?:et)?|beslutsförslag(?:et)?)|(?<!\p{L})uppdraget\s+(?:[\p{L}]+\s+){0,3}?(?:slutfört|fullgjort|avslutat|slutredovisat|besvarat)(?!\p{L})/iu,
  ],
  [
    'noted',
    /(?<!\p{L})(?:till\s+handlingarna|(?:tar|tog|ta|togs)\s+del\s+av|noter(?:a|ar|as|ade|ades)|antecknas?|antecknades|till\s+protokollet|(?:to\s+|be\s+|was\s+|is\s+)?note[sd]?|received)(?!\p{L})/iu,
  ],
];

/**
 * What a sentence of minutes decides of its case; null where it decides nothing of it.
 * @example decisionIn('Ärendet återremitteras för komplettering.') // referred-back, 'komplettering'
 */
export function decisionIn(sentence: string): Decision | null {
  const words = sentence.replaceAll(/\s+/gu, ' ').trim();
  if (DECIDES_NOTHING.some((each) => each.test(words))) return null;
  for (const [is, pattern] of DECISIONS) {
    const found = pattern.exec(words);
    if (found === null) continue;
    const after = words.slice(found.index + found[0].length);
    return { is, motive: is === 'referred-back' ? motiveIn(after) : null };
  }
  return null;
}

/** What leads to the motive, after what is referred back and to whom. */
const MOTIVE =
  /(?<!\p{L})(?:med\s+(?:motiveringen|hänvisning\s+till)(?:\s+att)?|i\s+syfte\s+att|(?:för|eftersom|då|in\s+order\s+to|because|for)(?:\s+att)?)[\s:]+(?<motive>\S.*)$/iu;

function motiveIn(after: string): string | null {
  const motive = MOTIVE.exec(after)?.groups?.['motive'] ?? '';
  const plain = motive.replace(/[\s.;,]+$/u, '');
  return plain === '' ? null : plain;
}
