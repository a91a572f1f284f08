import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';

import { importsIn } from './imports-of.ts';

/** A room and another that it takes from, or says that it does: `settings → plan`. */
export type Uses = {
  /** Taken from, and missing in the room's `uses`. */
  readonly undeclared: readonly string[];
  /** In the room's `uses`, and nothing is taken from it. */
  readonly unused: readonly string[];
};

/** What the rooms of a folder say that they take from each other, against what they import. */
export function usesOf(rooms: string): Uses {
  const folders = readdirSync(rooms);
  const roomOf = (file: string): string => file.slice(rooms.length + 1).split('/')[0] ?? '';
  const declared = folders.flatMap((room) => declaredBy(rooms, room));
  const taken = importsIn(rooms)
    .filter(({ from, to }) => to.startsWith(`${rooms}/`) && roomOf(from) !== roomOf(to))
    .map(({ from, to }) => `${roomOf(from)} → ${roomOf(to)}`);
  return {
    undeclared: [...new Set(taken)].filter((each) => !declared.includes(each)),
    unused: declared.filter((each) => !taken.includes(each)),
  };
}

function declaredBy(rooms: string, room: string): readonly string[] {
  const file = join(rooms, room, 'room.ts');
  if (!existsSync(file)) return [];
  const list = /\buses: \[(?<list>[^\]]*)\]/.exec(readFileSync(file, 'utf8'))?.groups?.['list'];
  const names = [...(list ?? '').matchAll(/'(?<name>[^']+)'/g)];
  return names.map(({ groups }) => `${room} → ${groups?.['name'] ?? ''}`);
}
