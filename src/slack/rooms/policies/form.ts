import type { ModalView } from '@slack/types';

import { policiesSet, type PoliciesSet } from '../../../app/committees/set-policies.ts';
import { arePolicies, type Policies } from '../../../domain/committee/committee-policies.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import { weekdayText } from '../../../words/dates.ts';
import { type Answers, answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { blockId, selectInput, textInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { line, option } from '../../kit/fields/text.ts';
import { seeing } from '../../kit/seen-change.ts';
import { policyWordsIn } from './words.ts';

const WORKDAYS = [1, 2, 3, 4, 5];
const WEEKDAY = 'weekday';
const LONGEST_NUMBER = 3;

/** What a committee asks of all that is open; an empty field asks nothing. */
export function policiesForm(
  committee: Pick<Committee, 'id' | 'policies' | 'history'>,
  language: Language,
): ModalView {
  const { id, policies } = committee;
  const words = policyWordsIn(language);
  const { silentDays, stillMonths, weekday } = policiesSet(policies);
  const view = modal({
    id: 'policies',
    ...words.asking,
    language,
    metadata: { committee: id },
    blocks: [
      line(words.whatTheyAre),
      numberInput('silentDays', silentDays, language),
      numberInput('stillMonths', stillMonths, language),
      selectInput(
        { field: WEEKDAY, label: words.weekday, language },
        {
          options: WORKDAYS.map((each) => option(weekdayText(each, language), String(each))),
          initial: String(weekday),
        },
      ),
    ],
  });
  return seeing(view, committee, ['policies-set']);
}

function numberInput(field: keyof Policies, initial: number | null, language: Language) {
  const { whatSilentIs, whatStillIs, ...words } = policyWordsIn(language);
  const hint = field === 'silentDays' ? whatSilentIs : whatStillIs;
  return textInput(
    { field, label: words[field], hint, language, optional: true },
    { initial: String(initial ?? ''), most: LONGEST_NUMBER },
  );
}

/** @param language of the person, in which what is wrong is said */
export function readPoliciesForm(values: unknown, language: Language): Read<PoliciesSet> {
  const answers = answersIn(values);
  const { badDays, badMonths } = policyWordsIn(language);
  const silentDays = numberIn(answers, 'silentDays');
  const stillMonths = numberIn(answers, 'stillMonths');
  const weekday = Number(answers.chosen(WEEKDAY));
  const errors = {
    ...(arePolicies({ silentDays, stillMonths: null }) ? {} : { [blockId('silentDays')]: badDays }),
    ...(arePolicies({ silentDays: null, stillMonths })
      ? {}
      : { [blockId('stillMonths')]: badMonths }),
  };
  return readOf(errors, () => ({ silentDays, stillMonths, weekday }));
}

/** Null for an empty field; not a number where it is none. */
function numberIn(answers: Answers, field: keyof Policies): number | null {
  const text = answers.text(field);
  return text === '' ? null : Number(text);
}
