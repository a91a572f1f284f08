import { spawnSync } from 'node:child_process';

import { expect, it } from 'vitest';
import { z } from 'zod';

const Line = z.object({ file: z.string(), holder: z.string(), dueIso: z.string().nullable() });

function bevaka(...args: string[]) {
  return given('', ...args);
}

/** The same with something on its standard input. */
function given(input: string, ...args: string[]) {
  return spawnSync(process.execPath, ['src/cli/bevaka.mjs', ...args], {
    encoding: 'utf8',
    timeout: 120_000,
    input,
    env: { ...process.env, LC_ALL: 'sv_SE.UTF-8' },
  });
}

it('prints a line of JSON for each assignment in the files, and progress beside it', () => {
  const { stdout, stderr, status } = bevaka(
    'read',
    'test/fixtures/pages/03.pdf',
    'test/fixtures/pages/06.txt',
  );

  const lines = stdout.split('\n').filter((line) => line !== '');
  expect(lines.map((line) => Line.parse(JSON.parse(line)))).toMatchObject([
    { file: 'test/fixtures/pages/03.pdf', holder: 'Miljöchefen', dueIso: '2025-09-03' },
  ]);
  expect(stderr).toContain('Läser test/fixtures/pages/06.txt (2 av 2)');
  expect(status).toBe(0);
});

it('goes on after a file that gives nothing, and says so with its exit code', () => {
  const { stdout, stderr, status } = bevaka('read', 'no-such-file', 'test/fixtures/pages/03.txt');

  expect(stderr).toContain('no-such-file: filen finns inte');
  expect(stdout).toContain('Miljöchefen');
  expect(status).toBe(1);
});

it('reads what is piped to it', () => {
  const words = 'Regiondirektören får i uppdrag att ta fram en plan till den 15 december 2026.';

  const { stdout, status } = given(words, 'read', '-');

  expect(Line.parse(JSON.parse(stdout))).toMatchObject({ file: '-', dueIso: '2026-12-15' });
  expect(status).toBe(0);
});

it('ends in silence when nobody reads on', () => {
  const shell = `set -o pipefail; ${process.execPath} src/cli/bevaka.mjs read ${'test/fixtures/pages/01.txt '.repeat(60)}| head -n 1`;

  const { stdout, stderr, status } = spawnSync('bash', ['-c', shell], {
    encoding: 'utf8',
    timeout: 120_000,
  });

  expect(stdout.split('\n')).toHaveLength(2);
  expect(stderr).not.toContain('EPIPE');
  expect(status).toBe(0);
});

it.each([['read', '--jsn', 'a.txt'], ['read'], ['read', '--json']])(
  'refuses "%s %s"',
  (...args) => {
    expect(bevaka(...args)).toMatchObject({ status: 2, stdout: '' });
  },
);

it('says what it can do when asked nothing, and refuses what it does not know', () => {
  expect(bevaka()).toMatchObject({ status: 0, stdout: expect.stringContaining('npx bevaka read') });
  expect(bevaka('read', '--help')).toMatchObject({ status: 0, stderr: '' });
  expect(bevaka('fly')).toMatchObject({ status: 2, stdout: '' });
});
