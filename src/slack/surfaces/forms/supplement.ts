import type { ModalView } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { yearWordsIn } from '../../../words/year-words.ts';
import { answersIn } from './answers.ts';
import { type AssignmentChoices, assignmentForm } from './assignment.ts';
import { textInput } from './inputs.ts';
import { writeMetadata } from './metadata.ts';
import { line, plain, shortened } from './text.ts';

const LONGEST_LINE = 300;

/** A new assignment beside one that is known, filled in with what they share. */
export function supplementForm(
  asked: AssignmentChoices & { readonly parent: AssignmentView; readonly deliverable: string },
): ModalView {
  const { language, parent, deliverable } = asked;
  const { holder, origin, committee } = parent;
  const words = yearWordsIn(language);
  const form = assignmentForm({
    ...asked,
    committeeId: committee.id,
    filled: {
      holderTitle: holder.office,
      holderUser: holder.office === null ? (holder.person?.person.user ?? null) : null,
      deliverable,
      dueText: null,
      caseNumber: origin.caseNumber,
      paragraph: decidingParagraph(parent),
      wording: null,
    },
  });
  const about = `${words.supplementOf(parent.label)}: ${parent.deliverable}`;
  const basis = { field: 'basis', language, optional: true } as const;
  return {
    ...form,
    title: plain(words.supplement),
    private_metadata: writeMetadata({ committee: committee.id, assignment: parent.id }),
    blocks: [
      line(shortened(about, LONGEST_LINE)),
      ...form.blocks,
      textInput(basis, { initial: origin.basis.join('\n'), lines: 'many' }),
    ],
  };
}

/** One § most often both tries or closes the first and gives the supplement. */
function decidingParagraph({ lastOutcome, ending }: AssignmentView): string | null {
  return ending?.is === 'closed' ? ending.paragraph : (lastOutcome?.paragraph ?? null);
}

/** The papers that a supplement rests on, as they were given, a line each. */
export function readBasis(values: unknown): readonly string[] {
  const lines = answersIn(values).text('basis').split('\n');
  return lines.map((each) => each.trim()).filter((each) => each !== '');
}
