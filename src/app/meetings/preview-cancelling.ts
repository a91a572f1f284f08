import type { Committee } from '../../domain/committee/committee.ts';
import { plannedFrom } from '../../domain/committee/meetings.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { Doer } from '../deeds/doer.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import { type Preview, previewReschedule } from './reschedule.ts';

/** What follows when a meeting is cancelled and its assignments are carried to the first target. */
export type CancellingPreview = Preview & {
  /** The meetings that can take them: those after it first, for seldom is one wanted sooner. */
  readonly targets: readonly Meeting[];
};

/** Every date that would change, shown before a meeting is cancelled. */
export async function previewCancelling(
  ports: Ports,
  request: { readonly committee: Committee; readonly doer: Doer; readonly meeting: Meeting },
): Promise<CancellingPreview | Refusal> {
  const { committee, meeting } = request;
  const today = todayIn(ports, committee);
  const ahead = plannedFrom(committee, today).filter(({ day }) => day > today);
  const later = ahead.filter(({ day }) => day > meeting.day);
  const targets = [...later, ...ahead.filter(({ day }) => day < meeting.day)];
  const [first] = targets;
  if (first === undefined) return refuse('no-other-meeting');
  const how = { is: 'cancelled', carriedTo: first.id } as const;
  const preview = await previewReschedule(ports, { ...request, meeting: meeting.id, how });
  if (!preview.ok) return preview;
  // Carried to an earlier one by default, all their days would have passed at once.
  if (preview.affected.length > 0 && later.length === 0) return refuse('no-later-meeting');
  return { ...preview, targets };
}
