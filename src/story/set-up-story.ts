import { addCommittee } from '../app/committees/add-committee.ts';
import { addMeeting } from '../app/meetings/add-meeting.ts';
import type { Doer } from '../app/deeds/doer.ts';
import type { Ports } from '../app/ports/ports.ts';
import { setRole } from '../app/committees/set-role.ts';

const CHANNEL = 'C01RUN';
const MEETINGS = ['2026-09-29', '2026-11-03', '2026-12-15', '2027-02-09'];
const OFFICES = [
  ['Regiondirektören', 'U01DIR'],
  ['Regional utvecklingsdirektör', 'U02RUD'],
] as const;

/** The committee that the sandbox begins with, set up as a person would have done it. */
export async function setUpStory(ports: Ports, team: string): Promise<void> {
  if ((await ports.store.committeeOfChannel(team, CHANNEL)) !== null) return;
  const person = (user: string): { team: string; user: string } => ({ team, user });
  const doer: Doer = { person: person('U03SEK'), source: 'sandbox' };
  const added = await addCommittee(ports, {
    doer,
    channel: CHANNEL,
    code: 'RUN',
    name: 'Regionala utvecklingsnämnden',
    language: ports.defaults.language,
    secretary: person('U03SEK'),
    director: person('U01DIR'),
    place: 'own',
  });
  if (!added.ok) throw new Error(`The story's committee was refused: ${added.why}`);
  const committee = added.committee.id;
  for (const day of MEETINGS) await addMeeting(ports, { committee, doer, day, time: '09:00' });
  for (const [title, user] of OFFICES)
    await setRole(ports, { committee, doer, title, person: person(user) });
  await setRole(ports, { committee, doer, title: 'ordförande', person: person('U05ORD') });
}
