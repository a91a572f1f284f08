import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Due } from '../../domain/committee/due.ts';
import type { Extension } from '../../domain/assignments/extension.ts';
import { officersOf } from '../../domain/committee/officers-of.ts';
import type { ClosedDays } from '../../domain/days/closed-days.ts';
import { restartDue } from '../../domain/assignments/restart-due.ts';
import { dayOfDue } from '../../domain/committee/day-of-due.ts';
import { meetingOf } from '../../domain/committee/meetings.ts';
import type { Message } from '../../domain/record/message.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Changed, Situation } from './change-assignment.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { directMessage } from '../deeds/direct-message.ts';
import { tellWorkers } from '../deeds/tell-workers.ts';
import type { AmongOthers } from './told-together.ts';

/** Of an answer, the moment of the request that it answers; null where none is meant. */
export type Answering = { readonly requestedAt?: string | null };

/** The holder asks for more time, with a reason; the committee set the date, so its officers answer. */
export function askExtension(
  ports: Ports,
  request: AboutAssignment & { readonly to: Due; readonly reason: string },
): Promise<Changed<null> | Refusal> {
  const { doer, to, reason } = request;
  return changeOpen(ports, { ...request, action: 'ask-extension' }, (situation) => {
    const { assignment, committee, now } = situation;
    if (reason.trim() === '') return refuse('no-reason');
    if (isAskedAlready(assignment, request)) return refuse('nothing-changed');
    const refused = dueWhy(situation, to, ports.closed);
    if (refused !== null) return refused;
    const wanted = { by: doer.person, at: now, to, reason: reason.trim() };
    return {
      ok: true,
      assignment: { ...assignment, extensionAsked: wanted },
      happened: [{ what: 'extension-asked', from: assignment.due, to: { to, reason } }],
      say: officersOf(committee, situation.today).flatMap((person) =>
        directMessage(person, {
          key: `${assignment.id}|extension-asked|${assignment.version}|${person.user}`,
          content: { say: 'extension-asked', assignment: assignment.id, by: doer.person },
          unless: doer.person,
        }),
      ),
      result: null,
    };
  });
}

/** A new date, with the ground for it: the committee's § or the chair's consent. The first is kept. */
export function extend(
  ports: Ports,
  request: AboutAssignment &
    Answering &
    Pick<Extension, 'to' | 'ground' | 'paragraph' | 'reason'> & {
      /** Where it is one of several that one decision is about. */
      readonly amongOthers?: AmongOthers;
    },
): Promise<Changed<null> | Refusal> {
  const { doer, to, ground, paragraph, reason, amongOthers } = request;
  const deed = amongOthers?.deed ?? ports.newId();
  return changeOpen(ports, { ...request, action: 'extend' }, (situation) => {
    const { assignment, committee, now, today } = situation;
    const answeredBefore = answeredWhy(assignment, request);
    if (answeredBefore !== null) return answeredBefore;
    if (ground === 'decision' && paragraph === null) return refuse('no-paragraph');
    const refused = dueWhy(situation, to, ports.closed);
    if (refused !== null) return refused;
    const extension: Extension = {
      from: assignment.due,
      fromDay: dayOfDue(assignment.due, committee, ports.closed),
      to,
      ground,
      paragraph,
      reason,
      by: doer.person,
      at: now,
    };
    const extended: Assignment = {
      ...assignment,
      ...restartDue(to, committee.plan, today),
      extensions: [...assignment.extensions, extension],
      extensionAsked: null,
    };
    return {
      ok: true,
      assignment: extended,
      happened: [
        { id: deed, what: 'extended', from: assignment.due, to: { to, ground, paragraph } },
      ],
      say: amongOthers?.say(situation) ?? tellAnswer(situation, 'extended', doer.person),
      result: null,
    };
  });
}

/** No: the date stands, and who asked is told. */
export function refuseExtension(
  ports: Ports,
  request: AboutAssignment & Answering,
): Promise<Changed<null> | Refusal> {
  return changeOpen(ports, { ...request, action: 'extend' }, (situation) => {
    const { assignment } = situation;
    const answeredBefore = answeredWhy(assignment, request);
    if (answeredBefore !== null) return answeredBefore;
    if (assignment.extensionAsked === null) return refuse('nothing-asked');
    return {
      ok: true,
      assignment: { ...assignment, extensionAsked: null },
      happened: [{ what: 'extension-refused', from: assignment.extensionAsked, to: null }],
      say: tellAnswer(situation, 'extension-refused', request.doer.person),
      result: null,
    };
  });
}

/** The answer, told to those who work with it and did not give it. */
export function tellAnswer(
  situation: Situation,
  say: 'extended' | 'extension-refused',
  by: Person,
): readonly Message[] {
  const { id: assignment, version: mark } = situation.assignment;
  return tellWorkers(situation, { say, assignment, by }, { by, mark });
}

/** One request has one answer: the second officer cannot contradict the first. */
export function answeredWhy(
  { extensionAsked }: Assignment,
  { requestedAt }: Answering,
): Refusal | null {
  const isMeant =
    requestedAt === undefined || requestedAt === null || extensionAsked?.at === requestedAt;
  return isMeant ? null : refuse('extension-answered');
}

/** The same form sent twice asks once. */
function isAskedAlready(
  { extensionAsked }: Assignment,
  { to, reason }: { readonly to: Due; readonly reason: string },
): boolean {
  if (extensionAsked?.reason !== reason.trim()) return false;
  return JSON.stringify(extensionAsked.to) === JSON.stringify(to);
}

function dueWhy(
  { assignment, committee, today }: Situation,
  to: Due,
  closed: ClosedDays,
): Refusal | null {
  if (to.kind === 'standing') return refuse('bad-day');
  if (to.kind === 'meeting') {
    const meeting = meetingOf(committee, to.meeting);
    if (meeting === null || meeting.state === 'cancelled' || meeting.day < today)
      return refuse('no-such-meeting');
  }
  if (JSON.stringify(to) === JSON.stringify(assignment.due)) return refuse('nothing-changed');
  const before = dayOfDue(assignment.due, committee, closed);
  const after = dayOfDue(to, committee, closed);
  return before !== null && after !== null && after <= before ? refuse('not-later') : null;
}
