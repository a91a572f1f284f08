import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

import { bundlePage } from '../../src/server/screen/bundle.ts';

const PAGE = fileURLToPath(new URL('../fixtures/page/main.tsx', import.meta.url));

it('puts a page and its style together without a build step', async () => {
  const { js, css } = await bundlePage(PAGE);

  expect(js).toContain('Hallå där');
  expect(js).not.toContain('import ');
  expect(css).toContain('.calm');
});
