import { decodeTime } from 'ulid';

import type { HistoryEntry } from '../../../../../src/domain/record/history.ts';
import type { Message } from '../../../../../src/domain/record/message.ts';
import type { Stored } from '../stored.ts';
import type { Seen } from './messages.ts';

/** How many signs of an entry's id name its cause; the rest counts what was made for it. */
const OF_THE_CAUSE = 23;

/** Labels are used once, every entry stands once, every move is whole, and nothing is left to do. */
export function checkRecords(stored: Stored): Seen {
  const { assignments, committees, inJournal } = stored;
  return {
    lost: [
      ...committees.flatMap(({ code, toFollow }) =>
        toFollow.map(({ how }) => `${code} is still to follow ${JSON.stringify(how)}`),
      ),
      ...(inJournal > 0 ? [`${inJournal} entries are left in the journal`] : []),
      ...moves(stored),
    ],
    doubled: [
      ...twice(assignments.map(({ label }) => label)).map((label) => `the label ${label}`),
      ...[...assignments, ...committees].flatMap(({ id, history }) =>
        entriesTwice(history).map((entry) => `in the history of ${id}: ${entry}`),
      ),
    ],
    repeats: 0,
  };
}

function entriesTwice(history: readonly HistoryEntry[]): readonly string[] {
  const ids = history.map(({ id }) => id);
  const contents = history.map(({ id, what, from, to }) => {
    const content = [id.slice(0, OF_THE_CAUSE), what, withoutIds(from), withoutIds(to)];
    return JSON.stringify(content);
  });
  return [...twice(ids), ...twice(contents)];
}

/** Two entries of one deed may differ in the ids alone of what was made twice. */
function withoutIds(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'id'));
}

function twice(all: readonly string[]): readonly string[] {
  return [...new Set(all.filter((each, at) => all.indexOf(each) !== at))];
}

/**
 * Whoever was due for a meeting and open when it was moved has followed, once. One that was on its
 * way meanwhile, in the journal, was there from some move on, and has then followed each of them.
 */
function moves({ assignments, committees }: Stored): readonly string[] {
  return committees.flatMap(({ id, code, history }) => {
    const moved = history.filter(({ what }) => what === 'meeting-moved');
    return assignments
      .filter(({ committee, outcomes }) => committee === id && outcomes.length === 0)
      .flatMap((each) => notFollowed(each, moved).map((how) => `${each.label} of ${code} ${how}`));
  });
}

function notFollowed(
  { due, messages, registeredAt, history }: Stored['assignments'][number],
  all: readonly HistoryEntry[],
): readonly string[] {
  const meeting = due.kind === 'meeting' ? due.meeting : '';
  const moved = all.filter(({ from }) => JSON.stringify(from).includes(meeting));
  const counts = moved.map(({ to }) => timesIn(history, to));
  const first = counts.findIndex((times) => times > 0);
  return moved.flatMap(({ id, to, at }, index) => {
    const times = counts[index] ?? 0;
    const wasThere = (first !== -1 && index > first) || wasShownBy(decodeTime(id), messages);
    const how = `${JSON.stringify(to)} of ${at}, registered ${registeredAt}`;
    if (times > 1) return [`has followed ${how} ${times} times`];
    return wasThere && times === 0 ? [`has not followed ${how}`] : [];
  });
}

/**
 * Whether its card stood in the channel at that real moment. When it was registered tells nothing:
 * that is the moment at which it came in, and it may wait in the journal over many lives.
 */
function wasShownBy(moment: number, messages: readonly Message[]): boolean {
  return messages.some(
    ({ key, sending }) =>
      key.endsWith('|card') && sending.is === 'sent' && Date.parse(sending.at) < moment,
  );
}

function timesIn(history: readonly HistoryEntry[], to: unknown): number {
  const wanted = JSON.stringify(to);
  return history
    .filter((entry) => entry.what === 'meeting-followed')
    .filter((entry) => JSON.stringify(entry.to) === wanted).length;
}
