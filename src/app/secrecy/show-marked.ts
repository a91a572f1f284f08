import type { Assignment } from '../../domain/assignments/assignment.ts';
import { secrecyAsWhole } from '../../domain/assignments/sealing.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Message, MessageContent } from '../../domain/record/message.ts';
import { refuse } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import type { StoredSaid } from '../ports/stored-said.ts';
import { change, recordAt } from '../records/change.ts';
import { saidId, type SaidPorts } from '../records/kept-said.ts';
import { showElsewhere } from '../records/shown-anew.ts';

/** What a committee's channel is told of many assignments at once, in the committee's own record. */
const OF_MANY: ReadonlySet<MessageContent['say']> = new Set<MessageContent['say']>([
  'overview',
  'readiness',
  'list-taken-in',
]);

/** The assignment's own messages with their next revision; a sign on somebody's message says no word. */
export function ownToShow({ messages }: Pick<Assignment, 'messages'>): readonly Message[] {
  return messages
    .filter(({ content, sending }) => content.say !== 'reaction' && sending.is !== 'failed')
    .map((message) => ({ ...message, revision: message.revision + 1 }));
}

/** What was said of it in other records, by the ids of what was said. */
export async function saidElsewhere(
  ports: SaidPorts,
  { id, label, occurrence }: Assignment,
  committee: Committee,
): Promise<readonly string[]> {
  const withButtons = (await ports.store.saidAbout(id)).filter(({ of }) => of.id !== id);
  const ofMany = await saidOfMany(ports, committee);
  const named = ofMany.filter((said) => names(said, occurrence?.head.label ?? label));
  return [...new Set([...withButtons, ...named].map((said) => said.id))];
}

async function saidOfMany(
  ports: SaidPorts,
  { id, team, messages }: Committee,
): Promise<readonly StoredSaid[]> {
  const ids = messages
    .filter(({ content }) => OF_MANY.has(content.say))
    .map(({ key }) => saidId(ports, { team, of: { kind: 'committee', id }, key }));
  const found = await Promise.all(ids.map((each) => ports.store.find('said', each)));
  return found.filter((each) => each !== null);
}

function names({ text, blocks }: StoredSaid, label: string): boolean {
  return new RegExp(`${label}(?!\\d)`, 'u').test(text + JSON.stringify(blocks));
}

/**
 * Lets an occurrence, also one that has ended, be marked as the whole is, or no longer; what was
 * said of it is shown anew where it is.
 */
export async function followMarking(
  ports: Ports,
  id: string,
  whole: Assignment['secrecy'],
): Promise<void> {
  const place = recordAt({ ...ports, cause: null }, 'assignment', () =>
    ports.store.find('assignment', id),
  );
  await change({ ...place, tries: Infinity }, async (before) => {
    const committee = before && (await ports.store.find('committee', before.committee));
    if (before === null || committee === null) return refuse('no-such-assignment');
    const secrecy = secrecyAsWhole(before, whole);
    if (secrecy === null) return { ok: true, after: { ...before, secrecy }, result: null };
    const toShow = [...before.toShow, ...(await saidElsewhere(ports, before, committee))];
    return {
      ok: true,
      after: { ...before, secrecy, toShow },
      say: ownToShow(before),
      result: null,
    };
  });
  await showElsewhere(ports, id);
}
