import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { withMap } from '../docs/map.ts';

const pages = [
  'README.md',
  ...['docs', 'src', 'test', 'bench', 'data', 'packages'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => join(folder, file)),
  ),
].filter((page) => !/fixtures|node_modules/.test(page));

/** A package's pages speak of its own files and scripts. */
const home = (page: string): string => /^packages\/[^/]+/.exec(page)?.[0] ?? '.';

const scriptsOf = (folder: string): string[] =>
  Object.keys(
    (
      JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        scripts: Record<string, string>;
      }
    ).scripts,
  );

describe('the prose', () => {
  it('is found', () => {
    expect(pages.length).toBeGreaterThan(5);
  });

  it.each(pages)('%s links to what exists', (page) => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)];

    const missing = links
      .map(([, target]) => join(dirname(page), target ?? ''))
      .filter((target) => !existsSync(target));

    expect(missing).toEqual([]);
  });

  it.each(pages)('%s names files that exist', (page) => {
    const named = [
      ...readFileSync(page, 'utf8').matchAll(/`((?:src|test|docs|bench)\/[\w./-]+)`/g),
    ];

    const missing = named
      .map(([, path]) => path ?? '')
      .filter((path) => !existsSync(join(home(page), path)));

    expect(missing).toEqual([]);
  });

  it.each(pages)('%s names commands that exist', (page) => {
    const named = [...readFileSync(page, 'utf8').matchAll(/npm run (?:--silent )?([\w:-]+)/g)];

    const missing = named
      .map(([, script]) => script ?? '')
      .filter((name) => !scriptsOf(home(page)).includes(name));

    expect(missing).toEqual([]);
  });

  it('draws the map that the code has', async () => {
    const readme = readFileSync('README.md', 'utf8');

    expect(await withMap(readme)).toBe(readme);
  });
});
