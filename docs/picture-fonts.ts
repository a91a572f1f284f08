import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

/** Where the packaged Chromium unpacks the one text font that comes with it. */
const TEXT = join(tmpdir(), 'fonts/fonts/Open_Sans');
const WEIGHTS = [
  ['400', 'OpenSans-Regular.ttf'],
  ['700', 'OpenSans-Bold.ttf'],
] as const;

/** Gives a page a font of its own, so that a picture is the same on every machine. */
export async function useFonts(page: Page): Promise<void> {
  await page.route('**/picture-fonts/text/*', (route) =>
    route.fulfill({ body: readFileSync(join(TEXT, nameIn(route.request().url()))) }),
  );
  await page.addStyleTag({ content: `${textFaces()}\n${FAMILY}` });
  await page.evaluate(() => document.fonts.ready);
}

const nameIn = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

const FAMILY = `:root, button, input, select, textarea {
  font-family: 'Picture Text', system-ui, sans-serif !important;
}`;

function textFaces(): string {
  return WEIGHTS.map(
    ([weight, file]) =>
      `@font-face { font-family: 'Picture Text'; font-weight: ${weight}; src: url(/picture-fonts/text/${file}); }`,
  ).join('\n');
}
