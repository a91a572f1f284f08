import { expect, it } from 'vitest';

import { withSocketApp } from './support/app.ts';
import { withSandbox } from './support/sandbox.ts';

it('carries a command to a Bolt app and its answer back to the one who asked', async () => {
  await withSandbox({}, async (sandbox) => {
    await withSocketApp(
      sandbox,
      (app) =>
        app.command('/uppdrag', async ({ ack, command }) =>
          ack(`Hej ${command.user_id}: ${command.text}`),
        ),
      async () => {
        const answer = await sandbox.act('U03SEK', {
          type: 'command',
          channel: 'C01RUN',
          command: '/uppdrag',
          text: 'visa <@U01DIR|astrid.lindqvist>',
        });

        expect(answer).toEqual({ ok: true });
        expect(sandbox.posted()).toMatchObject([
          { to: 'U03SEK', text: 'Hej U03SEK: visa <@U01DIR|astrid.lindqvist>' },
        ]);
      },
    );
  });
});
