import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

import { WHAT } from '../build/what.mjs';

const SANDBOX = 'packages/slack-sandbox';

type Manifest = Record<'dependencies' | 'devDependencies', Record<string, string>>;

const text = (...path: string[]): string => readFileSync(join(...path), 'utf8');

// npm wrote these files, or checks them when it installs.
const manifestOf = (folder: string): Manifest =>
  JSON.parse(text(folder, 'package.json')) as Manifest;

const versionsOf = ({ dependencies, devDependencies }: Manifest): Record<string, string> => ({
  ...dependencies,
  ...devDependencies,
});

/** What `npm pack` would carry of a package. */
function carried(folder: string): string[] {
  const said = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 120_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = JSON.parse(said) as { files: { path: string }[] }[];
  return packed?.files.map(({ path }) => path) ?? [];
}

describe('the sandbox as a package', () => {
  it('is a link to its folder', () => {
    const { packages } = JSON.parse(text('package-lock.json')) as {
      packages: Record<string, unknown>;
    };

    expect(packages['node_modules/@bevaka/slack-sandbox']).toEqual({
      resolved: SANDBOX,
      link: true,
    });
  });

  it('has the same versions as the app of what both depend on, and exact ones', () => {
    const ofApp = versionsOf(manifestOf('.'));
    const ofSandbox = versionsOf(manifestOf(SANDBOX));

    const differing = Object.entries(ofSandbox).filter(
      ([name, version]) => (ofApp[name] ?? version) !== version,
    );

    expect(differing).toEqual([]);
    expect(Object.values(ofSandbox).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
      [],
    );
  });
});

/** What a program is built of, as `node_modules/lodash`. */
async function packagesIn(entries: readonly string[], external: string[]): Promise<Set<string>> {
  const { metafile } = await build({
    entryPoints: [...entries],
    bundle: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    external,
    outdir: 'never-written',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const found = Object.keys(metafile.inputs).map((path) => IN_PACKAGE.exec(path)?.[0]);
  return new Set(found.filter((path) => path !== undefined));
}

/** `debug` takes colours where they happen to be there, and does without. */
const DOES_WITHOUT = ['node_modules/has-flag', 'node_modules/supports-color'];
const IN_PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u;

it('is built of what it depends on alone: an image has no more', async () => {
  const { packages } = JSON.parse(text('package-lock.json')) as {
    packages: Record<string, { dev?: boolean }>;
  };
  const used = await Promise.all(
    WHAT.map(({ home, node, external }) =>
      packagesIn(
        Object.values(node).map((entry) => join(home, entry)),
        external,
      ),
    ),
  );

  const all = new Set(used.flatMap((each) => [...each]));
  const built = [...all].filter((path) => !DOES_WITHOUT.includes(path));

  expect(built).toContain('node_modules/luxon');
  expect(built.filter((path) => packages[path]?.dev !== undefined)).toEqual([]);
});

/** To list it npm compresses it, also every build that still lies in `dist`. */
const PACKING_MS = 120_000;

describe('what is packed', { timeout: PACKING_MS }, () => {
  it.each([
    [
      '.',
      [
        '.env.example',
        'LICENSE',
        'README.md',
        'build',
        'build-when-needed.mjs',
        'dist',
        'manifest.yml',
        'package.json',
        'src',
      ],
    ],
    [SANDBOX, ['README.md', 'dist', 'package.json', 'src']],
  ])('of %s is what it needs in order to run', (folder, needed) => {
    const tops = carried(folder).map((path) => path.split('/')[0] ?? '');

    expect([...new Set(tops)].toSorted()).toEqual(needed.toSorted());
  });
});
