import type { ModalView } from '@slack/types';

import { LONGEST_COMMITTEE_NAME } from '../../../app/committees/add-committee.ts';
import type { CommitteeFacts } from '../../../app/committees/set-committee.ts';
import { LONGEST_SILENT_AFTER } from '../../../domain/assignments/silence.ts';
import {
  areLateReasons,
  lateReasonsOf,
  LONGEST_LATE_REASON,
  MOST_LATE_REASONS,
} from '../../../domain/assignments/why-late.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import { SECRECY_KINDS } from '../../../domain/committee/secrecy-allowed.ts';
import { weekdayText } from '../../../words/dates.ts';
import { type Answers, answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { context } from '../../kit/blocks.ts';
import { blockId, selectInput, textInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { requiredText } from '../../kit/fields/required.ts';
import { option } from '../../kit/fields/text.ts';
import { refusal } from '../../kit/refusal.ts';
import { nameInput, spokenInput } from '../set-up/fields.ts';
import { settingsWordsIn } from './words.ts';

const WORKDAYS = [1, 2, 3, 4, 5];
/** The option for no overview; an option must have a value. */
const NONE = 'none';
const SILENT = 'silentAfter';
const READINESS = 'readiness';
const AGENDA_LIST = 'agendaList';
const SECRECY = 'secrecy';
const REASONS = 'lateReasons';
const LONGEST_REASONS = MOST_LATE_REASONS * (LONGEST_LATE_REASON + 1);

/** A committee's name, its language and what its channel is told by itself. */
export function committeeForm(committee: Committee, language: Language): ModalView {
  const { id, name, language: spoken, overview, silentAfter, readiness } = committee;
  const { agendaList, secrecy } = committee;
  const words = settingsWordsIn(language);
  const weekdays = [
    option(words.noOverview, NONE),
    ...WORKDAYS.map((weekday) => option(weekdayText(weekday, language), String(weekday))),
  ];
  return modal({
    id: 'committee',
    ...words.changing,
    language,
    metadata: { committee: id },
    blocks: [
      nameInput(language, { initial: name, most: LONGEST_COMMITTEE_NAME }),
      spokenInput(language, spoken),
      selectInput(
        { field: 'weekday', label: words.overview, language },
        { options: weekdays, initial: String(overview?.weekday ?? NONE) },
      ),
      selectInput(
        { field: READINESS, label: words.readiness, language, hint: words.whatReadinessIs },
        {
          options: [option(words.isShown, 'on'), option(words.isNotShown, 'off')],
          initial: readiness.isOff ? 'off' : 'on',
        },
      ),
      selectInput(
        { field: AGENDA_LIST, label: words.agendaList, language, hint: words.whatAgendaListIs },
        {
          options: [option(words.isAtEveryMeeting, 'on'), option(words.isOnlyWhenAsked, 'off')],
          initial: agendaList.isOn ? 'on' : 'off',
        },
      ),
      textInput(
        { field: SILENT, label: words.silentAfter, language, hint: words.whatSilentIs },
        { initial: String(silentAfter) },
      ),
      textInput(
        { field: REASONS, label: words.lateReasons, language, hint: words.whatLateReasons },
        { initial: lateReasonsOf(committee).join('\n'), lines: 'many', most: LONGEST_REASONS },
      ),
      selectInput(
        { field: SECRECY, label: words.secrecy, language, hint: words.whatSecrecyIs },
        {
          options: SECRECY_KINDS.map((each) => option(words.secrecyKinds[each], each)),
          initial: secrecy,
        },
      ),
      ...words.forTheLawyer.map(context),
    ],
  });
}

/** @param language of the person, in which what is wrong is said */
export function readCommittee(values: unknown, language: Language): Read<Partial<CommitteeFacts>> {
  const answers = answersIn(values);
  const errors: Record<string, string> = {};
  const name = requiredText(answers, { field: 'name', language }, errors);
  const weekday = Number(answers.chosen('weekday'));
  const silentAfter = silenceIn(answers, language, errors);
  const lateReasons = reasonsIn(answers, language, errors);
  return readOf(errors, () => ({
    name,
    ...silentAfter,
    ...lateReasons,
    // Nothing where the form did not ask.
    ...secrecyIn(answers),
    ...(answers.asks(READINESS) && { readiness: answers.chosen(READINESS) !== 'off' }),
    ...(answers.asks(AGENDA_LIST) && { agendaList: answers.chosen(AGENDA_LIST) === 'on' }),
    language: answers.chosen('language') === 'en' ? 'en' : 'sv',
    weekday: WORKDAYS.includes(weekday) ? weekday : null,
  }));
}

/** Nothing where the form did not ask. */
function secrecyIn(answers: Answers): Partial<Pick<CommitteeFacts, 'secrecy'>> {
  const chosen = SECRECY_KINDS.find((each) => each === answers.chosen(SECRECY));
  return chosen === undefined ? {} : { secrecy: chosen };
}

/** Nothing where the form did not ask: it was opened before there was such a field. */
function silenceIn(
  answers: Answers,
  language: Language,
  errors: Record<string, string>,
): Partial<Pick<CommitteeFacts, 'silentAfter'>> {
  if (!answers.asks(SILENT)) return {};
  const days = /^\d{1,3}$/.exec(answers.text(SILENT))?.[0];
  const silentAfter = Number(days ?? 0);
  if (silentAfter >= 1 && silentAfter <= LONGEST_SILENT_AFTER) return { silentAfter };
  errors[blockId(SILENT)] = refusal('bad-silence', language).text;
  return {};
}

/** One on each line; the usual ones, left as they are, stay the usual ones in whatever language. */
function reasonsIn(
  answers: Answers,
  language: Language,
  errors: Record<string, string>,
): Partial<Pick<CommitteeFacts, 'lateReasons'>> {
  if (!answers.asks(REASONS)) return {};
  const lines = answers.text(REASONS).split('\n');
  const reasons = [...new Set(lines.map((each) => each.trim()).filter((each) => each !== ''))];
  if (areLateReasons(reasons)) return { lateReasons: isUsual(reasons) ? [] : reasons };
  errors[blockId(REASONS)] = refusal('bad-reasons', language).text;
  return {};
}

function isUsual(reasons: readonly string[]): boolean {
  return (['sv', 'en'] as const).some(
    (language) => lateReasonsOf({ lateReasons: [], language }).join('\n') === reasons.join('\n'),
  );
}
