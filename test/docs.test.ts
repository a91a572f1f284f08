import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { drawBoxes, MOST_BOXES } from '../docs/boxes.ts';
import { withMap } from '../docs/map.ts';
import { missingPathsIn } from './support/paths-in-comments.ts';

/** Every file and folder of ours, from the root. */
const PATHS: ReadonlySet<string> = new Set([
  ...readdirSync('.').filter((name) => name !== 'node_modules' && name !== 'dist'),
  ...['docs', 'src', 'test', 'bench', 'data', 'packages'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => !/node_modules|dist/.test(file))
      .map((file) => join(folder, file)),
  ),
]);

const pages = [...PATHS].filter((path) => path.endsWith('.md') && !path.includes('fixtures'));

const code = [...PATHS].filter(
  (path) => /\.(?:ts|tsx|mjs)$/.test(path) && !path.includes('test/fixtures'),
);

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
});

const missingIn = (path: string): readonly string[] =>
  missingPathsIn({ path, text: readFileSync(path, 'utf8') }, PATHS);

describe('the comments', () => {
  it('name files and folders that exist', () => {
    const missing = code.flatMap((path) => missingIn(path).map((named) => `${path}: ${named}`));

    expect(code.length).toBeGreaterThan(500);
    expect(missing).toEqual([]);
  });

  it('name commands that exist', () => {
    const missing = code.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/`npm run (?:--silent )?([\w:-]+)/g)]
        .filter(([, script]) => !scriptsOf(home(path)).includes(script ?? ''))
        .map(([named]) => `${path}: ${named}`),
    );

    expect(missing).toEqual([]);
  });

  it('are seen to fail where what they name is not there', () => {
    expect(missingIn('test/fixtures/comments/moved.ts')).toEqual([
      'src/schedule/outbox',
      'test/slack/old-manifest.test.ts',
      'words/refusals',
      'surfaces/card.ts',
      'posting-clients.ts',
    ]);
  });
});

/** Imports between folders of src. */
const imports = (...pairs: (readonly [string, string])[]) =>
  pairs.map(([from, to]) => ({ from: `src/${from}/a.ts`, to: `src/${to}/b.ts`, dynamic: false }));

describe('the map', () => {
  it('is drawn as the code is', async () => {
    const readme = readFileSync('README.md', 'utf8');

    expect(await withMap(readme)).toBe(readme);
  });

  it('leaves out what follows from other arrows, and stands above what it imports', () => {
    const drawn = drawBoxes(imports(['app', 'domain'], ['http', 'domain'], ['http', 'app']));

    expect(drawn.split('\n')).toEqual([
      'flowchart TD',
      '  b1["http"]',
      '  b2["app"]',
      '  b3["domain"]',
      '  b1 --> b2',
      '  b2 --> b3',
    ]);
  });

  it('is refused where an arrow would have to point up', () => {
    const circle = imports(['app', 'words'], ['words', 'domain'], ['domain', 'app']);

    expect(() => drawBoxes(circle)).toThrow('in a circle: app → words → domain → app');
  });

  it('is refused where it has more boxes than can be taken in', () => {
    const many = Array.from({ length: MOST_BOXES }, (_, at) => [`room${at}`, 'domain'] as const);

    expect(() => drawBoxes(imports(...many))).toThrow('The map has 16 boxes, and at most 15');
  });
});
