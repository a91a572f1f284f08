import { basename, dirname } from 'node:path/posix';

import type { Import } from './imports-of.ts';

/** Folders of which each imports from every other, at least by way of others. */
export type Circle = {
  readonly folders: readonly string[];
  /** Who imports from whom, the thinnest tie first: there a circle is ended most easily. */
  readonly ties: readonly string[];
};

/**
 * Every circle between folders, each once. A circle of folders needs none of files: four files in
 * two folders make one, and then neither folder can be read, tried or moved without the other.
 */
export function circlesOfFolders(imports: readonly Import[]): readonly Circle[] {
  const between = imports.filter(({ from, to }) => dirname(from) !== dirname(to));
  const reached = reachedFrom(between);
  const circles = new Map<string, Circle>();
  for (const [folder, others] of reached) {
    const folders = [...others].filter((other) => reached.get(other)?.has(folder)).toSorted();
    if (others.has(folder)) circles.set(folders.join(), { folders, ties: ties(between, folders) });
  }
  return [...circles.values()];
}

/** Every folder with those that it imports from, at least by way of others. */
function reachedFrom(between: readonly Import[]): ReadonlyMap<string, ReadonlySet<string>> {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of between)
    next.set(dirname(from), (next.get(dirname(from)) ?? new Set()).add(dirname(to)));
  return new Map(
    [...next].map(([folder, first]) => {
      const found = new Set(first);
      for (const each of found) for (const further of next.get(each) ?? []) found.add(further);
      return [folder, found];
    }),
  );
}

function ties(between: readonly Import[], folders: readonly string[]): readonly string[] {
  const tied = new Map<string, string[]>();
  for (const { from, to } of between) {
    if (!folders.includes(dirname(from)) || !folders.includes(dirname(to))) continue;
    const pair = `${dirname(from)} → ${dirname(to)}`;
    tied.set(pair, [...(tied.get(pair) ?? []), `${basename(from)} → ${basename(to)}`]);
  }
  return [...tied]
    .toSorted(([, one], [, other]) => one.length - other.length)
    .map(([pair, files]) => `${pair}: ${files.length}, as ${files[0]}`);
}
