import { readFile } from 'node:fs/promises';

/** Beside this code as it is built; the sources alone have no page that a browser could run. */
const PAGE = new URL('./page/', import.meta.url);

/** A file of the page as it was built: its script or its style. */
export function pageFile(name: 'app.js' | 'app.css'): Promise<string> {
  return readFile(new URL(name, PAGE), 'utf8');
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
