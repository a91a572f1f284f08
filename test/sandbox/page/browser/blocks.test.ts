import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';

import { call } from '../../support/api.ts';
import { EVERY_BLOCK, EVERY_INPUT, form } from '../support/every-block.ts';
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

describe('a form', () => {
  const opensForm = (app: App): void => {
    app.command('/uppdrag', async ({ ack, client, command }) => {
      await ack();
      const view = form('Nytt uppdrag', EVERY_INPUT);
      await client.views.open({ trigger_id: command.trigger_id, view });
    });
  };
  const opening = { type: 'command', channel: 'C01RUN', command: '/uppdrag', text: 'ny' } as const;

  it('is filled in and sent with everything in its state', async () => {
    const heard: Heard[] = [];
    const listen = (app: App): void => {
      opensForm(app);
      app.action('value', async ({ ack }) => ack());
      app.view('form', async ({ ack, view }) => {
        heard.push(view.state.values);
        await ack();
      });
    };
    await onPage({ listen }, async ({ page, sandbox }) => {
      await sandbox.act('U03SEK', opening);
      const dialog = page.getByRole('dialog', { name: 'Nytt uppdrag' });

      await dialog.getByLabel('Det som ska tas fram').fill('mål för åren');
      await dialog.getByLabel('Ansvarig').selectOption('U01DIR');
      await dialog.getByLabel('Medverkande').selectOption('U02RUD');
      await dialog.getByLabel('Medverkande').selectOption('U04HAN');
      await dialog.getByRole('button', { name: 'Ta bort Johan Åkerström' }).click();
      await dialog.getByLabel('Sammanträde').selectOption('M1');
      await dialog.getByRole('radio', { name: 'Engelska' }).check();
      await dialog.getByLabel('Paragraf').fill('87');
      await dialog.getByLabel('Protokollsutdrag').setInputFiles({
        name: 'utdrag.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('§ 87'),
      });
      await dialog.getByRole('button', { name: 'Ta bort utdrag.txt' }).waitFor();
      await dialog.getByRole('button', { name: 'Registrera' }).click();
      await dialog.waitFor({ state: 'detached' });

      expect(heard).toMatchObject([
        {
          deliverable: { value: { type: 'plain_text_input', value: 'mål för åren' } },
          holder: { value: { selected_user: 'U01DIR' } },
          participants: { value: { selected_users: ['U04HAN'] } },
          meeting: { value: { selected_option: { value: 'M1' } } },
          day: { value: { selected_date: '2026-12-15' } },
          language: { value: { selected_option: { value: 'en' } } },
          paragraph: { value: { value: '87' } },
          file: { value: { files: [{ name: 'utdrag.txt' }] } },
        },
      ]);
    });
  });

  it('shows what is wrong beside the field and leads there; Escape closes it and gives back the focus', async () => {
    await onPage({ listen: opensForm }, async ({ page }) => {
      const field = page.getByRole('textbox', { name: 'Skriv till #regionala' });
      await field.fill('/uppdrag ny');
      await field.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Nytt uppdrag' });
      await dialog.getByRole('button', { name: 'Registrera' }).click();
      const holder = dialog.getByLabel('Ansvarig');
      await dialog.getByRole('alert').filter({ hasText: 'Fyll i fältet.' }).first().waitFor();
      await expect
        .poll(async () => holder.evaluate((each) => each === document.activeElement))
        .toBe(true);
      const isInvalid = await holder.getAttribute('aria-invalid');

      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });

      expect(isInvalid).toBe('true');
      await expect
        .poll(async () => field.evaluate((each) => each === document.activeElement))
        .toBe(true);
    });
  });

  it('tells the app of a dispatched choice, and keeps what was typed when it is drawn anew', async () => {
    const listen = (app: App): void => {
      opensForm(app);
      app.action('value', async ({ ack, body, client }) => {
        await ack();
        if (body.type !== 'block_actions' || !body.view) return;
        const note = {
          type: 'section' as const,
          text: { type: 'mrkdwn' as const, text: 'Utkast: tor 19 nov' },
        };
        const view = form('Nytt uppdrag', [note, ...EVERY_INPUT]);
        await client.views.update({ view_id: body.view.id, view });
      });
    };
    await onPage({ listen }, async ({ page, sandbox }) => {
      await sandbox.act('U03SEK', opening);
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Det som ska tas fram').fill('halvfärdigt');

      await dialog.getByLabel('Sammanträde').selectOption('M2');
      await dialog.getByText('Utkast: tor 19 nov').waitFor();

      expect(await dialog.getByLabel('Det som ska tas fram').inputValue()).toBe('halvfärdigt');
      expect(await dialog.getByLabel('Sammanträde').inputValue()).toBe('M2');
    });
  });

  it('lies upon another, which is as it was left when the upper one is closed', async () => {
    const listen = (app: App): void => {
      opensForm(app);
      app.view('form', async ({ ack }) =>
        ack({
          response_action: 'push',
          view: { ...form('Är det rätt?', []), callback_id: 'sure' },
        }),
      );
    };
    await onPage({ listen }, async ({ page, sandbox }) => {
      await sandbox.act('U03SEK', opening);
      const lower = page.getByRole('dialog', { name: 'Nytt uppdrag' });
      await lower.getByLabel('Det som ska tas fram').fill('mål');
      await lower.getByLabel('Ansvarig').selectOption('U01DIR');
      await lower.getByLabel('Sammanträde').selectOption('M1');
      await lower.getByRole('button', { name: 'Registrera' }).click();
      const upper = page.getByRole('dialog', { name: 'Är det rätt?' });
      await upper.waitFor();

      await upper.getByRole('button', { name: 'Avbryt' }).click();
      await lower.waitFor();

      expect(await upper.count()).toBe(0);
      expect(await lower.getByLabel('Det som ska tas fram').inputValue()).toBe('mål');
      expect(await lower.getByLabel('Ansvarig').inputValue()).toBe('U01DIR');
    });
  });
});
