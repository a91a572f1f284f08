import { expect, it } from 'vitest';

import { call } from '../../support/api.ts';
import { EVERY_BLOCK, EVERY_INPUT, form } from '../support/every-block.ts';
import { withBrowser } from '../support/on-page.ts';

const onPage = withBrowser();

it.each(['sv-SE', 'en-GB'] as const)('nothing is wider than a phone, in %s', async (language) => {
  await onPage(
    {
      language,
      width: 360,
      listen: (app) => {
        app.command('/uppdrag', async ({ ack, client, command }) => {
          await ack();
          const view = form('Nytt uppdrag', EVERY_INPUT);
          await client.views.open({ trigger_id: command.trigger_id, view });
        });
      },
    },
    async ({ page, sandbox }) => {
      const long = 'Ungdomsarbetslöshetsbekämpningsprogramsamordnarbefattning'.repeat(4);
      await sandbox.act('U01DIR', { type: 'say', channel: 'C01RUN', text: long });
      await call(sandbox, 'chat.postMessage', {
        channel: 'C01RUN',
        text: 'RUN-1',
        blocks: EVERY_BLOCK,
      });
      await page.getByRole('article', { name: 'Bevaka' }).waitFor();
      const widest = async (): Promise<number> =>
        page.evaluate(() =>
          Math.max(
            ...[
              document.documentElement,
              ...document.querySelectorAll('.messages, .dialog-body'),
            ].map((each) => each.scrollWidth),
          ),
        );

      const channel = await widest();
      await sandbox.act('U03SEK', {
        type: 'command',
        channel: 'C01RUN',
        command: '/uppdrag',
        text: 'ny',
      });
      await page.getByRole('dialog').waitFor();
      const withForm = await widest();

      expect(channel).toBeLessThanOrEqual(360);
      expect(withForm).toBeLessThanOrEqual(360);
    },
  );
});

it('goes from the list to a channel and to a thread, one at a time', async () => {
  await onPage({ width: 360 }, async ({ page, sandbox }) => {
    await sandbox.act('U01DIR', { type: 'say', channel: 'C02ALLM', text: 'Hej' });
    const list = page.getByRole('navigation', { name: 'Kanaler' });
    await page.getByRole('button', { name: 'Visa kanaler' }).click();
    await list.getByRole('button', { name: 'allmänt' }).click();
    await list.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Åtgärder för meddelandet' }).click();
    await page.getByRole('menuitem', { name: 'Svara i tråd' }).click();
    const thread = page.getByRole('complementary', { name: 'Tråd' });
    await thread.waitFor();
    const isChannelSeen = await page.getByRole('main').isVisible();

    await thread.getByRole('button', { name: 'Stäng tråden' }).click();
    await page.getByRole('main').waitFor();

    expect(isChannelSeen).toBe(false);
  });
});
