import { committeeFor } from '../../../app/deeds/find-committee.ts';
import { endedAssignments } from '../../../app/views/ended-assignments.ts';
import { openOfCommittee, ownAssignments } from '../../../app/views/open-assignments.ts';
import { statusOf } from '../../../app/views/status-overview.ts';
import { type Answer, form, sayWhy, todayIn } from '../../kit/asked.ts';
import { PAGE, type Page, pageOf, pagesForm, startOf } from '../../kit/pages.ts';
import { placeIn, type Pressed, type PressHandler } from '../../kit/pressed.ts';
import { filterOf, nothingIn } from './filter.ts';
import { ownListTexts } from './list-texts.ts';
import { nothingForText } from './nothing-for.ts';
import { statusWordsIn } from './words.ts';

/**
 * "Visa fler", and from there the pages beside: a form that goes on where the message ended, as
 * things stand when it is pressed. In the form it takes the place of the page before.
 */
export const more: PressHandler = async (parts, pressed) => {
  const [which = ''] = pressed.value;
  return (PAGES[which] ?? ofList)(parts, pressed);
};

function shown(page: Page, { language }: Pressed, texts: Parameters<typeof pagesForm>[2]): Answer {
  return { ...form(pagesForm(page, language, texts)), inPlace: true };
}

const ofMine: PressHandler = async ({ ports }, pressed) => {
  const own = await ownAssignments(ports, pressed.person);
  if (!own.ok) return sayWhy(own.why, pressed.language);
  const page = pageOf(own.views, { list: 'mine' }, placeIn(pressed.value[3]));
  return shown(page, pressed, ownListTexts(pressed.language));
};

const ofStatus: PressHandler = async (parts, pressed) => {
  const { person, language, value } = pressed;
  const request = { person, committee: value[1] ?? '', meeting: value[2] || null };
  const overview = await statusOf(parts.ports, request);
  if (!overview.ok) return sayWhy(overview.why, language);
  const { committee, meeting } = overview;
  const views = overview.meetings.flatMap((each) => each.views);
  const list = { list: 'status', committee: committee.id, meeting } as const;
  const today = todayIn(parts, committee);
  const empty = nothingForText({ committee, meeting, today }, language);
  return shown(pageOf(views, list, placeIn(value[3])), pressed, { title: committee.name, empty });
};

const ofClosed: PressHandler = async ({ ports }, pressed) => {
  const { person, language, value } = pressed;
  const found = await committeeFor(ports, { person, committee: value[1] ?? '' }, 'read');
  if (!found.ok) return sayWhy(found.why, language);
  const place = placeIn(value[3]);
  const { count } = await endedAssignments(ports, found.committee, { from: 0, most: 0 });
  const from = startOf(place, count);
  const { views } = await endedAssignments(ports, found.committee, { from, most: PAGE });
  const { closedTitle: title, nothingClosed: empty } = statusWordsIn(language);
  const list = { list: 'closed', committee: found.committee.id } as const;
  return shown({ list, from, count, views }, pressed, { title, empty });
};

const ofList: PressHandler = async ({ ports }, pressed) => {
  const { person, language, value } = pressed;
  const found = await committeeFor(ports, { person, committee: value[1] ?? '' }, 'read');
  if (!found.ok) return sayWhy(found.why, language);
  const { committee } = found;
  const words = value[2] ?? '';
  const filter = filterOf(words, person.team);
  const views = await openOfCommittee(ports, committee, filter);
  const list = { list: 'committee', committee: committee.id, filter: words } as const;
  const empty = await nothingIn(ports, filter, { committee, language });
  return shown(pageOf(views, list, placeIn(value[3])), pressed, { title: committee.name, empty });
};

const PAGES: Readonly<Record<string, PressHandler>> = {
  mine: ofMine,
  status: ofStatus,
  closed: ofClosed,
};
