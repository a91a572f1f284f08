import type { Sandbox } from '@bevaka/slack-sandbox';

import { registerAssignment } from '../../../../src/app/assignments/register.ts';
import { addCommittee } from '../../../../src/app/committees/add-committee.ts';
import { addMeeting } from '../../../../src/app/meetings/add-meeting.ts';
import { setRole } from '../../../../src/app/committees/set-role.ts';
import type { Ports } from '../../../../src/app/ports/ports.ts';
import { NO_ORIGIN } from '../../../../src/domain/assignments/origin.ts';
import { committeeIn } from '../support/on-disk.ts';
import { COLLEAGUES } from './deeds/commands.ts';
import { newMark, type Place, type World } from './world.ts';

const TEAM = 'TSANDBOX';
const DOER = { person: { team: TEAM, user: 'U03SEK' }, source: 'form' } as const;
const CODES = ['NA', 'NB', 'NC'];
/** One that has just begun, the next, and one that stays where it is. */
const MEETINGS = ['2026-09-29', '2026-12-15', '2028-06-15'];
/** So many assignments of the meeting that was held wait for its outcome. */
const HELD = 12;

/** Sets several committees up in the folder, before any kill. */
export async function committeesIn({
  folder,
  sandbox,
  holders,
}: Pick<World, 'folder' | 'sandbox' | 'holders'>): Promise<readonly Place[]> {
  const places: Place[] = [];
  await committeeIn(folder, sandbox, async ({ ports }) => {
    for (const code of CODES) {
      const channel = await aChannel(sandbox, code.toLowerCase());
      const id = await aCommittee(ports, { code, channel });
      places.push({ id, code, channel });
      await waitingForOutcomes(ports, id, holders);
    }
  });
  return places;
}

async function aChannel(sandbox: Sandbox, name: string): Promise<string> {
  const made = await sandbox.act('U03SEK', { type: 'create-channel', name, isPrivate: false });
  const channel = made.ok ? (made.channel ?? '') : '';
  for (const person of [sandbox.botUser, 'U05ORD', ...COLLEAGUES])
    await sandbox.act('U03SEK', { type: 'invite', channel, person });
  return channel;
}

async function aCommittee(ports: Ports, { code, channel }: Omit<Place, 'id'>): Promise<string> {
  const secretary = DOER.person;
  const made = await addCommittee(ports, {
    doer: DOER,
    channel,
    code,
    secretary,
    name: `Nämnden ${code}`,
    place: 'own',
    director: null,
    language: 'sv',
  });
  if (!made.ok) throw new Error(made.why);
  const { id } = made.committee;
  for (const day of MEETINGS)
    await addMeeting(ports, { committee: id, doer: DOER, day, time: '09:00' });
  const chair = { team: TEAM, user: 'U05ORD' };
  await setRole(ports, { committee: id, doer: DOER, title: 'ordförande', person: chair });
  return id;
}

async function waitingForOutcomes(
  ports: Ports,
  committee: string,
  holders: Map<string, string>,
): Promise<void> {
  const stored = await ports.store.find('committee', committee);
  const [held] = stored?.meetings ?? [];
  for (let at = 0; at < HELD; at += 1) {
    const words = `ärende ${newMark()}`;
    holders.set(words.split(' ')[1] ?? '', 'held');
    await registerAssignment(ports, {
      committee,
      doer: DOER,
      terms: {
        wording: words,
        deliverable: words,
        origin: NO_ORIGIN,
        parent: null,
        holder: { kind: 'person', person: { team: TEAM, user: 'U08ENG' } },
        due: { kind: 'meeting', meeting: held?.id ?? '' },
      },
    });
  }
}
