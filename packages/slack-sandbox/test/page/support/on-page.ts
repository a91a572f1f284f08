import type { App } from '@slack/bolt';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

import type { Sandbox, SandboxOptions } from '../../../src/start.ts';
import { overSocket } from '../../support/app.ts';
import { startBrowser, visit, type Visit } from '../../../src/testing/browser.ts';

type OnPage = { page: Page; sandbox: Sandbox; again: (also: Visit) => Promise<Page> };
type Given = Visit & { listen?: (app: App) => void; sandbox?: Partial<SandboxOptions> };

/** One browser for a file of tests; each test has a sandbox, an app and a page of its own. */
export function withBrowser() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  return async function onPage(given: Given, use: (on: OnPage) => Promise<void>): Promise<void> {
    const { listen = () => {}, sandbox: options = {}, ...as } = given;
    await overSocket(options, listen, async (sandbox) => {
      const page = await visit(browser, sandbox, as);
      const failures: Error[] = [];
      page.on('pageerror', (error) => failures.push(error));
      await use({ page, sandbox, again: (also) => visit(browser, sandbox, also) });
      await page.context().close();
      if (failures[0]) throw failures[0];
    });
  };
}
