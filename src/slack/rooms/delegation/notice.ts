import type { Language } from '../../../domain/record/language.ts';
import type { MilestoneName } from '../../../domain/record/milestone-name.ts';
import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Said } from '../../kit/said.ts';
import { buttonsFor, notice, withPart } from '../../kit/notice.ts';
import { nameText, milestoneNameText, deliverableText } from '../../kit/facts.ts';
import { buttonsThatMeet } from '../../kit/buttons-that-meet.ts';
import { sentence } from '../../kit/blocks.ts';
import { delegationWordsIn } from './words.ts';

/** What a delegation gave: the whole, or one milestone and then nothing else of the assignment. */
export type DelegatedFacts = {
  readonly by: string;
  readonly milestone: MilestoneName | null;
  readonly part: string | null;
};

export function delegated(view: AssignmentView, facts: DelegatedFacts, language: Language): Said {
  const words = delegationWordsIn(language);
  const { milestone } = facts;
  const by = nameText(facts.by);
  if (milestone === null) {
    const buttons = buttonsFor(view, language, ['accept', 'delegate', 'open']);
    return notice(view, language, withPart(words.delegated(by), facts.part, language), ...buttons);
  }
  const only = view.milestones.filter((each) => each.milestone === milestone);
  const lead = words.milestoneDelegated(by, milestoneNameText(milestone, language));
  return notice(
    { ...view, milestones: only },
    language,
    withPart(lead, facts.part, language),
    ...buttonsThatMeet(only[0], view, language),
    ...buttonsFor(view, language, ['open']),
  );
}

/** Short, and without what is no longer theirs to do. */
export function takenBack(view: AssignmentView, by: string, language: Language): Said {
  const lead = delegationWordsIn(language).takenBack(nameText(by));
  return sentence(`${lead}\n*${view.label}* ${deliverableText(view, 200)}`);
}

export function contributing(
  view: AssignmentView,
  { by, part }: Omit<DelegatedFacts, 'milestone'>,
  language: Language,
): Said {
  const asks = delegationWordsIn(language).asksToContribute(nameText(by));
  const lead = withPart(asks, part, language);
  return notice(view, language, lead, ...buttonsFor(view, language, ['submitDraft', 'open']));
}
