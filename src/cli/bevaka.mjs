#!/usr/bin/env node
// The program that `npx bevaka` starts, also where nothing has been built yet.
await import('../../build-when-needed.mjs');
await import(new URL('../../dist/cli.js', import.meta.url).href);
