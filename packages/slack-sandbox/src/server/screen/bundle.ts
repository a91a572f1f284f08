import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

export type Bundle = { js: string; css: string };

const ENTRY = fileURLToPath(new URL('../../page/main.tsx', import.meta.url));

/** Puts the page together; there is no build step, so the first visitor waits a moment for it. */
export async function bundlePage(entry = ENTRY): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    outdir: 'page',
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    minify: true,
    logLevel: 'silent',
  });
  const ofKind = (kind: string): string =>
    outputFiles.find(({ path }) => path.endsWith(kind))?.text ?? '';
  return { js: ofKind('.js'), css: ofKind('.css') };
}

export const SHELL = `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <title>Region Exempel</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/page/app.css" />
  </head>
  <body>
    <div id="app"></div>
    <script type="module" src="/page/app.js"></script>
  </body>
</html>
`;
