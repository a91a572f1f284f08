import type { KnownBlock } from '@slack/types';

import type { Answered } from '../../app/ports/answered.ts';
import type { StoredSaid } from '../../app/ports/stored-said.ts';
import { pressName } from '../kit/pressed.ts';
import { type Press, pressesIn } from '../kit/settled-blocks.ts';
import { endedSo, type Facts, type Happened } from '../kit/settling.ts';
import { SETTLED } from './tables.ts';

/** What answers a press in one assignment: by the rule of its room, else because it has ended. */
export function happenedIn({ action, value }: Press, facts: Facts): Happened | null {
  const rule = SETTLED.get(pressName(action));
  if (rule === undefined) return null;
  const settles = typeof rule === 'function' ? rule : rule.settles;
  return settles(value, facts) ?? endedSo(facts);
}

/** What answers a press: where it is about several, what answered the last of them to be. */
export function happenedTo(press: Press, all: readonly Facts[]): Happened | null {
  const found = all.map((facts) => happenedIn(press, facts));
  const happened = found.filter((each) => each !== null);
  if (happened.length < found.length) return null;
  return (
    happened.toSorted((one, other) => (one.on ?? '').localeCompare(other.on ?? '')).at(-1) ?? null
  );
}

/** The assignments that a press is about, where it can be answered. */
export function askedAbout({ action, value }: Press): readonly string[] {
  const rule = SETTLED.get(pressName(action));
  if (rule === undefined) return [];
  return (typeof rule === 'function' ? value.slice(0, 1) : rule.ofAll(value)).filter(Boolean);
}

/** What rooms say of their buttons, for whoever changes an assignment. */
export const answered: Answered = {
  about: (blocks) => [...new Set(pressesIn(asBlocks(blocks)).flatMap(askedAbout))],
  shown({ blocks, at }, stands) {
    const facts = { ...stands, since: at };
    return pressesIn(asBlocks(blocks))
      .flatMap((press, index) => {
        if (!askedAbout(press).includes(stands.assignment.id)) return [];
        const happened = happenedIn(press, facts);
        return happened === null ? [] : [`${index} ${happened.is}`];
      })
      .join('\n');
  },
};

/** As a message was worded: they were made here, and are Slack's own. */
export function asBlocks(blocks: StoredSaid['blocks']): readonly KnownBlock[] {
  return blocks as readonly KnownBlock[];
}
