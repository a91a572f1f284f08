import type { KnownBlock, ModalView } from '@slack/types';

import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Day } from '../../../domain/days/day.ts';
import { plannedFrom } from '../../../domain/committee/meetings.ts';
import { hasDirector } from '../../../domain/committee/director.ts';
import { holderOn, isOfficerWord } from '../../../domain/committee/offices.ts';
import type { Person } from '../../../domain/record/person.ts';
import { dayText, monthText, weekdayText } from '../../../words/dates.ts';
import { button, section } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import { writeMetadata } from '../../kit/fields/metadata.ts';
import { plain, shortened } from '../../kit/fields/text.ts';
import { ladderText } from '../ladder/ladder-text.ts';
import { addMeetingButton } from '../meetings/buttons.ts';
import { rowText } from '../plan/row-text.ts';
import { policyLines } from '../policies/texts.ts';
import { publicViewLine } from '../public-view/texts.ts';
import { languageName } from '../set-up/fields.ts';
import { settingsWordsIn } from './words.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { fieldWordsIn } from '../../kit/fields/words.ts';

/** What the button at each part of the settings opens; meetings are added by their own. */
const OPENS = {
  committee: 'committee',
  officers: 'officers',
  plan: 'plan',
  ladder: 'ladder',
  policies: 'policies',
  publicView: 'public_view',
  closedDays: 'closed_days',
  meetings: null,
};

type Part = keyof typeof OPENS;

const MOST_OFFICES = 15;
const LONGEST_NAME = 80;

type Shown = {
  readonly language: Language;
  readonly today: Day;
  readonly nameOf: (person: Person) => string;
};

/** Everything that a committee has set, each part with the button that changes it. */
export function settingsForm(committee: Committee, shown: Shown): ModalView {
  const { language, today } = shown;
  const lines: Readonly<Record<Part, readonly string[]>> = {
    committee: aboutCommittee(committee, language),
    officers: officeLines(committee, shown),
    plan: committee.plan.map((row) => rowText(row, language)),
    ladder: ladderText(committee.ladder, language).split('\n'),
    policies: policyLines(committee, language),
    publicView: [publicViewLine(committee, language)],
    closedDays: closedLines(committee, today, language),
    meetings: [meetingsLine(committee, today, language)],
  };
  return {
    type: 'modal',
    callback_id: 'settings',
    private_metadata: writeMetadata({ committee: committee.id }),
    title: plain(settingsWordsIn(language).settings),
    close: plain(fieldWordsIn(language).close),
    blocks: (Object.keys(OPENS) as Part[]) // keys of the table itself
      .map((part) => partBlock(part, lines[part], { language, committee: committee.id })),
  };
}

function partBlock(
  part: Part,
  lines: readonly string[],
  { language, committee }: { readonly language: Language; readonly committee: string },
): KnownBlock {
  const words = settingsWordsIn(language);
  const text = [`*${words.parts[part]}*`, ...lines.map((each) => escapeText(each))].join('\n');
  const action = OPENS[part];
  const accessory =
    action === null
      ? addMeetingButton(committee, language)
      : button(words.changes, { action, value: committee });
  return { ...section(text), accessory };
}

function aboutCommittee(
  { name, code, language: spoken, overview, readiness, agendaList, secrecy }: Committee,
  language: Language,
): readonly string[] {
  const words = settingsWordsIn(language);
  const weekday = overview === null ? null : weekdayText(overview.weekday, language);
  return [
    `${name} (${code})`,
    languageName(spoken, language),
    weekday === null ? words.noOverview : words.overviewOn(weekday),
    ...(agendaList.isOn ? [words.listAtEveryMeeting] : []),
    ...(readiness.isOff ? [words.readinessOff] : []),
    ...(secrecy === 'off' ? [] : [words.secrecyIs[secrecy]]),
  ];
}

function officeLines(committee: Committee, { language, today, nameOf }: Shown): readonly string[] {
  const words = settingsWordsIn(language);
  const lines = committee.offices.slice(0, MOST_OFFICES).map(({ title, role }) => {
    const person = holderOn(committee, title, today);
    const name = person === null ? kitWordsIn(language).vacant : nameOf(person);
    const leads = role === 'director' && !isOfficerWord(title) ? words.leads(title) : title;
    return words.officeHeld(leads, shortened(name, LONGEST_NAME));
  });
  const left = committee.offices.length - lines.length;
  const shown = left > 0 ? [...lines, words.moreOffices(left)] : lines;
  return hasDirector(committee, today) ? shown : [...shown, words.noDirector];
}

function closedLines(
  { closedDays, idleMonths }: Committee,
  today: Day,
  language: Language,
): readonly string[] {
  const words = settingsWordsIn(language);
  const ahead = closedDays.filter((day) => day >= today);
  const months = idleMonths.map((month) => monthText(month, language));
  const together = new Intl.ListFormat(language).format(months);
  return [
    ahead.length === 0 ? words.noClosedDays : words.closedDays(ahead.length),
    ...(months.length === 0 ? [] : [words.idleMonths(together)]),
  ];
}

function meetingsLine(committee: Committee, today: Day, language: Language): string {
  const planned = plannedFrom(committee, today);
  const words = settingsWordsIn(language);
  const [next] = planned;
  if (next === undefined) return words.noMeetings;
  return words.meetings(planned.length, dayText(next.day, today, language));
}
