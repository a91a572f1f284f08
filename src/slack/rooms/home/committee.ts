import { inOrder } from '../../../app/views/state-counts.ts';
import type { ActionsBlock, Button, KnownBlock } from '@slack/types';

import type { HomeCommittee, MeetingGlance } from '../../../app/home/home-committee.ts';
import type { HomeView } from '../../../app/home/home-of.ts';
import { HOME_FILTERS, type HomeFilter, type HomePlace } from '../../../app/home/home-place.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { dayText } from '../../../words/dates.ts';
import { countsText } from '../../kit/state-text.ts';
import { actions, button, header, overflow, section } from '../../kit/blocks.ts';
import { option, plain } from '../../kit/fields/text.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { importButton } from '../backlog/buttons.ts';
import { meetingDatesButton } from '../meeting-dates/buttons.ts';
import { addMeetingButton } from '../meetings/buttons.ts';
import { readTextButton } from '../reading/buttons.ts';
import { askToCancelButton, moveMeetingButton } from '../rescheduling/buttons.ts';
import { settingsButton } from '../settings/buttons.ts';
import { homeWordsIn } from './words.ts';

/** Slack takes so many options in a menu. */
const MOST_OPTIONS = 100;

/** Which committee is shown, where there are several. */
export function committeeChooser(
  { overseen, here }: Pick<HomeView, 'overseen' | 'here'>,
  language: Language,
): readonly KnownBlock[] {
  if (overseen.length < 2) return [];
  const options = overseen
    .slice(0, MOST_OPTIONS)
    .map(({ id, code, name }) => option(`${code} ${name}`, id));
  const initial = options.find(({ value }) => value === here?.committee.id);
  return [
    actions({
      type: 'static_select',
      action_id: 'home_committee',
      placeholder: plain(homeWordsIn(language).choosesCommittee),
      options,
      ...(initial !== undefined && { initial_option: initial }),
    }),
  ];
}

/** The next meeting at a glance, those after it, and what is done for the committee. */
export function committeeBlocks(here: HomeCommittee, language: Language): readonly KnownBlock[] {
  const words = homeWordsIn(language);
  const { committee, next, later, canManage } = here;
  return [
    header(words.of(words.nextMeeting, committee.code)),
    ...(next === null ? [section(words.noMeeting)] : glance(here, next, language)),
    ...later.map((each) => ({
      ...section(glanceText(here, each, language)),
      ...(canManage && { accessory: overflow(meetingButtons(here, each.meeting, language)) }),
    })),
    committeeButtons(here, language),
  ];
}

function glance(
  here: HomeCommittee,
  shown: MeetingGlance,
  language: Language,
): readonly KnownBlock[] {
  return [
    section(glanceText(here, shown, language)),
    ...(here.canManage ? [actions(...meetingButtons(here, shown.meeting, language))] : []),
  ];
}

/** "tis 15 dec 09:00 · om 20 dagar", and below it "9 uppdrag · ⛔ *1* stopp · ⚪ *8* inget besked än". */
function glanceText(
  here: HomeCommittee,
  { meeting, daysAway, total, counts }: MeetingGlance,
  language: Language,
): string {
  const when = `*${whenText(meeting, here, language)}* · ${kitWordsIn(language).days(daysAway)}`;
  const states = countsText(inOrder(counts), language);
  const all = [homeWordsIn(language).assignments(total), ...(states === '' ? [] : [states])];
  return [when, all.join(' · ')].join('\n');
}

function whenText(
  { day, time }: Pick<Meeting, 'day' | 'time'>,
  { today }: Pick<HomeCommittee, 'today'>,
  language: Language,
): string {
  return `${dayText(day, today, language)}${time === null ? '' : ` ${time}`}`;
}

function meetingButtons(
  { committee }: HomeCommittee,
  { id: meeting }: Meeting,
  language: Language,
): readonly Button[] {
  const of = { committee: committee.id, meeting };
  return [
    moveMeetingButton(of, language),
    askToCancelButton(of, language),
    meetingDatesButton(of, language),
  ];
}

function committeeButtons(
  { committee, canManage }: HomeCommittee,
  language: Language,
): ActionsBlock {
  const { id } = committee;
  return actions(
    readTextButton(language),
    importButton(id, language),
    ...(canManage ? [addMeetingButton(id, language), settingsButton(id, language)] : []),
  );
}

/** What the list can be narrowed to; what is chosen is marked. */
export function filterBlock(
  { silentAfter }: HomeCommittee,
  { filter, person }: HomePlace,
  language: Language,
): ActionsBlock {
  const words = homeWordsIn(language);
  return actions(
    ...HOME_FILTERS.flatMap((each) =>
      each === 'person' || each === 'asked'
        ? []
        : [
            filterButton(each === 'silent' ? words.silentFor(silentAfter) : words.filters[each], {
              filter: each,
              isChosen: each === filter,
            }),
          ],
    ),
    {
      type: 'users_select',
      action_id: 'home_person',
      placeholder: plain(words.choosesPerson),
      ...(filter === 'person' && person !== null && { initial_user: person }),
    },
  );
}

export function filterButton(
  text: string,
  {
    filter,
    isChosen,
    committee = '',
  }: { readonly filter: HomeFilter; readonly isChosen: boolean; readonly committee?: string },
): Button {
  const value = `${filter}|${committee}`;
  return button(text, { action: `home_filter:${filter}`, value, primary: isChosen });
}
