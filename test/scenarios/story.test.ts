import { afterAll, beforeAll, expect, it } from 'vitest';

import { startBrowser, visit } from '@bevaka/slack-sandbox/testing';
import type { Browser } from 'playwright-core';

import { say, startWithPage, type WithPage } from './support/on-the-page.ts';

const CHANNEL = 'regionala-utvecklingsnämnden';

let browser: Browser;
let bevaka: WithPage;
beforeAll(async () => {
  browser = await startBrowser();
  bevaka = await startWithPage();
});
afterAll(async () => {
  await browser.close();
  await bevaka.stop();
});

it('stops at the mornings that say something, goes to a day that is chosen, and has a calendar', async () => {
  const page = await visit(browser, bevaka);
  await page.getByRole('button', { name: CHANNEL }).click();
  await say(
    page,
    '/uppdrag registrera Regiondirektören förslag på mål till sammanträdet den 3 november',
  );
  await page.getByText('RUN-1').first().waitFor();
  const next = page.getByRole('button', { name: 'Nästa hålltid' });

  // Nobody has accepted it: the secretary hears of it on the third working day.
  await next.click();
  await page.getByText('Nu är det fre 2 okt').waitFor();

  await page.getByRole('button', { name: 'Flytta datumet framåt' }).click();
  await page.getByRole('menuitem', { name: 'Välj datum …' }).click();
  await page.getByRole('dialog').getByLabel('Välj datum').fill('2026-11-03');
  await page.getByRole('button', { name: 'Flytta', exact: true }).click();
  await page.getByText('Nu är det tis 3 nov').waitFor();

  // The morning after the meeting asks for its outcome.
  await next.click();
  await page.getByText('Nu är det ons 4 nov').waitFor();

  await say(page, '/uppdrag kalender');
  const address = page.getByText('http://127.0.0.1:').first();
  await address.waitFor();
  expect(await address.isVisible()).toBe(true);
});
