import type { Message } from '../../domain/record/message.ts';
import { directMessage } from '../deeds/direct-message.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import { type Concerned, concernedBy, secretaryOf } from './concerned.ts';

type Telling = Pick<Ports, 'store' | 'now'>;

/**
 * What Slack refused for good is told to the committee's secretary, once: somebody waits for it in
 * vain. A digest is told of by the next morning's line, and nothing is told of what this tells.
 */
export async function tellOfUndelivered(
  ports: Telling,
  message: Message,
  why: string,
): Promise<readonly Message[]> {
  const { key, content, to } = message;
  const concerned = content.say === 'digest' ? null : await concernedBy(ports, content);
  if (concerned === null) return [];
  if (content.say === 'overview') return tellOfOverview(ports, concerned, why);
  const { assignment } = concerned;
  if (assignment === null) return [];
  return directMessage(secretaryOf(ports, concerned), {
    key: `${key}|not-delivered`,
    content: { say: 'not-delivered', assignment: assignment.id, to, why },
    ...(to.kind === 'person' && { unless: to.person }),
  });
}

/** Each week's is told of by itself: the channel may be there again and gone again. */
function tellOfOverview(ports: Telling, concerned: Concerned, why: string): readonly Message[] {
  const { committee } = concerned;
  return directMessage(secretaryOf(ports, concerned), {
    key: `${committee.id}|overview|${todayIn(ports, committee)}|not-delivered`,
    content: { say: 'overview-not-delivered', committee: committee.id, why },
  });
}

/**
 * What was sent again without anybody having been able to look for it is told to the secretary: it
 * may stand there twice. Not where the secretary is the one who reads it, marked as it is.
 */
export async function tellOfRepeat(ports: Telling, message: Message): Promise<readonly Message[]> {
  const { key, content, to } = message;
  const concerned = await concernedBy(ports, content);
  if (concerned === null) return [];
  const { committee, assignment } = concerned;
  return directMessage(secretaryOf(ports, concerned), {
    key: `${key}|sent-again`,
    content: { say: 'sent-again', committee: committee.id, to, label: assignment?.label ?? null },
    ...(to.kind === 'person' && { unless: to.person }),
  });
}
