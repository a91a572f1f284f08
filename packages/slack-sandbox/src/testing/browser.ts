import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';

import type { Sandbox } from '../start.ts';

/** Starts the Chromium that comes as a package, so that nothing has to be installed on the machine. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    // With a single process for everything, the first context that is closed takes the rest along.
    args: sparticuz.args.filter((flag) => flag !== '--single-process'),
  });
}

export type Visit = {
  person?: string;
  place?: string;
  language?: 'sv-SE' | 'en-GB';
  width?: number;
  /** As at the very first visit; elsewhere the guide would lie over what is tried. */
  withGuide?: boolean;
  colorScheme?: 'light' | 'dark';
  /** Pixels of the screen for each of the page's; 1. */
  scale?: number;
};

/** The sandbox's page in a browser of its own, as a newcomer or as somebody who has seen the guide. */
export async function visit(
  browser: Browser,
  sandbox: Pick<Sandbox, 'pageUrl'>,
  { person = 'U03SEK', place = 'C01RUN', width = 1280, language = 'sv-SE', ...also }: Visit = {},
): Promise<Page> {
  const context = await browser.newContext({
    locale: language,
    viewport: { width, height: width < 600 ? 740 : 800 },
    hasTouch: width < 600,
    colorScheme: also.colorScheme ?? 'light',
    deviceScaleFactor: also.scale ?? 1,
  });
  // Sooner than a test's own limit, so that it says what it waited for.
  context.setDefaultTimeout(10_000);
  if (!also.withGuide)
    await context.addInitScript(() => localStorage.setItem('sandbox.guide', 'seen'));
  const page = await context.newPage();
  await page.goto(`${sandbox.pageUrl}#/${person}/${place}`);
  return page;
}
