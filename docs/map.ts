import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { cruise } from 'dependency-cruiser';

import { LOOK } from '../test/support/architecture-rules.ts';

const BEGIN = '<!-- map: made by `npm run map` -->';
const END = '<!-- end of map -->';

/** Rooms that are drawn as several, because their parts have different neighbours. */
const OPENED = new Set(['slack', 'slack-sandbox', 'domain']);

/** `src/slack/surfaces/card.ts` stands in the room `slack/surfaces`, a package in its own. */
function roomOf(file: string): string | null {
  const [, top, second, ...deeper] = file.replace(/^packages\/([^/]+)\/src/, 'src/$1').split('/');
  if (top === undefined || second === undefined) return top === 'compose.ts' ? 'compose' : null;
  return OPENED.has(top) && deeper.length > 0 ? `${top}/${second}` : top;
}

/** The rooms and who imports whom, as a Mermaid flowchart, made from the code's own imports. */
export async function drawMap(): Promise<string> {
  const { output } = await cruise(['src', 'packages/*/src'], LOOK);
  if (typeof output === 'string') throw new Error('dependency-cruiser answered in words');
  const arrows = new Set<string>();
  for (const { source, dependencies } of output.modules) {
    const from = roomOf(source);
    for (const { resolved, dynamic } of dependencies) {
      const to = /^(?:src|packages)\//.test(resolved) ? roomOf(resolved) : null;
      if (from !== null && to !== null && from !== to)
        arrows.add(`  ${from} ${dynamic ? '-.->' : '-->'} ${to}`);
    }
  }
  return ['```mermaid', 'flowchart TD', ...[...arrows].toSorted(), '```'].join('\n');
}

/** The README with the map put in place; unchanged when the map is true. */
export async function withMap(readme: string): Promise<string> {
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md lacks ${BEGIN}`);
  return `${before}${BEGIN}\n\n${await drawMap()}\n\n${END}${after}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync('README.md', await withMap(readFileSync('README.md', 'utf8')));
}
