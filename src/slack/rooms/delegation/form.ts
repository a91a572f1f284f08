import type { ModalView, PlainTextOption } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { DelegatedScope } from '../../../domain/assignments/participants.ts';
import { milestoneName } from '../../../words/milestone-name.ts';
import { aboutAssignment, type FormSubject } from '../../kit/fields/about.ts';
import { answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { personInput, selectInput, textInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { requiredChoice } from '../../kit/fields/required.ts';
import { plain } from '../../kit/fields/text.ts';
import { delegationWordsIn } from './words.ts';

export type GivenDelegation = {
  /** A Slack user id. */
  readonly user: string;
  readonly scope: DelegatedScope;
  /** In the giver's words; null where nothing was said. */
  readonly part: string | null;
};

const WHOLE = 'whole';
/** Stands before a milestone's name in an option's value: one might be called "whole". */
const MILESTONE = 'milestone|';

export function delegateForm(shown: {
  readonly language: Language;
  readonly view: FormSubject & Pick<AssignmentView, 'milestones'>;
  /** What was said of it in a line; empty where nothing was. */
  readonly part?: string;
}): ModalView {
  const { language, view, part = '' } = shown;
  const words = delegationWordsIn(language);
  return modal({
    id: 'delegate',
    ...words.delegating,
    language,
    metadata: { assignment: view.id },
    blocks: [
      aboutAssignment(view),
      personInput({ field: 'colleague', language }, null),
      selectInput(
        { field: 'scope', label: words.scope, language, hint: words.whatScopeMeans },
        { options: scopesOf(view, language), initial: WHOLE },
      ),
      textInput(
        {
          field: 'part',
          label: words.part,
          language,
          optional: true,
          hint: words.partInOwnWords,
        },
        { initial: part },
      ),
    ],
  });
}

export function readDelegate(values: unknown, language: Language): Read<GivenDelegation> {
  const answers = answersIn(values);
  const errors: Record<string, string> = {};
  const where = { field: 'colleague', language } as const;
  const user = requiredChoice(answers.person('colleague'), where, errors);
  const scope = scopeOf(answers.chosen('scope') ?? WHOLE);
  return readOf(errors, () => ({ user, scope, part: answers.text('part') || null }));
}

/** The whole, or one of the milestones that are somebody's work and not done yet. */
function scopesOf(
  { milestones }: Pick<AssignmentView, 'milestones'>,
  language: Language,
): PlainTextOption[] {
  const choices = milestones.filter(
    ({ owner, standing }) => owner !== 'secretary' && standing !== 'met',
  );
  return [
    { text: plain(delegationWordsIn(language).wholeAssignment), value: WHOLE },
    ...choices.map(({ milestone }) => ({
      text: plain(milestoneName(milestone, language)),
      value: `${MILESTONE}${milestone}`,
    })),
  ];
}

function scopeOf(value: string): DelegatedScope {
  return value.startsWith(MILESTONE)
    ? { is: 'milestone', milestone: value.slice(MILESTONE.length) }
    : { is: 'whole' };
}
