import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

import { startBevaka } from '../../../src/compose.ts';
import { readConfig } from '../../../src/config.ts';

export type WithPage = { readonly pageUrl: string; stop(): Promise<void> };

/** Bevaka as `npm start` starts it where no Slack is configured, on a folder of its own. */
export async function startWithPage(environment: Record<string, string> = {}): Promise<WithPage> {
  const folder = mkdtempSync(join(tmpdir(), 'bevaka-page-'));
  const config = readConfig({
    BEVAKA_DATA_DIR: folder,
    PORT: '0',
    LOG_LEVEL: 'fatal',
    ...environment,
  });
  const bevaka = await startBevaka(config, new AbortController().signal);
  const pageUrl = /Open (\S+)/.exec(bevaka?.greeting ?? '')?.[1];
  if (!bevaka || !pageUrl) throw new Error('Bevaka did not say where to open it');
  return {
    pageUrl,
    async stop() {
      await bevaka.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Acts as somebody else from here on. */
export async function become(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^(Du är|You are) / }).click();
  await page.getByRole('menuitemradio', { name }).click();
  await page.getByRole('button', { name: new RegExp(`^(Du är|You are) ${name}`) }).waitFor();
}

/** The app's own place, which has two sides: what it shows, and what is written there. */
export async function openApp(page: Page): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Bevaka/ })
    .click();
}

/** What the app and the acting person write to each other. */
export async function openMessages(page: Page): Promise<void> {
  await openApp(page);
  await page.getByRole('tab', { name: /^(Meddelanden|Messages)$/ }).click();
}

/** Writes in the channel or the conversation that is open, and sends it. */
export async function say(page: Page, text: string): Promise<void> {
  const field = page.getByRole('main').getByRole('textbox');
  await field.fill(text);
  await field.press('Enter');
}
