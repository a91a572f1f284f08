import type { Committee } from '../../domain/committee/committee.ts';
import type { SlackMessage } from '../../domain/record/slack-message.ts';
import type { DueView } from './assignment-view.ts';

type Parted<M> = {
  /** Those with a readiness message that stands in the channel, and where. */
  readonly there: readonly { readonly meeting: DueView; readonly at: SlackMessage }[];
  readonly meetings: readonly M[];
};

/** Parts the meetings that have a readiness message in the channel from the others. */
export function toldInReadiness<M extends { readonly meeting: DueView }>(
  committee: Committee,
  all: readonly M[],
): Parted<M> {
  const places = all.map((each) => ({ each, at: placeOf(committee, each.meeting) }));
  return {
    there: places.flatMap(({ each, at }) => (at === null ? [] : [{ meeting: each.meeting, at }])),
    meetings: places.flatMap(({ each, at }) => (at === null ? [each] : [])),
  };
}

function placeOf({ messages }: Committee, due: DueView): SlackMessage | null {
  if (due.kind !== 'meeting') return null;
  const sending = messages.find(
    ({ content }) => content.say === 'readiness' && content.meeting === due.meeting,
  )?.sending;
  return sending?.is === 'sent' ? { channel: sending.channel, ts: sending.ts } : null;
}
