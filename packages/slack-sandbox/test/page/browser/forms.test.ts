import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';

import { EVERY_INPUT, form } from '../support/every-block.ts';
import { withBrowser } from '../support/on-page.ts';

const onPage = withBrowser();

type Heard = Record<string, unknown>;

const opensForm = (app: App): void => {
  app.command('/uppdrag', async ({ ack, client, command }) => {
    await ack();
    const view = form('Nytt uppdrag', EVERY_INPUT);
    await client.views.open({ trigger_id: command.trigger_id, view });
  });
};
const opening = { type: 'command', channel: 'C01RUN', command: '/uppdrag', text: 'ny' } as const;

/** An app that draws the form anew when the meeting is chosen. */
const redrawsForm = (app: App): void => {
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

/** An app that lays a question upon the form that is sent in. */
const asksOnceMore = (app: App): void => {
  opensForm(app);
  app.view('form', async ({ ack }) =>
    ack({
      response_action: 'push',
      view: { ...form('Är det rätt?', []), callback_id: 'sure' },
    }),
  );
};

describe('a form', () => {
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
    await onPage({ listen: redrawsForm }, async ({ page, sandbox }) => {
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
    await onPage({ listen: asksOnceMore }, async ({ page, sandbox }) => {
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
