import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { startBrowser, visit } from '@bevaka/slack-sandbox/testing';
import {
  become,
  openApp,
  openMessages,
  say,
  startWithPage,
  type WithPage,
} from './support/on-the-page.ts';

const PHONE = 390;
const REGISTER =
  '/uppdrag registrera Regiondirektören förslag på mål och prioriteringar till sammanträdet den 15 december';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

let bevaka: WithPage;
beforeEach(async () => {
  bevaka = await startWithPage();
});
afterEach(() => bevaka.stop());

/** Gives a colleague the work, by the button under the message about it. */
async function delegateTo(page: Page, colleague: string): Promise<void> {
  await page.getByRole('button', { name: 'Delegera' }).click();
  const form = page.getByRole('dialog', { name: 'Delegera' });
  await form.getByRole('combobox', { name: 'Kollega' }).selectOption({ label: colleague });
  await form.getByRole('button', { name: 'Delegera' }).click();
  await form.waitFor({ state: 'detached' });
}

/** The widest of the page and of what scrolls in it, in pixels. */
async function widest(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(
      ...[document.documentElement, ...document.querySelectorAll('.messages, .dialog-body')].map(
        ({ scrollWidth }) => scrollWidth,
      ),
    ),
  );
}

const draft = {
  name: 'Mål och prioriteringar.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from('Ett första utkast.'),
};

/** Hands a file in as a draft, in the thread under the assignment's card. */
async function dropUnderCard(page: Page): Promise<void> {
  const card = page.getByRole('article').filter({ hasText: 'Ansvarig: Regiondirektören' });
  await card.getByRole('button', { name: 'Svara i tråd' }).click();
  const thread = page.getByRole('complementary', { name: 'Tråd' });
  await thread.getByLabel('Bifoga fil').setInputFiles(draft);
  await thread.getByRole('button', { name: 'Skicka' }).click();
  await thread.getByText('Utkast v1 är mottaget.').waitFor();
}

describe('a newcomer', () => {
  it('lives the decision on the page, from the guide to the status in the channel', async () => {
    const page = await visit(browser, bevaka, { withGuide: true });
    const guide = page.getByRole('dialog', { name: 'Prova Bevaka' });
    await guide.waitFor();
    expect(await guide.getByRole('listitem').count()).toBe(3);

    await guide.getByRole('button', { name: 'Läs ett beslut' }).click();
    await page.getByRole('button', { name: 'Registrera uppdrag', exact: true }).click();
    const form = page.getByRole('dialog', { name: 'Stämmer det här?' });
    await form.getByText('Regiondirektören får i uppdrag').waitFor();
    await form.getByRole('button', { name: 'Registrera' }).click();
    await page.getByText('Slutliga mån 7 dec').waitFor();

    await become(page, 'Astrid Lindqvist');
    await openMessages(page);
    await page.getByText('Du har fått ett uppdrag.').waitFor();
    await page.getByRole('button', { name: 'Ta emot' }).click();
    await page.getByText('Du har tagit emot uppdraget.').waitFor();
    await delegateTo(page, 'Elin Sjödin · Handläggare');

    // It stops at every morning that says something: seven and two working days before, and on it;
    // on the 13th it is the secretary who is told, of the presidium.
    for (const day of ['tis 10 nov', 'fre 13 nov', 'tis 17 nov', 'tor 19 nov']) {
      await page.getByRole('button', { name: 'Nästa hålltid' }).click();
      await page.getByText(`Nu är det ${day}`).waitFor();
    }
    const news = page.getByRole('status').filter({ hasText: 'Nya meddelanden till' });
    await news.getByRole('button', { name: 'Elin Sjödin' }).click();
    await page.getByText('Utkast tor 19 nov – i dag').waitFor();
    // Each of her mornings has the button; the newest is the one at the bottom.
    await page.getByRole('button', { name: 'Enligt plan' }).last().click();
    await page.getByText('Tack, läget är sparat.').waitFor();

    await page.getByRole('button', { name: 'regionala-utvecklingsnämnden' }).click();
    await dropUnderCard(page);
    await openApp(page);
    await page.getByRole('tab', { name: 'Hem' }).click();
    await page.getByRole('tabpanel').getByText('utkast inlämnat').waitFor();

    await become(page, 'Astrid Lindqvist');
    await page.getByRole('button', { name: 'regionala-utvecklingsnämnden' }).click();
    await say(page, '/uppdrag status');
    await page.getByRole('heading', { name: 'Läget för Regionala utvecklingsnämnden' }).waitFor();
    await page.getByText('1 utkast inlämnat').waitFor();
    await page.getByText('v1 Mål och prioriteringar.txt – Elin Sjödin').waitFor();
    await page.context().close();
  });

  it('is answered in English, on a phone where nothing is wider than the page', async () => {
    const asked = await visit(browser, bevaka);
    await say(asked, REGISTER);
    await asked.getByText('Utskick tis 8 dec').first().waitFor();
    await become(asked, 'Astrid Lindqvist');
    await openMessages(asked);
    await delegateTo(asked, 'Grace Morgan · Case officer');
    const page = await visit(browser, bevaka, {
      person: 'U08ENG',
      language: 'en-GB',
      width: PHONE,
    });
    const widths = [await widest(page)];

    await page.getByRole('button', { name: 'Show channels' }).click();
    await openMessages(page);
    await page.getByText('has handed an assignment on to you.').waitFor();
    widths.push(await widest(page));
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.getByText('You have accepted the assignment.').waitFor();
    await page.getByRole('button', { name: 'Move the date forward' }).click();
    await page.getByRole('menuitem', { name: 'Choose a date …' }).click();
    await page.getByRole('dialog').getByLabel('Choose a date').fill('2026-11-19');
    await page.getByRole('button', { name: 'Move', exact: true }).click();
    await page.getByText('Draft Thu 19 Nov – today').waitFor();
    widths.push(await widest(page));
    await page.getByRole('button', { name: 'Submit draft' }).click();
    await page.getByRole('dialog', { name: 'Submit a draft' }).waitFor();
    widths.push(await widest(page));
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('tab', { name: 'Home' }).click();
    await page.getByText('Your assignments').waitFor();
    widths.push(await widest(page));

    expect(Math.max(...widths)).toBeLessThanOrEqual(PHONE);
    await asked.context().close();
    await page.context().close();
  });

  it('starts over: workspace, assignments and date are as in the beginning', async () => {
    const page = await visit(browser, bevaka);
    await say(page, REGISTER);
    await page.getByText('Utskick tis 8 dec').first().waitFor();
    await page.getByRole('button', { name: 'Nästa morgon' }).click();
    await page.getByText('Nu är det ons 30 sep').waitFor();

    await page.getByRole('button', { name: 'Flytta datumet framåt' }).click();
    await page.getByRole('menuitem', { name: 'Börja om' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Börja om' }).click();
    await page.getByRole('dialog', { name: 'Prova Bevaka' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('tis 29 sep 09:').waitFor();
    await say(page, '/uppdrag lista');
    await page.getByText('Inga uppdrag är öppna.').waitFor();
    await say(page, REGISTER);
    await page.getByText('Utskick tis 8 dec').first().waitFor();

    expect(await page.getByText('RUN-1').count()).toBeGreaterThan(0);
    expect(await page.getByText('RUN-2').count()).toBe(0);
    await page.context().close();
  });
});
