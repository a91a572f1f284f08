import { actingFor } from '../../domain/committee/offices.ts';
import type { Changed } from './change-assignment.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { directMessage } from '../deeds/direct-message.ts';
import { saidReadyBy, tellingAgain } from './draft-told.ts';

/**
 * Tells the holder that the work is ready for them: once for each version that lies there. Whoever
 * was told of that version within the hour sees it in that message, and is not told twice.
 */
export function sayReady(ports: Ports, request: AboutAssignment): Promise<Changed<null> | Refusal> {
  const by = request.doer.person;
  return changeOpen(ports, { ...request, action: 'say-ready' }, (situation) => {
    const { assignment, committee, today } = situation;
    const version = assignment.drafts.at(-1)?.version ?? 0;
    if (saidReadyBy(assignment, version) !== null) return refuse('nothing-changed');
    const key = `${assignment.id}|ready-for-holder|${version}`;
    const holder = actingFor(assignment.holder, committee, today);
    const content = { say: 'ready-for-holder', assignment: assignment.id, by } as const;
    return {
      ok: true,
      assignment,
      happened: [{ what: 'ready-said', from: null, to: { version } }],
      say:
        (holder && tellingAgain(assignment, holder, ports.now)) ??
        directMessage(holder, { key, content, unless: by }),
      result: null,
    };
  });
}
