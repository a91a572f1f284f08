import { committeeFor } from '../../../app/deeds/find-committee.ts';
import { openOfCommittee, ownAssignments } from '../../../app/views/open-assignments.ts';
import { statusOf } from '../../../app/views/status-overview.ts';
import { list, mine } from './lists.ts';
import { say, sayWhy } from '../../kit/asked.ts';
import { filterOf } from './command.ts';
import { placeIn, type PressHandler } from '../../kit/pressed.ts';

/** "Visa fler": the list goes on where the message ended, for the one who pressed. */
export const more: PressHandler = async (parts, pressed) => {
  const [which] = pressed.value;
  if (which === 'mine') {
    const own = await ownAssignments(parts.ports, pressed.person);
    if (!own.ok) return sayWhy(own.why, pressed.language);
    return say(mine(own.views, pressed.language, { from: placeIn(pressed.value[3]) }));
  }
  return which === 'status' ? restOfStatus(parts, pressed) : restOfList(parts, pressed);
};

const restOfStatus: PressHandler = async (parts, pressed) => {
  const { person, language, value } = pressed;
  const meeting = value[2] === '' ? null : (value[2] ?? null);
  const request = { person, committee: value[1] ?? '', meeting };
  const overview = await statusOf(parts.ports, request);
  if (!overview.ok) return sayWhy(overview.why, language);
  const { committee } = overview;
  const views = overview.meetings.flatMap((each) => each.views);
  const next = { list: 'status', committee: committee.id, meeting } as const;
  return say(list(committee.name, views, language, { next, from: placeIn(pressed.value[3]) }));
};

const restOfList: PressHandler = async (parts, pressed) => {
  const { person, language, value } = pressed;
  const found = await committeeFor(parts.ports, { person, committee: value[1] ?? '' }, 'read');
  if (!found.ok) return sayWhy(found.why, language);
  const { committee } = found;
  const filter = value[2] ?? '';
  const views = await openOfCommittee(parts.ports, committee, filterOf(filter, person.team));
  const next = { list: 'committee', committee: committee.id, filter } as const;
  return say(list(committee.name, views, language, { next, from: placeIn(pressed.value[3]) }));
};
