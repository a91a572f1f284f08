import { describe, expect, it } from 'vitest';

import { DECISION } from '../../../src/page/guide/decision.ts';
import { form } from '../support/every-block.ts';
import { withBrowser } from '../support/on-page.ts';

const onPage = withBrowser();

describe('a newcomer', () => {
  it('sees the guide first, once, and can open it again', async () => {
    await onPage({ withGuide: true }, async ({ page }) => {
      const guide = page.getByRole('dialog', { name: 'Prova Bevaka' });
      await guide.waitFor();

      await page.keyboard.press('Escape');
      await guide.waitFor({ state: 'detached' });
      await page.reload();
      await page.getByRole('textbox').waitFor();
      const seenAgain = await guide.count();
      await page.getByRole('button', { name: 'Guide' }).click();
      await guide.waitFor();

      expect(seenAgain).toBe(0);
    });
  });

  it('puts the decision into the channel as the secretary, and is led to the shortcut', async () => {
    const read: (string | undefined)[] = [];
    await onPage(
      {
        withGuide: true,
        person: 'U01DIR',
        listen: (app) => {
          app.shortcut('register_message', async ({ ack, shortcut, client }) => {
            await ack();
            if (shortcut.type === 'message_action') read.push(shortcut.message.text);
            const view = form('Uppdrag i beslutet', []);
            await client.views.open({ trigger_id: shortcut.trigger_id, view });
          });
        },
      },
      async ({ page, sandbox }) => {
        await page.getByRole('button', { name: 'Läs ett beslut: Lägg beslutet i kanalen' }).click();
        await page.getByRole('button', { name: 'Registrera uppdrag', exact: true }).click();
        await page.getByRole('dialog', { name: 'Uppdrag i beslutet' }).waitFor();

        const [said] = sandbox.messages('U03SEK', 'C01RUN');
        expect(said).toMatchObject({ from: 'U03SEK', text: DECISION });
        expect(read).toEqual([DECISION]);
      },
    );
  });

  it.each([
    [
      'Registrera på en rad',
      'registrera Regiondirektören förslag på mål och prioriteringar till sammanträdet den 15 december',
    ],
    ['Se läget', 'status'],
  ])('gets “%s” put into the composer, and sends it by Enter', async (example, text) => {
    const heard: string[] = [];
    await onPage(
      {
        withGuide: true,
        listen: (app) => {
          app.command('/uppdrag', async ({ ack, command }) => {
            heard.push(command.text);
            await ack('Klart.');
          });
        },
      },
      async ({ page }) => {
        await page.getByRole('button', { name: `${example}: Lägg i skrivfältet` }).click();
        const field = page.getByRole('textbox', { name: 'Skriv till #regionala' });
        await expect.poll(async () => field.inputValue()).toBe(`/uppdrag ${text}`);
        await page.keyboard.press('Enter');
        await page.getByText('Klart.').waitFor();

        expect(heard).toEqual([text]);
        expect(await field.inputValue()).toBe('');
      },
    );
  });

  it('reads the page in the browser’s language, and can change it', async () => {
    await onPage({ language: 'en-GB' }, async ({ page }) => {
      await page.getByRole('heading', { name: 'Direct messages' }).waitFor();

      await page.getByRole('button', { name: 'Svenska' }).click();
      await page.getByRole('heading', { name: 'Direktmeddelanden' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { name: 'Direktmeddelanden' }).waitFor();

      expect(await page.locator('html').getAttribute('lang')).toBe('sv');
    });
  });

  it('can become anybody, and stays that person after a reload', async () => {
    await onPage({}, async ({ page }) => {
      await page.getByRole('button', { name: 'Du är Maria Öberg' }).click();
      await page.getByRole('menuitemradio', { name: 'Johan Åkerström' }).click();
      await page.getByRole('button', { name: 'Du är Johan Åkerström' }).waitFor();

      await page.reload();

      await page.getByRole('button', { name: 'Du är Johan Åkerström' }).waitFor();
      expect(page.url()).toContain('#/U02RUD/C01RUN');
    });
  });
});
