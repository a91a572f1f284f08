import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { compose } from './support/bevaka.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bevaka-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SEED = readFileSync('test/fixtures/RUN-516-2020.txt', 'utf8');
const LINE =
  'registrera Regiondirektören förslag på mål och prioriteringar till sammanträdet den 15 december';

describe.each(['socket', 'http'] as const)('the main job over %s', (by) => {
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

  it('lives from the decision to the §', async () => {
    const { sandbox, say, press, until, moveTo, stop } = await compose(folder, { by });
    const direct = (user: string): string =>
      sandbox.snapshot(user).conversations.find((each) => each.with === sandbox.botUser)?.id ?? '';

    await sandbox.act('U03SEK', { type: 'say', channel: 'C01RUN', text: SEED });
    const ts = sandbox.messages('U03SEK', 'C01RUN').at(-1)?.ts ?? '';
    await sandbox.act('U03SEK', {
      type: 'message-shortcut',
      callbackId: 'register_message',
      channel: 'C01RUN',
      ts,
    });
    await until(() => sandbox.snapshot('U03SEK').views.length === 1);
    const [view] = sandbox.snapshot('U03SEK').views;
    expect(JSON.stringify(view?.blocks)).toContain('det regionala tillväxtarbetet');
    const confirmed = await sandbox.act('U03SEK', {
      type: 'submit-view',
      view: view?.id ?? '',
      state: {},
    });
    expect(confirmed.ok).toBe(true);
    await until(() => sandbox.messages('U01DIR', direct('U01DIR')).length === 1);

    await press('U01DIR', direct('U01DIR'), 'accept');
    await say('U01DIR', 'delegera RUN-1 <@U02RUD>');
    await until(() => sandbox.messages('U02RUD', direct('U02RUD')).length === 1);
    await say('U02RUD', 'delegera RUN-1 <@U04HAN>');
    await until(() => sandbox.messages('U04HAN', direct('U04HAN')).length === 1);

    await moveTo('2026-11-10T07:01:00.000Z');
    await until(() => sandbox.messages('U04HAN', direct('U04HAN')).length === 2);
    expect(sandbox.messages('U04HAN', direct('U04HAN')).at(-1)?.text).toContain('tor 19 nov');
    const toDirector = sandbox.messages('U01DIR', direct('U01DIR'));
    expect(toDirector.filter(({ isEphemeral }) => !isEphemeral)).toHaveLength(1);

    const morning = sandbox.messages('U04HAN', direct('U04HAN')).at(-1);
    await sandbox.act('U04HAN', {
      type: 'say',
      channel: direct('U04HAN'),
      text: 'intervjuerna är klara',
      threadTs: morning?.ts ?? '',
    });
    await until(() =>
      sandbox
        .messages('U03SEK', 'C01RUN')
        .some(({ text }) => text.includes('intervjuerna är klara')),
    );

    await say('U04HAN', 'läge RUN-1 risk väntar på underlag');
    const card = sandbox
      .posted()
      .find(
        ({ channel, text, to }) => to === null && channel === 'C01RUN' && text.includes('RUN-1'),
      );
    await sandbox.act('U04HAN', {
      type: 'say',
      channel: 'C01RUN',
      text: 'enligt plan nu',
      threadTs: card?.ts ?? '',
    });
    await until(() =>
      sandbox
        .messages('U03SEK', 'C01RUN')
        .some(({ text }) => text.includes('“nu”') && text.includes('enligt plan')),
    );
    await say('U04HAN', 'utkast RUN-1 https://exempel.se/utkast');
    await until(() =>
      sandbox.messages('U03SEK', 'C01RUN').some(({ text }) => text.includes('v1 ')),
    );
    await say('U01DIR', 'redovisa RUN-1');
    await moveTo('2026-12-15T12:00:00.000Z');
    await say('U03SEK', 'avsluta RUN-1 § 87');
    await press('U03SEK', 'C01RUN', 'close_confirm');
    await until(() =>
      sandbox.messages('U03SEK', 'C01RUN').some(({ text }) => text.includes('*Avslutat:* § 87')),
    );

    const answer = await say('U01DIR', 'status RUN');
    expect(answer).toContain('Här finns inga uppdrag');
    await stop();
  });
});
