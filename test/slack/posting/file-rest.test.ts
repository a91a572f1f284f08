import { describe, expect, it } from 'vitest';

import { createLog, type Log } from '../../../src/running/log.ts';
import { createFileRest } from '../../../src/slack/posting/file-rest.ts';

const HOUR = 3_600_000;
const refusal = (error: string) => ({ data: { ok: false, error } });

function aRest() {
  let now = 0;
  const said: unknown[] = [];
  const log: Log = Object.assign(createLog('fatal'), {
    error: (facts: object) => said.push(facts),
  });
  const rest = createFileRest(log, () => now);
  return { rest, said, waits: (ms: number) => (now += ms) };
}

describe('a file that Slack does not let go of', () => {
  it('rests a day and is told of once, while others are tried', () => {
    const { rest, said, waits } = aRest();

    rest.refused('F1', refusal('cant_delete_file'));

    expect([rest.rests('F1'), rest.rests('F2')]).toEqual([true, false]);
    waits(24 * HOUR);
    expect(rest.rests('F1')).toBe(false);
    rest.refused('F1', refusal('cant_delete_file'));
    expect(said).toEqual([{ file: 'F1', why: 'cant_delete_file' }]);
  });

  it('rests with all others where Slack takes nothing from the app', () => {
    const { rest, said, waits } = aRest();

    rest.refused('F1', refusal('token_revoked'));
    rest.refused('F2', refusal('token_revoked'));

    expect([rest.rests('F1'), rest.rests('F3')]).toEqual([true, true]);
    expect(said).toEqual([{ why: 'token_revoked' }]);
    waits(HOUR);
    expect(rest.rests('F1')).toBe(false);
  });

  it('is tried at the next beat where the answer was unclear', () => {
    const { rest, said } = aRest();

    rest.refused('F1', new Error('no answer'));

    expect(rest.rests('F1')).toBe(false);
    expect(said).toEqual([]);
  });
});
