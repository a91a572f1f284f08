import { startBrowser } from '@bevaka/slack-sandbox/testing';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { CONFIRMED, CLOSED, served } from './served.ts';

const LONG = 'Regionala utvecklings- och kollektivtrafikförvaltningsdirektörsämbetet';
const ROWS = [
  { origin: CONFIRMED, wording: `${LONG} får i uppdrag att återkomma, år för år. `.repeat(12) },
  { origin: CONFIRMED, ending: CLOSED, holder: { kind: 'office', title: LONG } as const },
  { origin: { ...CONFIRMED, caseNumber: null }, due: { kind: 'none' } as const },
];

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const PAGE = 'RUN?status=all';
const NARROW = 390;
const WAYS = [
  { width: 1280, colorScheme: 'light' },
  { width: NARROW, colorScheme: 'dark' },
  { width: NARROW, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

it.each(['sv', 'en'] as const)(
  'everybody can read the page and its statement, in %s, in all widths and colours',
  async (language) => {
    const { base } = await served({ language, name: LONG }, ROWS);
    const page = await browser.newPage();

    for (const { width, colorScheme } of WAYS)
      for (const path of width === NARROW ? [PAGE] : [PAGE, 'RUN/tillganglighet']) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await page.goto(`${base}${path}`);
        await page.evaluate(axe.source);

        const { violations } = await page.evaluate<axe.AxeResults>(
          "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] })",
        );
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);

        const broken = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${id} ${html}`),
        );
        expect([path, width, colorScheme, broken]).toEqual([path, width, colorScheme, []]);
        expect(wide).toBeLessThanOrEqual(width);
      }
  },
);

it('is gone through by the keyboard, and is a table to who cannot see it, on a phone too', async () => {
  const { base } = await served({}, ROWS);
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  await page.goto(`${base}RUN?status=all`);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const focused = await page.evaluate(() => document.activeElement?.id);
  await page.getByRole('link', { name: 'Avslutade (1)' }).click();
  const table = page.getByRole('table', { name: 'Ett avslutat uppdrag' });

  expect(focused).toBe('content');
  // The page's own style, by the hash that alone is let through.
  expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).toBe('1280px');
  expect(await table.getByRole('columnheader').count()).toBe(8);
  expect(await table.getByRole('rowheader').allTextContents()).toEqual(['RUN-2']);
  expect(await page.locator('a[aria-current]').textContent()).toBe('Avslutade (1)');
});
