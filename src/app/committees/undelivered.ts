import type { Message } from '../../domain/record/message.ts';
import { officer } from '../../domain/committee/offices.ts';
import type { Ports } from '../ports/ports.ts';
import { directMessage } from '../deeds/direct-message.ts';
import { todayIn } from '../deeds/today.ts';

/**
 * What Slack refused for good is told to the committee's secretary, once: somebody waits for it in
 * vain. A digest is told of by the next morning's line, and nothing is told of what this tells.
 */
export async function tellOfUndelivered(
  ports: Pick<Ports, 'store' | 'now'>,
  message: Message,
  why: string,
): Promise<readonly Message[]> {
  const { store } = ports;
  const { key, content, to } = message;
  if (content.say === 'overview') return tellOfOverview(ports, content.committee, why);
  const id = assignmentIn(content);
  const assignment = id && (await store.find('assignment', id));
  const committee = assignment && (await store.find('committee', assignment.committee));
  if (!assignment || !committee) return [];
  const secretary = officer(committee, 'secretary', todayIn(ports, committee));
  return directMessage(secretary, {
    key: `${key}|not-delivered`,
    content: { say: 'not-delivered', assignment: assignment.id, to, why },
    ...(to.kind === 'person' && { unless: to.person }),
  });
}

/** Each week's is told of by itself: the channel may be there again and gone again. */
async function tellOfOverview(
  ports: Pick<Ports, 'store' | 'now'>,
  id: string,
  why: string,
): Promise<readonly Message[]> {
  const committee = await ports.store.find('committee', id);
  if (committee === null) return [];
  const today = todayIn(ports, committee);
  return directMessage(officer(committee, 'secretary', today), {
    key: `${id}|overview|${today}|not-delivered`,
    content: { say: 'overview-not-delivered', committee: id, why },
  });
}

function assignmentIn(content: Message['content']): string | null {
  if (content.say === 'not-delivered' || content.say === 'reaction') return null;
  if (content.say === 'handed-over' || content.say === 'meeting-rescheduled')
    return content.assignments[0] ?? null;
  return 'assignment' in content ? content.assignment : null;
}
