import { spawnSync } from 'node:child_process';

import { expect, it } from 'vitest';
import { z } from 'zod';

const Line = z.object({ file: z.string(), holder: z.string(), dueIso: z.string().nullable() });

function bevaka(...args: string[]) {
  return spawnSync(process.execPath, ['src/cli/bevaka.mjs', ...args], {
    encoding: 'utf8',
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

it('says what it can do when asked nothing, and refuses what it does not know', () => {
  expect(bevaka()).toMatchObject({ status: 0, stdout: expect.stringContaining('npx bevaka read') });
  expect(bevaka('fly')).toMatchObject({ status: 2, stdout: '' });
});
