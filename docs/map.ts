import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { cruise } from 'dependency-cruiser';

import { LOOK } from '../test/support/architecture-rules.ts';
import { drawBoxes, type Import } from './boxes.ts';

const BEGIN = '<!-- map: made by `npm run map` -->';
const END = '<!-- end of map -->';

/** Every import between two files of ours, also of types alone. */
async function importsOfTheCode(): Promise<readonly Import[]> {
  const { output } = await cruise(['src', 'packages/*/src'], LOOK);
  if (typeof output === 'string') throw new Error('dependency-cruiser answered in words');
  return output.modules.flatMap(({ source, dependencies }) =>
    dependencies
      .filter(({ resolved }) => /^(?:src|packages)\//.test(resolved))
      .map(({ resolved, dynamic }) => ({ from: source, to: resolved, dynamic })),
  );
}

/** The README with the map put in place; unchanged when the map is true. */
export async function withMap(readme: string): Promise<string> {
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md lacks ${BEGIN}`);
  const map = ['```mermaid', drawBoxes(await importsOfTheCode()), '```'].join('\n');
  return `${before}${BEGIN}\n\n${map}\n\n${END}${after}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync('README.md', await withMap(readFileSync('README.md', 'utf8')));
}
