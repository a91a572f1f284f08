import { accept } from '../../src/app/assignments/accept.ts';
import { closeAssignment } from '../../src/app/assignments/close.ts';
import { registerAssignment } from '../../src/app/assignments/register.ts';
import { addCommittee } from '../../src/app/committees/add-committee.ts';
import type { Doer } from '../../src/app/deeds/doer.ts';
import type { Refusal } from '../../src/app/deeds/refusal.ts';
import { addMeeting } from '../../src/app/meetings/add-meeting.ts';
import type { Ports } from '../../src/app/ports/ports.ts';
import { NO_ORIGIN } from '../../src/domain/assignments/origin.ts';

const TEAM = 'TSANDBOX';
const SECRETARY = 'U03SEK';
const PEOPLE = ['U01DIR', 'U02RUD', 'U04HAN', 'U08ENG'];
/** In the month, in two figures. */
const [MEETS_ON, DUE_ON] = ['15', '24'];

const by = (user: string): Doer => ({ person: { team: TEAM, user }, source: 'form' });

/** A committee for each channel; answers their ids. */
export async function beginCommittees(
  ports: Ports,
  channels: readonly string[],
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const [at, channel] of channels.entries()) {
    const code = `N${at + 1}`;
    const doer = by(SECRETARY);
    const made = await addCommittee(ports, { doer, channel, code, name: code, place: 'own' });
    ids.push(granted(made).committee.id);
  }
  return ids;
}

/**
 * What a committee does on the first of a month: it closes last month's assignments, decides when
 * it meets and gives each person one more. So every month ends with as much as the one before.
 * @param month `2026-10`
 */
export async function workOfMonth(ports: Ports, committee: string, month: string): Promise<void> {
  await closeOpen(ports, committee);
  const doer = by(SECRETARY);
  granted(await addMeeting(ports, { committee, doer, day: `${month}-${MEETS_ON}`, time: '09:00' }));
  for (const user of PEOPLE) {
    const wording = `rapport för ${month} från ${user}`;
    const holder = { kind: 'person', person: { team: TEAM, user } } as const;
    const due = { kind: 'date', day: `${month}-${DUE_ON}` } as const;
    const terms = { wording, deliverable: wording, holder, due, origin: NO_ORIGIN, parent: null };
    const { assignments } = granted(await registerAssignment(ports, { committee, doer, terms }));
    for (const { id } of assignments) granted(await accept(ports, { id, doer: by(user) }));
  }
}

async function closeOpen(ports: Ports, committee: string): Promise<void> {
  const found = await ports.store.find('committee', committee);
  const meeting = found?.meetings.at(-1)?.id ?? '';
  for (const { id, number } of await ports.store.openOfCommittee(committee)) {
    const paragraph = `§ ${number}`;
    granted(await closeAssignment(ports, { id, doer: by(SECRETARY), paragraph, meeting }));
  }
}

/** A refusal here is a fault of the year that is played, and not of Bevaka's memory. */
function granted<T extends { readonly ok: true }>(outcome: T | Refusal): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.why}`);
  return outcome;
}
