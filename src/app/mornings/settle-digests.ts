import type { Digest } from '../../domain/ladder/digest.ts';
import { marksTold } from '../../domain/ladder/ladder.ts';
import type { Message } from '../../domain/record/message.ts';
import type { Ports } from '../ports/ports.ts';
import { windowFor } from './sending-window.ts';
import { assignmentAt } from '../records/write-assignment.ts';
import { change } from '../records/change.ts';
import { refuse } from '../deeds/refusal.ts';
import { write } from '../records/write.ts';

/**
 * Takes back the digests that could not leave while their morning's window was open: nobody is
 * reminded at night. Their lines, told to no one, come with the next working morning.
 */
export async function withdrawLateDigests(ports: Ports, remindAt: string): Promise<void> {
  for (const digest of await ports.store.digestsToSettle()) {
    const [message] = digest.messages;
    if (message === undefined || !isUnsent(message)) continue;
    if (await isOpenFor(ports, digest, remindAt)) continue;
    const at = new Date(ports.realNow).toISOString();
    await write(ports, 'digest', {
      before: digest,
      after: { ...digest, settled: true },
      say: [{ ...message, sending: { is: 'failed', why: 'too late in the day', at } }],
    });
  }
}

/** What may have been posted is looked for, whatever time it is. */
function isUnsent({ sending }: Message): boolean {
  return sending.is === 'pending' || sending.is === 'resting';
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
    await write(ports, 'digest', { before: digest, after: { ...digest, settled: true } });
  }
}

async function mark(ports: Ports, digest: Digest, id: string, delivered: boolean): Promise<void> {
  const telling = { person: digest.person, on: digest.day, delivered };
  const patiently = { ...assignmentAt(ports, id), tries: Infinity };
  await change(patiently, (before) => {
    if (before === null) return refuse('no-such-assignment');
    const told = [...before.told, ...marksTold(before, digest.lines, telling)];
    return { ok: true, after: { ...before, told }, result: null };
  });
}
