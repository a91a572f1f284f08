import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * One folder with a `dist` of its own: what Node runs there and what a browser does, each by its
 * name in `dist` and the source that it begins with. The world knows the names in `shown`. What npm
 * installed is built in: Node would else look for more than 600 files at each start. What is `external`
 * stays where it is, and is loaded where it is asked for.
 * @typedef {{
 *   home: string,
 *   node: Readonly<Record<string, string>>,
 *   shown: readonly string[],
 *   page: Readonly<Record<string, string>>,
 *   external: string[],
 * }} What
 */

/** @type {readonly What[]} */
export const WHAT = [
  {
    home: ROOT,
    node: {
      main: 'src/main.ts',
      cli: 'src/cli/main.ts',
      predict: 'src/cli/predict.ts',
      // Named as its stand-in among the sources is, which whoever starts the process asks for.
      'reader-process-start': 'src/files/text/reader-process.ts',
      'picture-thread-start': 'src/reports/pictures/picture-thread.ts',
      'watch-self': 'src/files/text/watch-self.mjs',
    },
    shown: ['main', 'cli', 'predict'],
    page: {},
    // pdfkit reads files that lie beside it.
    external: ['@bevaka/slack-sandbox', 'pdfkit'],
  },
  {
    home: join(ROOT, 'packages/slack-sandbox'),
    node: { main: 'src/main.ts', index: 'src/index.ts', testing: 'src/testing/browser.ts' },
    shown: ['main', 'index', 'testing'],
    page: { 'page/app': 'src/page/main.tsx' },
    // `ws` too, so that a transcript can hear what it sends.
    external: ['@sparticuz/chromium', 'playwright-core', 'ws'],
  },
];
