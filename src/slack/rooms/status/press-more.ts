import { mayInCommittee } from '../../../app/deeds/permission.ts';
import { openOfCommittee, openOfPerson } from '../../../app/views/open-assignments.ts';
import { statusOf } from '../../../app/views/status-overview.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import { list, mine } from './lists.ts';
import { say, sayWhy } from '../../kit/asked.ts';
import { filterOf } from './command.ts';
import type { Pressed, PressHandler } from '../../kit/pressed.ts';

/** "Visa fler": the list goes on where the message ended, for the one who pressed. */
export const more: PressHandler = async (parts, pressed) => {
  const [which, committeeId = ''] = pressed.value;
  if (which === 'mine') {
    const refused = await mayInCommittee(parts.ports, pressed.person, null, 'list-own');
    if (refused !== null) return sayWhy(refused.why, pressed.language);
    return say(
      mine(await openOfPerson(parts.ports, pressed.person), pressed.language, fromOf(pressed)),
    );
  }
  const committee = await parts.ports.store.find('committee', committeeId);
  if (committee === null) return sayWhy('no-such-committee', pressed.language);
  return which === 'status'
    ? restOfStatus(parts, pressed, committee)
    : restOfList(parts, pressed, committee);
};

type Rest = (
  parts: Parameters<PressHandler>[0],
  pressed: Pressed,
  committee: Committee,
) => ReturnType<PressHandler>;

const restOfStatus: Rest = async (parts, pressed, committee) => {
  const { person, language, value } = pressed;
  const meeting = value[2] === '' ? null : (value[2] ?? null);
  const overview = await statusOf(parts.ports, { person, committee, meeting });
  if (!overview.ok) return sayWhy(overview.why, language);
  const views = overview.meetings.flatMap((each) => each.views);
  const next = { list: 'status', committee: committee.id, meeting } as const;
  return say(list(committee.name, views, language, { next, from: fromOf(pressed) }));
};

const restOfList: Rest = async (parts, pressed, committee) => {
  const { person, language, value } = pressed;
  const refused = await mayInCommittee(parts.ports, person, committee, 'read');
  if (refused !== null) return sayWhy(refused.why, language);
  const filter = value[2] ?? '';
  const views = await openOfCommittee(parts.ports, committee, filterOf(filter, person.team));
  const next = { list: 'committee', committee: committee.id, filter } as const;
  return say(list(committee.name, views, language, { next, from: fromOf(pressed) }));
};

function fromOf({ value }: Pressed): number {
  const from = Number(value[3]);
  return Number.isSafeInteger(from) && from >= 0 ? from : 0;
}
