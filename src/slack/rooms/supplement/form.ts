import type { ModalView } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import {
  type AssignmentChoices,
  assignmentForm,
  type FilledAssignment,
} from '../registering/form.ts';
import { chosenDue, writtenDue } from '../../kit/fields/due-fields.ts';
import { basisField } from '../../kit/fields/basis.ts';
import { writeMetadata } from '../../kit/fields/metadata.ts';
import { line, plain, shortened } from '../../kit/fields/text.ts';
import { supplementWordsIn } from './words.ts';
import type { Due } from '../../../domain/committee/due.ts';
import type { Holder } from '../../../domain/committee/holder.ts';

const LONGEST_LINE = 300;

type FilledSupplement = {
  readonly holder: Holder | null;
  readonly deliverable: string;
  readonly due: Due | null;
};

/** A new assignment beside one that is known, filled in with what they share. */
export function supplementForm(
  shown: AssignmentChoices & {
    readonly parent: AssignmentView;
    /** What a line said of it already. */
    readonly filled: FilledSupplement;
  },
): ModalView {
  const { language, parent, filled } = shown;
  const { origin, committee } = parent;
  const words = supplementWordsIn(language);
  const form = assignmentForm({
    ...shown,
    committeeId: committee.id,
    filled: {
      ...(filled.holder === null ? holderOfParent(parent) : holderSaid(filled.holder)),
      deliverable: filled.deliverable,
      dueMeeting: filled.due && chosenDue(filled.due),
      dueText: filled.due && writtenDue(filled.due, language),
      caseNumber: origin.caseNumber,
      paragraph: decidingParagraph(parent),
      wording: null,
    },
  });
  const about = `${words.supplementTo(parent.label)}: ${parent.deliverable}`;
  const basis = { language, label: words.basis, hint: words.paperALine };
  return {
    ...form,
    title: plain(words.title),
    private_metadata: writeMetadata({ committee: committee.id, assignment: parent.id }),
    blocks: [line(shortened(about, LONGEST_LINE)), ...form.blocks, basisField(basis, origin.basis)],
  };
}

type FilledHolder = Pick<FilledAssignment, 'holderTitle' | 'holderUser' | 'holderBody'>;

function holderOfParent({ holder: { office, body, person } }: AssignmentView): FilledHolder {
  const isPerson = office === null && body === null;
  return {
    holderTitle: office,
    holderUser: isPerson ? (person?.person.user ?? null) : null,
    holderBody: body,
  };
}

function holderSaid(holder: Holder): FilledHolder {
  return {
    holderTitle: holder.kind === 'office' ? holder.title : null,
    holderUser: holder.kind === 'person' ? holder.person.user : null,
    holderBody: holder.kind === 'body' ? holder.name : null,
  };
}

/** One § most often both tries or closes the first and gives the supplement. */
function decidingParagraph({ lastOutcome, ending }: AssignmentView): string | null {
  return ending?.is === 'closed' ? ending.paragraph : (lastOutcome?.paragraph ?? null);
}
