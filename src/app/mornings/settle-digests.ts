import { dayIn } from '../../domain/days/day.ts';
import type { Digest } from '../../domain/ladder/digest.ts';
import { marksTold } from '../../domain/ladder/ladder.ts';
import { rewriteAssignment } from '../assignments/rewrite-assignment.ts';
import type { Ports } from '../ports/ports.ts';
import { windowFor } from './window-of.ts';
import { keepWakeDay, withWakeDay } from './with-wake-day.ts';

/**
 * Takes back the digests that could not leave while their morning's window was open: nobody is
 * reminded at night. Their lines, told to no one, come with the next working morning.
 */
export async function withdrawLateDigests(ports: Ports, remindAt: string): Promise<void> {
  for (const digest of await ports.store.digestsToSettle()) {
    const [message] = digest.messages;
    if (message?.sending.is !== 'pending' || (await isOpenFor(ports, digest, remindAt))) continue;
    const at = new Date(ports.realNow).toISOString();
    await ports.store.commit({
      kind: 'digest',
      record: { ...digest, settled: true },
      expected: digest.version,
      history: [],
      messages: [{ ...message, sending: { is: 'failed', why: 'too late in the day', at } }],
    });
  }
}

async function isOpenFor(ports: Ports, digest: Digest, remindAt: string): Promise<boolean> {
  const assignment = await ports.store.find('assignment', digest.lines[0]?.assignment ?? '');
  const committee = assignment && (await ports.store.find('committee', assignment.committee));
  const preferences = await ports.store.preferencesOf(digest.person);
  const of = { committee: committee || null, remindAt };
  const window = await windowFor(ports, digest.person, of, preferences);
  return window.isOpen && window.day === digest.day;
}

/**
 * Marks the lines of every digest whose sending has ended as told on their assignments. Marking
 * twice changes nothing, so a crash in between is healed by doing it again.
 */
export async function settleDigests(ports: Ports): Promise<void> {
  for (const digest of await ports.store.digestsToSettle()) {
    const sending = digest.messages[0]?.sending.is;
    if (sending !== 'sent' && sending !== 'failed') continue;
    const assignments = new Set(digest.lines.map((line) => line.assignment));
    for (const id of assignments) await mark(ports, digest, id, sending === 'sent');
    await ports.store.commit({
      kind: 'digest',
      record: { ...digest, settled: true },
      expected: digest.version,
      history: [],
      messages: [],
    });
  }
}

async function mark(ports: Ports, digest: Digest, id: string, delivered: boolean): Promise<void> {
  const assignment = await ports.store.find('assignment', id);
  const committee = assignment && (await ports.store.find('committee', assignment.committee));
  if (assignment === null || committee === null) return;
  const telling = { person: digest.person, on: digest.day, delivered };
  const today = dayIn(ports.now, committee.timeZone);
  await rewriteAssignment(ports, id, (stored) => {
    const told = [...stored.told, ...marksTold(stored, digest.lines, telling)];
    return { record: withWakeDay(ports, { ...stored, told }, committee, today) };
  });
  await keepWakeDay(ports, assignment, committee);
}
