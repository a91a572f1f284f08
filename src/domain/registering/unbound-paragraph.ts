import { besideIn } from './beside-due.ts';
import type { TimedLine } from './beside-pieces.ts';
import { type DecisionSaid, leadsToDecision } from './decision-words.ts';

/** A § that may be the decision's, or belong to what shall be brought. */
export type UnboundParagraph = {
  /** As it was written, with what stands behind it: "§ 142 punkt 2". */
  readonly words: string;
  /** What shall be brought if it is the decision's. */
  readonly without: string;
  readonly origin: DecisionSaid;
};

/** A word before it makes it part of what shall be brought: "uppföljning av § 45". */
const BINDS =
  /(?:^|\s)(?:av|enligt|enl\.?|i|om|till|från|för|på|per|med|mot|kring|under|över|vid|genom|efter|inför|jfr\.?|se|och|samt|eller|mellan|utan|rörande|angående|avseende|gällande|of|under|in|on|to|from|for|by|with|about|per|see|and|or|regarding|concerning)\s*$/iu;
/** A § by its mark, perhaps with a committee's short name before it. */
const MARKED =
  /(?<![\p{L}\p{N}])(?:\p{Lu}{2,6}[\s:]\s*)?(?:§|(?:[Pp]aragraf(?:en)?|[Pp]ara\.|[Pp]aragraph|[Ss]ection|[Mm]inute)\s*\d|\d{1,5}\s*§)/u;

/**
 * The § that a title ends with, where no word and no sign says whose it is; null where one does.
 * @example unboundParagraph({ text: 'bredband § 142', … }) // { words: '§ 142', without: 'bredband', … }
 */
export function unboundParagraph(line: TimedLine): UnboundParagraph | null {
  const at = MARKED.exec(line.text)?.index ?? 0;
  const before = line.text.slice(0, at).replace(/[\s,;:.([–—-]+$/u, '');
  if (before === '' || isBound(before, line.phrases)) return null;
  const { origin, kept, unread } = besideIn(line, at);
  if (unread !== '' || origin.paragraph === null) return null;
  return { words: line.text.slice(at), without: `${before}${kept}`, origin };
}

/** "Beslut § 45" is what is carried out, and a day before it says whose it is as a word does. */
function isBound(before: string, phrases: TimedLine['phrases']): boolean {
  const isOfDay = phrases.some(({ span }) => span.to === before.length);
  return isOfDay || BINDS.test(before) || leadsToDecision(before);
}
