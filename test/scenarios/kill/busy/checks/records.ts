import type { HistoryEntry } from '../../../../../src/domain/record/history.ts';
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
 * Whoever was due for a meeting and open when it was moved has followed, once. One that was
 * registered in the same second may have been there before the move or after it.
 */
function moves({ assignments, committees }: Stored): readonly string[] {
  return committees.flatMap(({ id, code, history }) =>
    history
      .filter(({ what }) => what === 'meeting-moved')
      .flatMap((move) => {
        const to = JSON.stringify(move.to);
        return assignments
          .filter(({ committee, outcomes }) => committee === id && outcomes.length === 0)
          .flatMap(({ label, due, registeredAt, history: own }) => {
            const isAbout = JSON.stringify(move.from).includes(
              due.kind === 'meeting' ? due.meeting : '',
            );
            const times = own.filter(
              (entry) => entry.what === 'meeting-followed' && JSON.stringify(entry.to) === to,
            ).length;
            const wasThere = isAbout && Date.parse(registeredAt) < Date.parse(move.at) - 5000;
            if (times > 1) return [`${label} of ${code} has followed ${to} ${times} times`];
            return wasThere && times === 0 ? [`${label} of ${code} has not followed ${to}`] : [];
          });
      }),
  );
}
