import type { Browser, Page } from 'playwright-core';

import { visit } from '@bevaka/slack-sandbox/testing';
import { become, openMessages, say, startWithPage } from '../test/scenarios/support/on-the-page.ts';
import { camera, LONG, SCALE, TALL } from './picture-camera.ts';
import { useFonts } from './picture-fonts.ts';

const CHANNEL = 'regionala-utvecklingsnämnden';
/** Once more than the milestones of a plan: afterwards only mornings are left. */
const MILESTONES = 4;
const MORNINGS_TO_THE_DAY_AFTER = 8;

const WHATS = [
  'förslag på mål och prioriteringar för det regionala tillväxtarbetet',
  'en redovisning av bredbandsutbyggnaden i länets glesbygd',
  'en kulturplan för åren 2028–2031',
  'en översyn av stödet till kommersiell service',
  'ett yttrande över järnvägsplanen Norrbotniabanan, etapp Skellefteå–Luleå',
  'en uppföljning av Program för smart specialisering',
  'en kompetensförsörjningsstrategi',
  'ett förslag till internationell strategi',
  'en handlingsplan för besöksnäringen',
  'en redovisning av de regionala företagsstöden',
  'ett förslag till klimat- och energistrategi',
  'en plan för samråd med kommunerna och det civila samhället',
];

const WORDS = {
  sv: {
    locale: 'sv-SE',
    environment: {},
    secretary: 'Maria Öberg',
    director: 'Astrid Lindqvist',
    before: [],
    due: 'till sammanträdet den 15 december',
    register: '/uppdrag registrera Regiondirektören',
    move: '/uppdrag sammanträde flytta 2026-12-15 2026-12-18',
    moveAsk: 'Ska sammanträdet',
    plan: ['/uppdrag beredningsplan', 'Beredningsplan'],
    settings: ['/uppdrag inställningar', 'Inställningar'],
    outcome: ['/uppdrag utfall', 'Utfall'],
    close: /^(Stäng|Avbryt)$/,
    nextMilestone: 'Nästa hålltid',
    nextMorning: 'Nästa morgon',
    now: 'Nu är det',
    morning: 'God morgon!',
  },
  en: {
    locale: 'en-GB',
    environment: { BEVAKA_LANGUAGE: 'en', BEVAKA_ADMINS: 'U08ENG' },
    secretary: 'Grace Morgan',
    director: 'Grace Morgan',
    before: ['/uppdrag utse @Grace Morgan till Regiondirektören'],
    due: 'due for the 15 December meeting',
    register: '/assignment register Regiondirektören',
    move: '/assignment meeting move 2026-12-15 2026-12-18',
    moveAsk: 'Move the meeting',
    plan: ['/assignment plan', 'Preparation plan'],
    settings: ['/assignment settings', 'Settings'],
    outcome: ['/assignment outcome', 'Outcomes'],
    close: /^(Close|Cancel)$/,
    nextMilestone: 'Next milestone',
    nextMorning: 'Next morning',
    now: 'It is now',
    morning: 'Good morning!',
  },
} as const;

/** What a committee's year shows: a meeting that moves, its rules, a full morning and outcomes. */
export async function takeYear(browser: Browser, language: keyof typeof WORDS): Promise<void> {
  const words = WORDS[language];
  const bevaka = await startWithPage(words.environment);
  const page = await visit(browser, bevaka, { language: words.locale, scale: SCALE });
  await useFonts(page);
  const take = camera(page, language);
  for (const line of words.before) await saySeen(page, line, 'Grace Morgan.');
  await become(page, words.secretary);
  for (const [at, what] of WHATS.entries())
    await saySeen(page, `${words.register} ${what} ${words.due}`, `RUN-${at + 1}`);

  await say(page, words.move);
  const preview = page.getByRole('article').filter({ hasText: words.moveAsk });
  await preview.waitFor();
  await take('move', preview, LONG);
  for (const what of ['plan', 'settings'] as const) {
    const [line, title] = words[what];
    await say(page, line);
    const form = page.getByRole('dialog', { name: title });
    await form.waitFor();
    await take(what, form, TALL);
    await form.getByRole('button', { name: words.close }).first().click();
    await form.waitFor({ state: 'detached' });
  }

  await step(page, words.nextMilestone, words.now);
  await become(page, words.director);
  await openMessages(page);
  const digest = page.getByRole('article').filter({ hasText: words.morning }).last();
  await digest.waitFor();
  await take('twelve', digest, LONG);

  for (let at = 0; at < MILESTONES - 1; at += 1) await step(page, words.nextMilestone, words.now);
  for (let at = 0; at < MORNINGS_TO_THE_DAY_AFTER; at += 1)
    await step(page, words.nextMorning, words.now);
  await become(page, words.secretary);
  await page.getByRole('button', { name: CHANNEL }).click();
  const [line, title] = words.outcome;
  await say(page, line);
  const form = page.getByRole('dialog', { name: title });
  await form.waitFor();
  await take('outcome', form, TALL);

  await page.context().close();
  await bevaka.stop();
}

async function saySeen(page: Page, line: string, see: string): Promise<void> {
  await say(page, line);
  await page.getByText(see).first().waitFor();
}

/** Lets time pass by one of the story's steps. */
async function step(page: Page, name: string, now: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('status').filter({ hasText: now }).waitFor();
  await page.waitForTimeout(300);
}
