import { samePerson } from '../../domain/record/person.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import type { Changed } from './change-assignment.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';
import { type Answering, answeredWhy } from './extend.ts';

/**
 * Whoever asked for more time needs none after all, while nobody has answered. Those who were to
 * answer are sent nothing: the messages that asked them show it in the buttons' place.
 */
export function withdrawRequest(
  ports: Ports,
  request: AboutAssignment & Answering,
): Promise<Changed<null> | Refusal> {
  return changeOpen(ports, { ...request, action: 'ask-extension' }, ({ assignment }) => {
    const answeredBefore = answeredWhy(assignment, request);
    if (answeredBefore !== null) return answeredBefore;
    const { extensionAsked: wish } = assignment;
    if (wish === null) return refuse('nothing-asked');
    if (!samePerson(wish.by, request.doer.person)) return refuse('not-yours-to-withdraw');
    return {
      ok: true,
      assignment: { ...assignment, extensionAsked: null },
      happened: [{ what: 'extension-withdrawn', from: wish, to: null }],
      say: [],
      result: null,
    };
  });
}
