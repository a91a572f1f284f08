import type { SlashCommand } from '@slack/bolt';
import { describe, expect, it } from 'vitest';

import { overHttp, overSocket } from '../support/app.ts';

const list = { type: 'command', channel: 'C01RUN', command: '/uppdrag', text: 'lista' } as const;

describe.each([
  ['Socket Mode', overSocket],
  ['signed HTTP', overHttp],
])('over %s', (_way, overIt) => {
  it("carries a command with all of Slack's fields, and mentions piped", async () => {
    const heard: SlashCommand[] = [];
    await overIt(
      {},
      (app) =>
        app.command('/uppdrag', async ({ ack, command }) => {
          heard.push(command);
          await ack();
        }),
      async (sandbox) => {
        const text = 'visa <@U01DIR|astrid.lindqvist> https://exempel.se/a &amp; b';

        const answer = await sandbox.act('U03SEK', { ...list, text });

        expect(answer).toEqual({ ok: true });
        expect(heard).toMatchObject([
          {
            command: '/uppdrag',
            text: 'visa <@U01DIR|astrid.lindqvist> <https://exempel.se/a> &amp; b',
            user_id: 'U03SEK',
            user_name: 'maria.oberg',
            channel_id: 'C01RUN',
            channel_name: 'regionala-utvecklingsnämnden',
            team_id: 'TSANDBOX',
            team_domain: 'region-exempel',
            api_app_id: 'ABEVAKA',
            is_enterprise_install: 'false',
          },
        ]);
        expect(heard[0]?.response_url).toContain(sandbox.pageUrl);
        expect(heard[0]?.trigger_id).toBeTruthy();
      },
    );
  });

  it('shows what the acknowledgement says to the one who asked', async () => {
    await overIt(
      {},
      (app) => app.command('/uppdrag', async ({ ack }) => ack('Inga uppdrag.')),
      async (sandbox) => {
        await sandbox.act('U03SEK', list);

        const [shown] = sandbox.messages('U03SEK', 'C01RUN');
        expect(shown).toMatchObject({ text: 'Inga uppdrag.', isEphemeral: true, isFromApp: true });
        expect(sandbox.messages('U01DIR', 'C01RUN')).toEqual([]);
      },
    );
  });

  it('lets the app answer at the response address, to one or to all', async () => {
    await overIt(
      {},
      (app) =>
        app.command('/uppdrag', async ({ ack, respond }) => {
          await respond('Bara du.');
          await respond({ response_type: 'in_channel', text: 'Alla.' });
          await ack();
        }),
      async (sandbox) => {
        const answer = await sandbox.act('U03SEK', { ...list, channel: 'C02ALLM' });

        expect(answer).toEqual({ ok: true });
        expect(sandbox.messages('U03SEK', 'C02ALLM').map(({ text }) => text)).toEqual([
          'Bara du.',
          'Alla.',
        ]);
        expect(sandbox.messages('U01DIR', 'C02ALLM').map(({ text }) => text)).toEqual(['Alla.']);
      },
    );
  });

  it('says so when the app does not acknowledge in time', async () => {
    await overIt(
      { limits: { ackMs: 50 } },
      (app) => app.command('/uppdrag', () => Promise.resolve()),
      async (sandbox) => {
        const answer = await sandbox.act('U03SEK', list);

        expect(answer).toMatchObject({ ok: false, error: 'app_did_not_answer' });
        expect(sandbox.messages('U03SEK', 'C01RUN')).toMatchObject([{ isFromSlack: true }]);
      },
    );
  });
});

it('says in the language of the person that no app is connected', async () => {
  await overSocket(
    {},
    () => undefined,
    async (sandbox) => {
      sandbox.dropSockets('cut');

      const swedish = await sandbox.act('U03SEK', list);
      const english = await sandbox.act('U08ENG', list);

      expect(swedish).toMatchObject({
        ok: false,
        sentence: expect.stringContaining('inte ansluten'),
      });
      expect(english).toMatchObject({
        ok: false,
        sentence: expect.stringContaining('not connected'),
      });
    },
  );
});

it('refuses more than five answers at one response address', async () => {
  let address = '';
  await overSocket(
    {},
    (app) =>
      app.command('/uppdrag', async ({ ack, command }) => {
        address = command.response_url;
        await ack();
      }),
    async (sandbox) => {
      await sandbox.act('U03SEK', list);
      const statuses: number[] = [];
      for (let use = 1; use <= 6; use += 1) {
        const body = JSON.stringify({ text: `Svar ${use}` });
        statuses.push((await fetch(address, { method: 'POST', body })).status);
      }

      expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);
    },
  );
});

it('refuses a command that the manifest does not have', async () => {
  await overSocket(
    {},
    () => undefined,
    async (sandbox) => {
      const answer = await sandbox.act('U03SEK', { ...list, command: '/annat' });

      expect(answer).toMatchObject({ ok: false, error: 'unknown_command' });
    },
  );
});
