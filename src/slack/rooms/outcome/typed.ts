import type { OutcomeKind } from '../../../domain/assignments/recorded-outcome.ts';

const WORDS: readonly (readonly [OutcomeKind, RegExp])[] = [
  [
    'referred-back',
    /^(?:återremiss(?:\p{L}*)?|återremitterad|referred\s+back|refer\s+back)(?!\p{L})/iu,
  ],
  ['tabled', /^(?:bordlagd|bordlagt|bordlägg(?:s|ning)?|tabled)(?!\p{L})/iu],
  ['off-the-agenda', /^(?:utgår|utgått|off\s+the\s+agenda|removed)(?!\p{L})/iu],
  ['revoked', /^(?:återkalla(?:t|d|s)?|revoked)(?!\p{L})/iu],
  ['approved', /^(?:bifall(?:en)?|bifölls|godkän(?:d|t)|approved)(?!\p{L})/iu],
  ['rejected', /^(?:avslag|avslogs|avslagen|rejected)(?!\p{L})/iu],
  ['noted', /^(?:till\s+handlingarna|noterad|noteras|noted)(?!\p{L})/iu],
];

const PARAGRAPH = /(?:§|paragraf|paragraph)\s*(\d{1,5})(?:\s*\/\s*\d{4})?/iu;

/**
 * An outcome as a person says it, with its § where one is said, and the rest as the motive.
 * @example readOutcome('återremiss kostnaderna saknas') // referred-back, motive 'kostnaderna saknas'
 */
export function readOutcome(
  words: string,
): { readonly is: OutcomeKind; readonly paragraph: string | null; readonly motive: string } | null {
  for (const [is, pattern] of WORDS) {
    const found = pattern.exec(words);
    if (found === null) continue;
    const rest = words.slice(found[0].length).replace(/^[\s,:–-]+/u, '');
    const number = PARAGRAPH.exec(rest)?.[1];
    const paragraph = number === undefined ? null : `§ ${Number(number)}`;
    return { is, paragraph, motive: rest.replace(PARAGRAPH, '').trim() };
  }
  return null;
}
