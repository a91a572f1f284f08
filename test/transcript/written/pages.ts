import { stringify } from 'yaml';

import { type Entry, entryOf } from './entry.ts';
import { peopleIn } from './people.ts';
import { createNaming, masked } from './placeholders.ts';
import type { Raw } from './raw.ts';

/** What left the app in the tests of one file. */
export type Page = { readonly file: string; readonly text: string };

export function pagesOf(all: readonly Raw[]): readonly Page[] {
  return grouped(all, ({ file }) => file).map(([file, ofFile]) => ({
    file,
    text: textOf(ofFile),
  }));
}

/** Each file is a process of its own: what Slack names in one may have the same name in another. */
function textOf(all: readonly Raw[]): string {
  const people = peopleIn(all);
  const entries = all.map((raw) => entryOf(raw, people));
  const tests = grouped(entries, ({ test }) => test);
  return tests.map(([test, ofTest]) => testText(test, ofTest)).join('\n');
}

/** Ids are counted anew in each test, so that one more of them changes no other test's text. */
function testText(test: string, entries: readonly Entry[]): string {
  const places = grouped(entries, ({ place }) => place).map(
    ([place, there]) => `## ${place}\n\n${ordered(there).map(entryText).join('')}`,
  );
  return createNaming()(`# ${test === '' ? '(for all tests)' : test}\n\n${places.join('\n')}`);
}

/** By turn, and in each turn by what is said; what is about one thing stays as it came. */
export function ordered(entries: readonly Entry[]): readonly Entry[] {
  const first = new Map<string, string>();
  const keyed = entries.map((entry) => {
    const said = masked(entryText({ ...entry, outcome: null }));
    if (entry.thread === null) return { entry, key: said };
    const thread = `${entry.turn} ${entry.thread}`;
    if (!first.has(thread)) first.set(thread, said);
    return { entry, key: first.get(thread) ?? said };
  });
  return keyed
    .toSorted(
      (one, other) => turnOf(one.entry) - turnOf(other.entry) || compare(one.key, other.key),
    )
    .map(({ entry }) => entry);
}

const turnOf = ({ turn }: Entry): number => turn ?? Number.MAX_SAFE_INTEGER;

/** A value as YAML, with every line of a text on a line of its own, where a change is read best. */
export function entryText({ title, outcome, detail }: Entry): string {
  const head = outcome === null ? title : `${title} → ${outcome}`;
  const value =
    typeof detail === 'string'
      ? detail
      : stringify(detail, { lineWidth: 0, aliasDuplicateObjects: false });
  return `${head.replaceAll('\n', '\\n')}\n${value.replaceAll(/^(?=.)/gmu, '  ')}\n`;
}

function grouped<T>(
  all: readonly T[],
  by: (one: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const there = groups.get(by(one));
    if (there === undefined) groups.set(by(one), [one]);
    else there.push(one);
  }
  return [...groups].toSorted(([one], [other]) => compare(one, other));
}

/** By the characters alone: no language's order of letters takes part. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
