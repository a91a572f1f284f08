import { awaitingConfirmation } from '../assignments/confirm-minutes.ts';
import { outcomesAwaited } from '../assignments/record-outcome.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Ports } from '../ports/ports.ts';

/** What waits for the secretary of a committee. */
export type WhatWaits = {
  /** How many assignments of a held meeting have no outcome. */
  readonly outcomes: number;
  /** How many wait for the minutes to be confirmed. */
  readonly minutes: number;
  /** The labels of those for which more time was asked. */
  readonly extensions: readonly string[];
};

/** What waits in a committee for who manages it. */
export async function whatWaits(
  ports: Ports,
  person: Person,
  committee: Committee,
): Promise<WhatWaits> {
  const [outcomes, minutes, open] = await Promise.all([
    outcomesAwaited(ports, person, { committee, meeting: null }),
    awaitingConfirmation(ports, { person }, { committee, decidedOn: null }),
    ports.store.openOfCommittee(committee.id),
  ]);
  return {
    outcomes: outcomes.ok ? (outcomes.awaited?.open.length ?? 0) : 0,
    minutes: minutes.ok ? minutes.open.length : 0,
    extensions: open.flatMap(({ extensionAsked, label }) => (extensionAsked ? [label] : [])),
  };
}
