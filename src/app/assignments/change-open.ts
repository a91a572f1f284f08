import type { SlackMessage } from '../../domain/record/slack-message.ts';
import type { Action } from '../../domain/rights/permissions.ts';
import {
  changeAssignment,
  type Changed,
  type Decided,
  endedWhy,
  type Situation,
} from './change-assignment.ts';
import type { Doer } from '../deeds/doer.ts';
import type { Ports } from '../ports/ports.ts';
import type { Refusal } from '../deeds/refusal.ts';

/** What every change of an assignment's life says: which one, and who does it. */
export type AboutAssignment = {
  readonly id: string;
  readonly doer: Doer;
  /** One of many that the same deed is done to. */
  readonly amongMany?: boolean;
};

/** The same, with the message that it is done by. */
type Acting = AboutAssignment & {
  readonly action: Action;
  readonly message?: SlackMessage | null;
};

/** As `changeAssignment`, for what can be done only until the assignment is closed or void. */
export function changeOpen<R>(
  ports: Ports,
  about: Acting,
  decide: (situation: Situation) => Decided<R> | Refusal | Promise<Decided<R> | Refusal>,
): Promise<Changed<R> | Refusal> {
  return changeAssignment(
    ports,
    about,
    (situation) => endedWhy(situation.assignment) ?? decide(situation),
  );
}
