import type { Committee } from '../../../domain/committee/committee.ts';
import { findDuePhrases } from '../../../domain/dates/find-due-phrases.ts';
import { TYPED_RULES } from '../../../domain/dates/times/times-in.ts';
import type { Day } from '../../../domain/days/day.ts';
import { isNameOf } from '../../../domain/registering/before-holder.ts';
import { dueSaid } from '../../../domain/registering/due-said.ts';
import { readParagraphWords } from '../../../domain/assignments/paragraph.ts';
import { asTyped } from '../../typed/typed-text.ts';
import type { GivenAssignment } from './form.ts';

type GivenFields = Pick<GivenAssignment, 'due' | 'caseNumber' | 'paragraph'>;

/**
 * What the due's field says of the decision, in the fields that ask for it: "15 december § 92". Where
 * those say something already it stays, and the due is refused with the words in its way.
 */
export function decisionApart<G extends GivenFields>(
  filled: G,
  committee: Committee,
  today: Day,
): G {
  const { due } = filled;
  if (due.kind !== 'said') return filled;
  const text = asTyped(due.text);
  const phrases = findDuePhrases(text, TYPED_RULES);
  const found = dueSaid({ text, phrases, today, isOwn: isNameOf(committee) });
  if (found === null || found.phrase.span.from > 0 || !isDecisionAlone(found)) return filled;
  const { caseNumber, paragraph } = found.beside.origin;
  const isTaken =
    (caseNumber !== null && filled.caseNumber !== null) ||
    (paragraph !== null && filled.paragraph !== null);
  if (isTaken) return filled;
  return {
    ...filled,
    due: { ...due, text: found.phrase.text },
    caseNumber: caseNumber ?? filled.caseNumber,
    paragraph: paragraph === null ? filled.paragraph : readParagraphWords(paragraph),
  };
}

/** The day of the decision has no field in the form. */
function isDecisionAlone({ beside, other }: NonNullable<ReturnType<typeof dueSaid>>): boolean {
  const { origin, kept, unread } = beside;
  return other === null && kept === '' && unread === '' && origin.decidedOn === null;
}
