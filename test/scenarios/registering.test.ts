import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { compose } from './support/bevaka.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bevaka-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const LINE =
  'registrera Regiondirektören förslag på mål och prioriteringar till sammanträdet den 15 december';

describe.each(['socket', 'http'] as const)('registering over %s', (by) => {
  it('registers one line: a private answer, one card and one direct message', async () => {
    const { sandbox, say, until, stop } = await compose(folder, { by });

    await say('U03SEK', LINE);
    await until(
      () =>
        sandbox.posted().filter(({ to, threadTs }) => to === null && threadTs === null).length >= 2,
    );

    const posted = sandbox.posted().filter(({ to, threadTs }) => to === null && threadTs === null);
    const [card] = posted.filter(({ channel }) => channel === 'C01RUN');
    for (const words of ['RUN-1', 'förslag på mål', 'Regiondirektören', 'tis 15 dec', 'tor 19 nov'])
      expect(
        [card?.text, JSON.stringify(card?.blocks)].every((each) => each?.includes(words)),
      ).toBe(true);
    expect(posted.filter(({ channel }) => channel !== 'C01RUN')).toHaveLength(1);
    await stop();
  });
});

describe('a line whose due fits no meeting', () => {
  it.each([
    ['register_with:new-meeting:2026-10-15', 'sammanträdet tors? 15 okt'],
    ['register_with:date:2026-10-15', 'tors? 15 okt'],
    ['register_with:none:', 'utan datum'],
  ])('is registered by the button that says what it is: %s', async (action, due) => {
    const { sandbox, say, press, until, stop } = await compose(folder, { by: 'socket' });
    const answer = await say('U03SEK', 'registrera Regiondirektören en rapport 15 oktober');
    expect(answer).toContain('Nämnden har inget sammanträde då.');

    await press('U03SEK', 'C01RUN', action);

    const said = (words: RegExp): boolean =>
      sandbox.messages('U03SEK', 'C01RUN').some(({ text }) => words.test(text));
    await until(() => said(/^Registrerat:\n/));
    expect(said(new RegExp(`RUN-1\\* en rapport · ${due}`))).toBe(true);
    await stop();
  });
});
