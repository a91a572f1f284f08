import { describe, expect, it } from 'vitest';

import type { Sandbox, StoryControl } from '../../../src/start.ts';
import { call } from '../../support/api.ts';
import { withBrowser } from '../support/on-page.ts';

const onPage = withBrowser();
const DAY_MS = 86_400_000;
const BEGINNING = '2026-09-29T07:00:00Z';

/** A story of one step, on whose mornings something happens. */
function aStory(onMorning: () => Promise<void> = async () => {}): StoryControl {
  let now = new Date(BEGINNING);
  return {
    now: () => now,
    steps: () => [{ id: 'morning', label: { sv: 'Nästa morgon', en: 'Next morning' } }],
    async move() {
      now = new Date(now.getTime() + DAY_MS);
      await onMorning();
    },
    async reset() {
      now = new Date(BEGINNING);
    },
  };
}

async function remind(sandbox: Sandbox, person: string): Promise<void> {
  const opened = await sandbox.act(person, { type: 'open-home', tab: 'messages' });
  const channel = opened.ok ? opened.channel : '';
  await call(sandbox, 'chat.postMessage', { channel, text: 'Utkast om två dagar.' });
}

describe('the story', () => {
  it('moves on, and shows whom the morning brought something', async () => {
    const mornings: (() => Promise<void>)[] = [];
    const story = aStory(async () => mornings.shift()?.());
    await onPage({ sandbox: { story } }, async ({ page, sandbox }) => {
      mornings.push(() => remind(sandbox, 'U01DIR'));
      await page.getByRole('button', { name: 'Nästa morgon' }).click();
      await page.getByText('Nu är det ons 30 sep 09:00.').waitFor();

      await page.getByRole('button', { name: 'Astrid Lindqvist' }).first().click();

      await page.getByRole('button', { name: 'Du är Astrid Lindqvist' }).waitFor();
      await page
        .getByRole('article', { name: 'Bevaka' })
        .getByText('Utkast om två dagar.')
        .waitFor();
      expect(await page.getByText('Nya meddelanden till').count()).toBe(0);
    });
  });

  it('says so when the morning brought nobody anything', async () => {
    await onPage({ sandbox: { story: aStory() } }, async ({ page }) => {
      await page.getByRole('button', { name: 'Nästa morgon' }).click();

      await page.getByText('Inga nya meddelanden till någon.').waitFor();
      expect(await page.getByRole('group', { name: 'Datum' }).textContent()).toContain(
        'ons 30 sep',
      );
    });
  });

  it('starts over when that is confirmed, with the guide open again', async () => {
    await onPage({ sandbox: { story: aStory() } }, async ({ page, sandbox }) => {
      await sandbox.act('U03SEK', { type: 'say', channel: 'C01RUN', text: 'Hej' });
      await page.getByRole('article').waitFor();
      await page.getByRole('button', { name: 'Flytta datumet framåt' }).click();
      await page.getByRole('menuitem', { name: 'Börja om' }).click();

      await page.getByRole('dialog').getByRole('button', { name: 'Börja om' }).click();

      await page.getByRole('dialog', { name: 'Prova Bevaka' }).waitFor();
      await page.getByRole('article').waitFor({ state: 'detached' });
      expect(sandbox.messages('U03SEK', 'C01RUN')).toEqual([]);
    });
  });

  it('counts what is unread, and no longer when it was read', async () => {
    await onPage({}, async ({ page, sandbox }) => {
      await sandbox.act('U01DIR', { type: 'say', channel: 'C02ALLM', text: 'Hej' });
      const channel = page.getByRole('navigation').getByRole('button', { name: 'allmänt' });
      await channel.getByRole('img', { name: '1 oläst' }).waitFor();

      await channel.click();

      await channel.getByRole('img').waitFor({ state: 'detached' });
      expect(
        sandbox.snapshot('U03SEK').conversations.find(({ id }) => id === 'C02ALLM')?.unread,
      ).toBe(0);
    });
  });

  it('says when the app cannot be reached, and no longer when it can', async () => {
    await onPage({}, async ({ page, sandbox }) => {
      const strip = page
        .getByRole('status')
        .filter({ hasText: 'Bevaka är inte ansluten just nu.' });
      await page.getByRole('textbox').waitFor();
      const atFirst = await strip.count();

      sandbox.dropSockets();
      await strip.waitFor();
      await strip.waitFor({ state: 'detached' });

      expect(atFirst).toBe(0);
    });
  });
});
