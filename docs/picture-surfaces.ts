import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser, Locator, Page } from 'playwright-core';

import { startBrowser, visit } from '@bevaka/slack-sandbox/testing';
import { type Composed, composeAnew } from '../test/scenarios/support/bevaka.ts';
import { drawEmoji } from './picture-emoji.ts';
import { useFonts } from './picture-fonts.ts';
import { type Deed, lifeOf, type Seen, type Teller, TELLERS } from './picture-lives.ts';

const FOLDER = 'docs/pictures/surfaces';
const WIDTHS = [390, 1280];
const SCHEMES = ['light', 'dark'] as const;
/** Small enough for a repository, and every letter can still be read. */
const QUALITY = 45;
const SHORT = 740;

/** A screen on which every surface is looked at. */
type Screen = { readonly name: string; readonly page: Page; readonly width: number };

/** What each surface looks like with real amounts, on a phone and a desk, light and dark. */
async function takeSurfaces(browser: Browser, teller: Teller, count: number): Promise<void> {
  const bevaka = await composeAnew({ by: 'socket', language: teller.language });
  const screens = await screensOf(browser, bevaka, teller);
  for (const deed of lifeOf(teller, count)) {
    await doIt(bevaka, deed);
    for (const seen of deed.see ?? [])
      for (const screen of screens)
        await take(screen, { bevaka, seen, name: `${seen.name}-${count}-${teller.language}` });
  }
  for (const { page } of screens) await page.context().close();
  await bevaka.stop();
}

async function screensOf(
  browser: Browser,
  bevaka: Composed,
  { locale }: Teller,
): Promise<readonly Screen[]> {
  const screens: Screen[] = [];
  for (const width of WIDTHS)
    for (const colorScheme of SCHEMES) {
      const page = await visit(browser, bevaka.sandbox, { language: locale, width, colorScheme });
      await useFonts(page);
      screens.push({ name: `${width}-${colorScheme}`, page, width });
    }
  return screens;
}

async function doIt(bevaka: Composed, deed: Deed): Promise<void> {
  switch (deed.do) {
    case 'say':
      await bevaka.say(deed.person, deed.words);
      break;
    case 'press':
      await bevaka.press(deed.person, placeIn(bevaka, deed), deed.action);
      break;
    case 'move':
      await bevaka.moveTo(deed.to);
      break;
  }
  await bevaka.settled();
}

const placeIn = (bevaka: Composed, { person, place }: { person: string; place?: string }): string =>
  place ?? bevaka.direct(person);

async function take(
  { name: screen, page, width }: Screen,
  { bevaka, seen, name }: { bevaka: Composed; seen: Seen; name: string },
): Promise<void> {
  const place = placeIn(bevaka, seen);
  await page.goto(`${bevaka.sandbox.pageUrl}#/${seen.person}/${place}`);
  await page.reload();
  await useFonts(page);
  await page.setViewportSize({ width, height: SHORT });
  const surface = await surfaceOf(page, seen);
  const box = await surface.boundingBox();
  // What is scrolled out of sight is not drawn.
  await page.setViewportSize({ width, height: Math.ceil(box?.height ?? 0) + SHORT });
  // Last, for the page draws itself anew when something is published or it gets another size.
  await drawEmoji(page);
  const path = join(FOLDER, `${name}-${screen}.jpg`);
  await surface.screenshot({ path, type: 'jpeg', quality: QUALITY, animations: 'disabled' });
  process.stdout.write(`${path}\n`);
}

async function surfaceOf(page: Page, { is, text }: Seen): Promise<Locator> {
  if (is === 'home') {
    await page.getByRole('tab', { name: /^(Hem|Home)$/u }).click();
    const home = page.getByRole('main');
    await home.getByText(text).first().waitFor();
    return home;
  }
  const message = page.getByRole('article').filter({ hasText: text }).last();
  await message.waitFor();
  return message;
}

mkdirSync(FOLDER, { recursive: true });
const browser = await startBrowser();
for (const teller of TELLERS)
  for (const count of [12, 45]) await takeSurfaces(browser, teller, count);
await browser.close();
