import { mkdirSync } from 'node:fs';

import type { Browser, Locator, Page } from 'playwright-core';

import { startBrowser, visit } from '@bevaka/slack-sandbox/testing';
import {
  become,
  openApp,
  openMessages,
  say,
  startWithPage,
} from '../test/scenarios/support/on-the-page.ts';
import { camera, FOLDER, LOW, NARROW, SCALE, type Take, TALL, WHOLE } from './picture-camera.ts';
import { useFonts } from './picture-fonts.ts';
import { type Telling, TELLINGS } from './picture-tellings.ts';
import { takeYear } from './picture-year.ts';

const CHANNEL = 'regionala-utvecklingsnämnden';

/** One telling of the story while it is lived: what is said in it, where, and how a picture is taken. */
type Scene = { readonly page: Page; readonly telling: Telling; readonly take: Take };

async function takePictures(browser: Browser, telling: Telling): Promise<void> {
  const bevaka = await startWithPage(telling.environment);
  const page = await visit(browser, bevaka, { language: telling.locale, scale: SCALE });
  await useFonts(page);
  const scene: Scene = { page, telling, take: camera(page, telling.language) };

  for (const { line, see } of telling.before) await sayAndSee(page, line, see);
  await readDecision(scene);
  await handOn(scene);
  await showReminder(scene);
  await answerInThread(scene);
  await askForStatus(scene);
  await readMinutes(scene);

  await page.context().close();
  await bevaka.stop();
}

/** Says something, and waits until what it causes stands there. */
async function sayAndSee(page: Page, line: string, see: string): Promise<void> {
  await say(page, line);
  await page.getByText(see).first().waitFor();
}

async function readDecision({ page, telling, take }: Scene): Promise<void> {
  const { words, cast } = telling;
  await page.getByRole('button', { name: words.guide }).click();
  await page.getByRole('button', { name: words.putDecision }).click();
  await become(page, cast.registrar);
  const decision = page.getByRole('article').filter({ hasText: 'Förslag till beslut' });
  await decision.getByRole('button', { name: words.actions }).click();
  await page.getByRole('menuitem', { name: 'Registrera uppdrag' }).click();
  const form = page.getByRole('dialog', { name: words.confirmTitle });
  await form.waitFor();
  await take('form', form, NARROW);
  await form.getByRole('button', { name: words.register }).click();
  await cardOf(page).waitFor();
}

/** The third assignment: the one that was read from the decision. */
const cardOf = (page: Page): Locator =>
  page.getByRole('article').filter({ hasText: 'RUN-3' }).filter({ hasText: '15' }).last();

/** The holder takes it on and gives it to the case officer. */
async function handOn({ page, telling }: Scene): Promise<void> {
  await become(page, 'Astrid Lindqvist');
  await openMessages(page);
  const handedOver = page.getByRole('article').filter({ hasText: 'RUN-3' });
  await handedOver.getByRole('button', { name: 'Ta emot' }).click();
  await page.getByText('Du har tagit emot uppdraget.').waitFor();
  await page.getByRole('button', { name: CHANNEL }).click();
  await sayAndSee(page, telling.delegate, 'Uppdraget är lämnat vidare.');
}

async function showReminder({ page, telling, take }: Scene): Promise<void> {
  const { words, cast } = telling;
  await page.getByRole('button', { name: words.nextMilestone }).click();
  const news = page.getByRole('status').filter({ hasText: words.now });
  await news.getByRole('button', { name: cast.officer }).click();
  const reminder = page.getByRole('article').filter({ hasText: words.morning });
  await reminder.waitFor();
  await take('reminder', reminder, NARROW);
  await news.getByRole('button', { name: words.close }).click();
}

async function answerInThread({ page, telling, take }: Scene): Promise<void> {
  const { words } = telling;
  await page.getByRole('button', { name: CHANNEL }).click();
  await cardOf(page).getByRole('button', { name: words.reply }).click();
  const thread = page.getByRole('complementary', { name: words.thread });
  const field = thread.getByRole('textbox');
  await field.fill(telling.reply);
  await field.press('Enter');
  await thread.getByText(telling.reply).last().waitFor();
  await thread.getByLabel(words.attach).setInputFiles(telling.draft);
  await thread.getByRole('button', { name: words.send }).click();
  await thread.getByText(words.draftReceived).waitFor();
  await page.mouse.move(0, 0);
  await take('page', page, WHOLE);
  await thread.getByRole('button', { name: words.closeThread }).click();
  await take('card', cardOf(page), NARROW);
}

async function askForStatus({ page, telling, take }: Scene): Promise<void> {
  const { words, cast } = telling;
  await become(page, cast.director);
  await openApp(page);
  await page.getByRole('tab', { name: words.home }).click();
  await page.getByText(words.mine).waitFor();
  await take('home', page.getByRole('main'), LOW);
  await page.getByRole('button', { name: CHANNEL }).click();
  await say(page, telling.status);
  const status = page.getByRole('article').filter({ hasText: words.statusTitle });
  await status.waitFor();
  await take('status', status, NARROW);
}

/** Minutes dropped in the channel: four assignments to confirm, each unsure field with its reason. */
async function readMinutes({ page, telling, take }: Scene): Promise<void> {
  const { words, cast, minutes } = telling;
  await become(page, cast.registrar);
  await page.getByRole('button', { name: CHANNEL }).click();
  const channel = page.getByRole('main');
  await channel.getByLabel(words.attach).setInputFiles(minutes);
  await channel.getByRole('button', { name: words.send }).click();
  await channel.getByRole('button', { name: words.readMinutes }).click();
  const form = page.getByRole('dialog', { name: words.confirmTitle });
  // The third is the unsure one.
  await form.getByText(words.third).evaluate((heading) => heading.scrollIntoView());
  await take('minutes', form, TALL);
}

mkdirSync(FOLDER, { recursive: true });
const browser = await startBrowser();
for (const telling of TELLINGS) {
  await takePictures(browser, telling);
  await takeYear(browser, telling.language);
}
await browser.close();
