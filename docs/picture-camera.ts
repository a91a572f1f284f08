import { join } from 'node:path';

import type { Locator, Page } from 'playwright-core';

import { drawEmoji } from './picture-emoji.ts';

export const FOLDER = 'docs/pictures';
/** Sharp on a screen of today, and small enough for a repository. */
export const SCALE = 1.25;
export const WHOLE = { width: 1280, height: 800 };
export const NARROW = { width: 1000, height: 800 };
export const TALL = { width: 1000, height: 1000 };
/** For a message with a dozen assignments. */
export const LONG = { width: 1000, height: 1900 };
export const LOW = { width: 1000, height: 560 };

export type Take = (name: string, what: Locator | Page, size: typeof WHOLE) => Promise<void>;

/** Takes pictures of a page as it looks on a screen of a size, named after the language. */
export function camera(page: Page, language: string): Take {
  return async (name, what, size) => {
    await page.setViewportSize(size);
    await drawEmoji(page);
    const path = join(FOLDER, `${language}-${name}.png`);
    await what.screenshot({ path, animations: 'disabled' });
    await page.setViewportSize(WHOLE);
  };
}
