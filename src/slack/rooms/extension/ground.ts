import { onlyParagraph } from '../../../domain/assignments/paragraph.ts';

/** By what more time is given: the committee's decision, or its chair's consent. */
export type Ground = 'decision' | 'consent';

const BODY = String.raw`(?:nämndens?|styrelsens?|utskottets?|(?:the\s+)?(?:committee|board)(?:[’']?s)?)`;
const DECISION = new RegExp(
  String.raw`(?:^|(?<=[\s,]))(?:(?:enligt|genom|med|by|per)\s+)?${BODY}\s+(?:beslut(?:ade|at|et)?|decision|decided)(?=$|[\s,.:;])`,
  'iu',
);
/** Beside a § the body need not be named: "enligt beslut § 44". */
const DECISION_BY_PARAGRAPH =
  /(?:^|(?<=[\s,]))(?:(?:enligt|genom|by|per)\s+)?(?:beslut(?:et)?|decision)(?=$|[\s,.:;])/iu;
const CONSENT =
  /(?:^|[\s,])(?:(?:efter|med|enligt|after|with|by)\s+)?(?:(?:ordförandens?|ordförande|presidiets|presidium|chair(?:man|person)?[’']?s?|the\s+chair[’']?s?)\s+)(?:medgivande|godkännande|samtycke|ok|consent|approval|agreement)(?=$|[\s,.:;])/iu;

/**
 * The ground that a line gives for more time, apart from the reason for it.
 * @example groundIn('nämndens beslut § 44, remissen drar ut på tiden')
 * // { ground: 'decision', paragraph: '§ 44', reason: 'remissen drar ut på tiden' }
 */
export function groundIn(words: string): {
  readonly ground: Ground | null;
  readonly paragraph: string | null;
  readonly reason: string;
} {
  const { paragraph = null, rest = words } = isNumberAlone(words)
    ? {}
    : (onlyParagraph(words) ?? {});
  if (CONSENT.test(rest))
    return { ground: 'consent', paragraph, reason: tidied(rest.replace(CONSENT, ' ')) };
  if (DECISION.test(rest))
    return { ground: 'decision', paragraph, reason: tidied(rest.replace(DECISION, ' ')) };
  return paragraph === null
    ? { ground: null, paragraph, reason: words }
    : { ground: 'decision', paragraph, reason: tidied(rest.replace(DECISION_BY_PARAGRAPH, ' ')) };
}

/** A number without its § is no § here. */
function isNumberAlone(words: string): boolean {
  return /^\s*\d+\s*$/u.test(words);
}

function tidied(words: string): string {
  return words
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s,.:;–-]+|[\s,;:–-]+$/gu, '')
    .trim();
}
