import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Person } from '../../domain/record/person.ts';
import type { SlackMessage } from '../../domain/record/slack-message.ts';
import type { Ports } from '../ports/ports.ts';

/** A message of somebody's own, with words or a file of what is now secret: only they can delete it. */
export type LeftByPeople = {
  readonly by: Person;
  readonly is: 'update' | 'draft';
  /** Where it stands. */
  readonly link: string;
};

/** What people wrote in Slack and Bevaka took in, each message once. */
export function leftByPeople(
  { linkTo }: Pick<Ports, 'linkTo'>,
  { updates, drafts }: Pick<Assignment, 'updates' | 'drafts'>,
): readonly LeftByPeople[] {
  const all = [
    ...drafts.map(({ by, message }) => ({ by, message, is: 'draft' as const })),
    ...updates.map(({ by, message }) => ({ by, message, is: 'update' as const })),
  ];
  const byPlace = new Map(
    all.flatMap(({ by, is, message }) =>
      message === null ? [] : [[keyOf(message), { by, is, link: linkTo(placeOf(message)) }]],
    ),
  );
  return [...byPlace.values()];
}

function keyOf({ channel, ts }: SlackMessage): string {
  return `${channel}|${ts}`;
}

/** The address of a reply needs no thread: Slack finds it by its own time. */
function placeOf({ channel, ts }: SlackMessage) {
  return { channel, ts, thread: null };
}
