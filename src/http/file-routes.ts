import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';

import { Hono } from 'hono';

import type { MadeFile } from '../app/ports/papers.ts';
import type { OnceFiles } from './once-files.ts';

/**
 * Files at addresses that work once. A wrong one is as good as no address: nothing tells whether a
 * file was there. Only a GET uses an address up: programs look at links by HEAD.
 */
export function fileRoutes(files: Pick<OnceFiles, 'take'>): Hono {
  const routes = new Hono();
  routes.get('/:secret', (context) => {
    if (context.req.method !== 'GET') return context.body(null, 405, { allow: 'GET' });
    const secret = context.req.param('secret');
    const file = /^[\w-]{43}$/u.test(secret) ? files.take(secret) : null;
    return file === null ? context.notFound() : context.body(contentOf(file), 200, headersOf(file));
  });
  return routes;
}

/** As it is read, so that a large one needs no memory; afterwards it lies here no more. */
function contentOf({ path }: MadeFile): ReadableStream {
  const content = createReadStream(path);
  content.once('close', () => void rm(path, { force: true }));
  // The types of Node's web streams and of the DOM's are two, and the stream is both.
  return Readable.toWeb(content) as ReadableStream;
}

function headersOf({ name, mimeType, size }: MadeFile): Record<string, string> {
  const plain = name.replaceAll(/[^\w.-]/gu, '_');
  return {
    'content-type': mimeType,
    'content-length': String(size),
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}
