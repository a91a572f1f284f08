import { describe, expect, it } from 'vitest';

import { withBrowser } from '../support/on-page.ts';

const onPage = withBrowser();
const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from('Mål') });
const CHANNEL = 'Skriv till #regionala-utvecklingsnämnden';

describe('a person in a channel', () => {
  it('completes a mention by the keys, and it goes to Slack piped', async () => {
    await onPage({}, async ({ page, sandbox }) => {
      await page.getByRole('textbox', { name: CHANNEL }).fill('utse ');
      await page.keyboard.type('@reg');
      await page.getByRole('option', { name: /Johan Åkerström/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.keyboard.type('& co');
      await page.keyboard.press('Enter');
      await page.getByRole('article').getByText('@Johan Åkerström').waitFor();

      const [said] = sandbox.messages('U03SEK', 'C01RUN');
      expect(said?.text).toBe('utse <@U02RUD|johan.akerstrom> &amp; co');
    });
  });

  it('writes a new line by Shift and Enter', async () => {
    await onPage({}, async ({ page, sandbox }) => {
      await page.getByRole('textbox', { name: CHANNEL }).fill('ett');
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.type('två');
      await page.keyboard.press('Enter');
      await page.getByRole('article').waitFor();

      expect(sandbox.messages('U03SEK', 'C01RUN')[0]?.text).toBe('ett\ntvå');
    });
  });

  it('sees hostile text as text', async () => {
    const hostile = '<img src=x onerror="document.title=1"> <script>alert(1)</script> <!channel>';
    await onPage({}, async ({ page }) => {
      await page.getByRole('textbox', { name: CHANNEL }).fill(hostile);
      await page.keyboard.press('Enter');

      const said = page.getByRole('article');
      await said.getByText(hostile).waitFor();
      expect(await said.locator('img, script, .mention').count()).toBe(0);
    });
  });

  it('edits and deletes what is its own, and nothing else', async () => {
    await onPage({}, async ({ page, sandbox }) => {
      await sandbox.act('U01DIR', { type: 'say', channel: 'C01RUN', text: 'direktörens' });
      await sandbox.act('U03SEK', { type: 'say', channel: 'C01RUN', text: 'mitt <@U01DIR>' });
      const mine = page.getByRole('article', { name: 'Maria Öberg' });
      const menu = { name: 'Åtgärder för meddelandet' };

      await mine.getByRole('button', menu).click();
      await page.getByRole('menuitem', { name: 'Redigera' }).click();
      const edited = page.getByRole('textbox', { name: 'Redigera' });
      const before = await edited.inputValue();
      await edited.fill('ändrat');
      await page.keyboard.press('Enter');
      await mine.getByText('(redigerat)').waitFor();
      await page.getByRole('article', { name: 'Astrid' }).getByRole('button', menu).click();
      const offered = await page.getByRole('menuitem').allTextContents();
      await page.keyboard.press('Escape');
      await mine.getByRole('button', menu).click();
      await page.getByRole('menuitem', { name: 'Ta bort' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
      await mine.waitFor({ state: 'detached' });

      expect(before).toBe('mitt @Astrid Lindqvist');
      expect(offered).toContain('Svara i tråd');
      expect(offered).not.toContain('Ta bort');
      expect(sandbox.messages('U03SEK', 'C01RUN').map(({ text }) => text)).toEqual(['direktörens']);
    });
  });

  it('reacts, and takes the reaction back', async () => {
    await onPage({}, async ({ page, sandbox }) => {
      await sandbox.act('U01DIR', { type: 'say', channel: 'C01RUN', text: 'klart' });
      await page.getByRole('button', { name: 'Åtgärder för meddelandet' }).click();
      await page.getByRole('menuitem', { name: 'Reagera med eyes' }).click();
      const reaction = page.getByRole('button', { name: 'eyes: Maria Öberg' });
      await reaction.waitFor();

      await reaction.click();
      await reaction.waitFor({ state: 'detached' });

      expect(sandbox.messages('U03SEK', 'C01RUN')[0]?.reactions).toEqual([]);
    });
  });

  it('answers in a thread, and sends it to the channel too when ticked', async () => {
    await onPage({}, async ({ page, sandbox }) => {
      await sandbox.act('U01DIR', { type: 'say', channel: 'C01RUN', text: 'Hur går det?' });
      await page.getByRole('button', { name: 'Åtgärder för meddelandet' }).click();
      await page.getByRole('menuitem', { name: 'Svara i tråd' }).click();
      const thread = page.getByRole('complementary', { name: 'Tråd' });

      await thread.getByRole('checkbox').check();
      await thread.getByRole('textbox').fill('Enligt plan');
      await thread.getByRole('textbox').press('Enter');
      await thread.getByRole('article').getByText('Enligt plan').waitFor();
      await page.getByRole('main').getByText('svarade i en tråd').waitFor();

      expect(await page.getByRole('button', { name: /1 svar/ }).count()).toBe(1);
      expect(sandbox.messages('U03SEK', 'C01RUN').at(-1)).toMatchObject({ isBroadcast: true });
    });
  });

  it('sends files by the button and by dropping them, and may take one away', async () => {
    await onPage({}, async ({ page, sandbox }) => {
      await page.getByLabel('Bifoga fil').setInputFiles(file('mål.txt'));
      await page.getByRole('button', { name: 'Ta bort mål.txt' }).waitFor();
      await page.getByLabel('Bifoga fil').setInputFiles(file('fel.txt'));
      await page.getByRole('button', { name: 'Ta bort fel.txt' }).click();
      await page.getByRole('button', { name: 'Skicka' }).click();
      await page.getByRole('link', { name: 'mål.txt' }).waitFor();
      const carried = await page.evaluateHandle(() => {
        const transfer = new DataTransfer();
        transfer.items.add(new File(['Utkast'], 'utkast.txt', { type: 'text/plain' }));
        return transfer;
      });
      await page.locator('.drop-area').dispatchEvent('drop', { dataTransfer: carried });
      await page.getByRole('button', { name: 'Ta bort utkast.txt' }).waitFor();
      await page.getByRole('textbox', { name: CHANNEL }).fill('v1');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'utkast.txt' }).waitFor();

      const sent = sandbox
        .messages('U03SEK', 'C01RUN')
        .map(({ text, files }) => [text, files[0]?.name]);
      expect(sent).toEqual([
        ['', 'mål.txt'],
        ['v1', 'utkast.txt'],
      ]);
    });
  });

  it('follows a link to a message as the same person, and sees the message marked', async () => {
    await onPage({ person: 'U01DIR', place: 'C02ALLM' }, async ({ page, sandbox }) => {
      const said = await sandbox.act('U03SEK', { type: 'say', channel: 'C01RUN', text: 'kortet' });
      const ts = said.ok ? (said.ts ?? '') : '';
      const link = `${sandbox.pageUrl}archives/C01RUN/p${ts.replace('.', '')}`;
      await sandbox.act('U03SEK', { type: 'say', channel: 'C02ALLM', text: link });

      await page.getByRole('article').getByRole('link').click();
      await page.locator('.is-pointed').getByText('kortet').waitFor();

      expect(page.url()).toBe(`${sandbox.pageUrl}#/U01DIR/C01RUN`);
    });
  });

  it('adds somebody to a channel, and takes somebody out', async () => {
    await onPage({}, async ({ page, sandbox }) => {
      const members = page.getByRole('button', { name: /medlemmar/ });
      await members.click();
      await page.getByRole('menuitem', { name: 'Ta bort Elin Sjödin' }).click();
      await page.getByRole('button', { name: '7 medlemmar' }).click();
      await page.getByRole('menuitem', { name: 'Elin Sjödin', exact: true }).click();
      await page.getByRole('button', { name: '8 medlemmar' }).waitFor();

      const channel = sandbox.snapshot('U03SEK').conversations.find(({ id }) => id === 'C01RUN');
      expect(channel?.members).toContain('U04HAN');
    });
  });

  it('joins a channel before it writes there', async () => {
    await onPage({ person: 'U01DIR' }, async ({ page, sandbox }) => {
      await sandbox.act('U03SEK', { type: 'create-channel', name: 'arkivet', isPrivate: false });
      await page.getByRole('button', { name: 'arkivet' }).click();

      await page.getByRole('button', { name: 'Gå med i kanalen' }).click();

      await page.getByRole('textbox', { name: 'Skriv till #arkivet' }).waitFor();
      expect(await page.getByRole('button', { name: 'Gå med i kanalen' }).count()).toBe(0);
    });
  });
});

describe('a command', () => {
  it('is completed, and its answer is only for the one who wrote it', async () => {
    const heard: string[] = [];
    await onPage(
      {
        listen: (app) => {
          app.command('/uppdrag', async ({ ack, command }) => {
            heard.push(command.text);
            await ack('Du har inga uppdrag.');
          });
        },
      },
      async ({ page, sandbox }) => {
        await page.getByRole('textbox', { name: CHANNEL }).pressSequentially('/upp');
        await page.getByRole('option', { name: /uppdrag/ }).waitFor();
        await page.keyboard.press('Tab');
        await page.keyboard.type('lista @Johan Åkerström');
        await page.keyboard.press('Escape');
        await page.keyboard.press('Enter');
        const answer = page.getByRole('article').filter({ hasText: 'Bara du ser det här' });
        await answer.getByText('Du har inga uppdrag.').waitFor();
        await answer.getByRole('button', { name: 'Dölj' }).click();
        await answer.waitFor({ state: 'detached' });

        expect(heard).toEqual(['lista <@U02RUD|johan.akerstrom>']);
        expect(sandbox.messages('U01DIR', 'C01RUN')).toEqual([]);
      },
    );
  });

  it('that nobody has is refused, and stays in the field to be put right', async () => {
    await onPage({}, async ({ page }) => {
      const field = page.getByRole('textbox', { name: CHANNEL });
      await field.fill('/updrag lista');
      await field.press('Enter');

      await page.getByRole('alert').getByText('Det kommandot finns inte.').waitFor();
      expect(await field.inputValue()).toBe('/updrag lista');
    });
  });

  it('is not taken in a thread, as in Slack', async () => {
    await onPage({}, async ({ page, sandbox }) => {
      const said = await sandbox.act('U01DIR', { type: 'say', channel: 'C01RUN', text: 'Hej' });
      const ts = said.ok ? said.ts : '';
      await page.goto(`${sandbox.pageUrl}#/U03SEK/C01RUN/${ts}`);
      const field = page.getByRole('complementary').getByRole('textbox');
      await field.fill('/uppdrag lista');
      await field.press('Enter');

      await page.getByText('/uppdrag kan inte skrivas i trådar.').waitFor();
      expect(sandbox.messages('U03SEK', 'C01RUN', ts)).toHaveLength(1);
    });
  });
});

describe('the status beside a name', () => {
  it('says vacation, is seen in the list of people, and is taken away again', async () => {
    await onPage({}, async ({ page }) => {
      const people = page.getByRole('button', { name: /^Du är / });
      await people.click();
      await page.getByRole('menuitem', { name: 'Sätt status: Semester' }).click();
      await people.click();
      await page.getByRole('menuitemradio', { name: /Maria Öberg.*Semester/ }).waitFor();

      await page.getByRole('menuitem', { name: 'Ta bort status' }).click();
      await people.click();
      await page.getByRole('menuitem', { name: 'Sätt status: Semester' }).waitFor();

      expect(await page.getByText('· Semester').count()).toBe(0);
    });
  });
});
