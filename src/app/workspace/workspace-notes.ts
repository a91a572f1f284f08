import type { Message } from '../../domain/record/message.ts';
import { concernedBy, secretaryOf } from '../committees/concerned.ts';
import { directMessage } from '../deeds/direct-message.ts';
import type { Ports } from '../ports/ports.ts';
import type {
  Looking,
  RestingPlace,
  SortOfPlace,
  StoredWorkspace,
} from '../ports/stored-workspace.ts';
import { changeWorkspace } from './change-workspace.ts';

type NotePorts = Pick<Ports, 'store' | 'now' | 'newId' | 'cause'>;

/** The place where something is said: a channel, or the person whose direct messages it is. */
export function placeOf({ to }: Pick<Message, 'to'>): string {
  return to.kind === 'channel' ? to.channel : to.person.user;
}

/**
 * Keeps that Slack takes nothing in a place, and tells the secretary of it in the same write: once,
 * for it is told when the rest begins and not again until it is over.
 * @param message the one that was refused there
 */
async function noteRest(
  ports: NotePorts,
  rest: RestingPlace,
  { team, message }: { readonly team: string; readonly message: Message },
): Promise<void> {
  const say = await tellOfRest(ports, rest, { team, message });
  await changeWorkspace(ports, team, (before) => {
    if (before.resting.some(({ place }) => place === rest.place)) return null;
    return { after: { ...before, resting: [...before.resting, rest] }, say };
  });
}

/** Keeps that Slack takes messages in the place again. */
async function noteRestOver(ports: NotePorts, team: string, over: string): Promise<void> {
  await changeWorkspace(ports, team, (before) => {
    const resting = before.resting.filter(({ place }) => place !== over);
    return resting.length === before.resting.length ? null : { after: { ...before, resting } };
  });
}

/** Keeps whether a message can be found again. */
async function noteLooking(
  ports: NotePorts,
  team: string,
  { sort, looking }: { readonly sort: SortOfPlace; readonly looking: Looking },
): Promise<void> {
  await changeWorkspace(ports, team, (before) =>
    before.looking[sort] === looking
      ? null
      : { after: { ...before, looking: { ...before.looking, [sort]: looking } } },
  );
}

/** All that is kept of one workspace, for whoever says messages there. */
export function workspaceKept(portsNow: () => NotePorts, team: string) {
  return {
    read: (): Promise<StoredWorkspace | null> => portsNow().store.workspaceOf(team),
    rests: (rest: RestingPlace, message: Message): Promise<void> =>
      noteRest(portsNow(), rest, { team, message }),
    restOver: (place: string): Promise<void> => noteRestOver(portsNow(), team, place),
    looked: (sort: SortOfPlace, looking: Looking): Promise<void> =>
      noteLooking(portsNow(), team, { sort, looking }),
  };
}

/** To the secretary of the committee whose channel it is, or whose message was refused. */
async function tellOfRest(
  ports: NotePorts,
  { place, why }: RestingPlace,
  { team, message }: { readonly team: string; readonly message: Message },
): Promise<readonly Message[]> {
  const { to, content } = message;
  const itsOwn = to.kind === 'channel' ? await ports.store.committeeOfChannel(team, place) : null;
  const concerned = itsOwn ? { committee: itsOwn } : await concernedBy(ports, content);
  if (concerned === null) return [];
  return directMessage(secretaryOf(ports, concerned), {
    // The next rest of the place takes the place of this one.
    key: `${team}|${place}|rests`,
    content: { say: 'place-rests', committee: concerned.committee.id, to, why },
    ...(to.kind === 'person' && { unless: to.person }),
  });
}
