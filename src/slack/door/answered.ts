import type { KnownBlock } from '@slack/types';

import type { Answered, Matter, MatterNow } from '../../app/ports/answered.ts';
import type { StoredSaid } from '../../app/ports/stored-said.ts';
import { pressName } from '../kit/pressed.ts';
import { type Press, pressesIn } from '../kit/settled-blocks.ts';
import {
  type Asking,
  endedSo,
  type Happened,
  type Settles,
  type SettlesAll,
  type SettlesInCommittee,
} from '../kit/settling.ts';
import { SETTLED } from './tables.ts';

type Rule = Settles | SettlesAll | SettlesInCommittee;

/** What a button asks about as it stands, and when it was asked, of whom. */
export type MatterAsked = MatterNow & Asking;

/** What answers a press in one of what it is about: by the rule of its room, else because that has ended. */
function happenedIn({ action, value }: Press, { stands, since, reader }: MatterAsked) {
  const rule = SETTLED.get(pressName(action));
  if (rule === undefined) return null;
  if ('ofCommittee' in rule) return rule.settles(value, { ...stands, since });
  const { assignment } = stands;
  if (assignment === null) return null;
  const facts = { ...stands, assignment, since, reader };
  const settles = typeof rule === 'function' ? rule : rule.settles;
  const outlives = typeof rule !== 'function' && rule.outlivesEnding === true;
  return settles(value, facts) ?? (outlives ? null : endedSo(facts));
}

/** What answers a press: where it is about several, what answered the last of them to be. */
export function happenedTo(press: Press, all: readonly MatterAsked[]): Happened | null {
  const found = all.map((each) => happenedIn(press, each));
  const happened = found.filter((each) => each !== null);
  if (happened.length < found.length) return null;
  return (
    happened.toSorted((one, other) => (one.on ?? '').localeCompare(other.on ?? '')).at(-1) ?? null
  );
}

/** What a press is about, where it can be answered. */
export function askedAbout({ action, value }: Press): readonly Matter[] {
  const rule = SETTLED.get(pressName(action));
  return rule === undefined ? [] : askedBy(rule, value).filter(({ id }) => id !== '');
}

function askedBy(rule: Rule, value: readonly string[]): readonly Matter[] {
  if ('ofCommittee' in rule) return [rule.ofCommittee(value)];
  const ids = typeof rule === 'function' ? value.slice(0, 1) : rule.ofAll(value);
  return ids.map((id) => ({ id, committee: null }));
}

/** What rooms say of their buttons, for whoever changes an assignment or a committee. */
export const answered: Answered = {
  about(blocks) {
    const matters = pressesIn(asBlocks(blocks)).flatMap(askedAbout);
    return [...new Map(matters.map((each) => [each.id, each])).values()];
  },
  shown({ blocks, at, reader }, matter) {
    const of = { ...matter, since: at, reader };
    return pressesIn(asBlocks(blocks))
      .flatMap((press, index) => {
        if (!askedAbout(press).some(({ id }) => id === matter.id)) return [];
        const happened = happenedIn(press, of);
        return happened === null ? [] : [`${index} ${happened.is}`];
      })
      .join('\n');
  },
};

/** As a message was worded: they were made here, and are Slack's own. */
export function asBlocks(blocks: StoredSaid['blocks']): readonly KnownBlock[] {
  return blocks as readonly KnownBlock[];
}
