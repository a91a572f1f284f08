import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';

import { call } from '../../support/api.ts';
import { EVERY_BLOCK } from '../support/every-block.ts';
import { withBrowser } from '../support/on-page.ts';

const onPage = withBrowser();

type Heard = Record<string, unknown>;

/** An app that takes every press, and remembers what was pressed and the state around it. */
const hearsPresses = (heard: Heard[]) => (app: App) => {
  app.action(/.*/, async ({ ack, action, body }) => {
    heard.push({ ...action, state: 'state' in body ? body.state : undefined });
    await ack();
  });
};

const post = { channel: 'C01RUN', text: 'RUN-1', blocks: EVERY_BLOCK };

describe('a message of blocks', () => {
  it('draws every block that the app may send', async () => {
    await onPage({}, async ({ page, sandbox }) => {
      await call(sandbox, 'chat.postMessage', post);
      const message = page.getByRole('article', { name: 'Bevaka' });

      await message.getByRole('heading', { name: /RUN-1 Förslag på mål/ }).waitFor();

      expect(await message.getByRole('columnheader').allTextContents()).toEqual([
        'Uppdrag',
        'Läge',
      ]);
      expect(await message.getByRole('link', { name: 'protokollet' }).getAttribute('href')).toBe(
        'https://exempel.se',
      );
      expect(await message.getByText('@Astrid Lindqvist').count()).toBe(1);
      expect(await message.locator('.not-drawn').count()).toBe(0);
    });
  });

  it('tells the app of each press, with Slack’s names for what was chosen', async () => {
    const heard: Heard[] = [];
    await onPage({ listen: hearsPresses(heard) }, async ({ page, sandbox }) => {
      await call(sandbox, 'chat.postMessage', post);

      await page.getByRole('button', { name: 'Ta emot' }).click();
      await expect.poll(() => heard.length).toBe(1);
      await page.getByRole('combobox', { name: 'Signal' }).selectOption({ label: 'Risk' });
      await expect.poll(() => heard.length).toBe(2);
      await page.getByRole('combobox', { name: 'Delegera till' }).selectOption('U04HAN');
      await expect.poll(() => heard.length).toBe(3);
      await page.getByLabel('Nytt datum').fill('2026-11-19');
      await expect.poll(() => heard.length).toBe(4);
      await page.getByRole('checkbox', { name: 'Mål' }).check();
      await expect.poll(() => heard.length).toBe(5);
      await page.getByRole('button', { name: 'Fler val' }).click();
      await page.getByRole('menuitem', { name: 'Visa historik' }).click();
      await expect.poll(() => heard.length).toBe(6);

      expect(heard).toMatchObject([
        { action_id: 'accept', value: '1' },
        { action_id: 'signal', selected_option: { value: 'risk' } },
        { action_id: 'person', selected_user: 'U04HAN' },
        { action_id: 'date', selected_date: '2026-11-19' },
        { action_id: 'parts', selected_options: [{ value: 'goals' }] },
        { action_id: 'more', selected_option: { value: 'history' } },
      ]);
      expect(heard.at(-1)?.['state']).toMatchObject({
        values: {
          buttons: { person: { selected_user: 'U04HAN' }, date: { selected_date: '2026-11-19' } },
        },
      });
    });
  });

  it('asks before a press that has a question, and takes no for an answer', async () => {
    const heard: Heard[] = [];
    await onPage({ listen: hearsPresses(heard) }, async ({ page, sandbox }) => {
      await call(sandbox, 'chat.postMessage', post);
      const button = page.getByRole('article').getByRole('button', { name: 'Makulera' });
      const question = page.getByRole('dialog', { name: 'Makulera RUN-1?' });

      await button.click();
      await question.getByRole('button', { name: 'Avbryt' }).click();
      await question.waitFor({ state: 'detached' });
      const afterNo = heard.length;
      await button.click();
      await question.getByRole('button', { name: 'Makulera' }).click();
      await expect.poll(() => heard.length).toBe(1);

      expect(afterNo).toBe(0);
      expect(heard[0]).toMatchObject({ action_id: 'void', type: 'button' });
    });
  });

  it('names a block that the page does not draw', async () => {
    await onPage({}, async ({ page, sandbox }) => {
      await call(sandbox, 'chat.postMessage', post);
      await page.route('**/page/messages?*', async (route) => {
        const answer = await route.fetch();
        const list = (await answer.text()).replace('"type":"divider"', '"type":"video"');
        await route.fulfill({ response: answer, body: list });
      });

      await page.reload();

      await page.getByText('Sandlådan visar inte ”video”.').waitFor();
      expect(await page.getByRole('button', { name: 'Ta emot' }).count()).toBe(1);
    });
  });
});

describe('the app’s home', () => {
  it('is opened, published and pressed', async () => {
    const heard: Heard[] = [];
    const listen = (app: App): void => {
      hearsPresses(heard)(app);
      app.event('app_home_opened', async ({ event, client }) => {
        const view = { type: 'home' as const, blocks: EVERY_BLOCK.slice(0, 5) };
        if (event.tab === 'home') await client.views.publish({ user_id: event.user, view });
      });
    };
    await onPage({ listen }, async ({ page }) => {
      await page.getByRole('navigation').getByRole('button', { name: 'Bevaka' }).click();
      await page
        .getByRole('tabpanel', { name: 'Hem' })
        .getByRole('button', { name: 'Ta emot' })
        .click();
      await expect.poll(() => heard.length).toBe(1);

      await page.getByRole('tab', { name: 'Meddelanden' }).click();
      await page.getByRole('textbox', { name: 'Skriv till Bevaka' }).waitFor();

      expect(heard[0]).toMatchObject({ action_id: 'accept' });
    });
  });
});
