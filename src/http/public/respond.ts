import type { Context } from 'hono';

import { CONTENT_POLICY } from './html/style.ts';
import { NOTHING_HERE, nothingHtml } from './html/nothing.ts';
import type { PublicAnswer, PublicKind } from './public-answer.ts';

/** So long may anybody between, or a browser, keep what it got. */
const MAX_AGE_SECONDS = 30;

/** Data may be read by the pages of any other place. */
export const DATA_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'if-none-match',
  'access-control-expose-headers': 'etag, link',
};

const COMMON = {
  'cache-control': `public, max-age=${MAX_AGE_SECONDS}`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': CONTENT_POLICY,
  // A search engine may lead here, and keeps no copy of what may be gone tomorrow.
  'x-robots-tag': 'noarchive',
};

const TYPES: Readonly<Record<PublicKind, string>> = {
  html: 'text/html; charset=utf-8',
  statement: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};

/** The answer, or that it is still the one that the asker has. */
export function answerWith(
  context: Context,
  kind: PublicKind,
  { body, tag, next }: PublicAnswer,
): Response {
  const headers = {
    ...headersOf(kind),
    etag: tag,
    ...(next !== null && { link: `<${next}>; rel="next"` }),
  };
  const known = context.req.header('if-none-match')?.split(/\s*,\s*/u) ?? [];
  return known.some((each) => each.replace(/^W\//u, '') === tag)
    ? context.body(null, 304, headers)
    : context.body(body, 200, headers);
}

/** In words, for people and for programs. */
export async function nothingHere(context: Context, kind: PublicKind): Promise<Response> {
  const isData = kind === 'json' || kind === 'csv';
  if (!isData) return context.body(String(await nothingHtml()), 404, headersOf(kind));
  const type = { 'content-type': 'text/plain; charset=utf-8' };
  return context.body(`${NOTHING_HERE}\n`, 404, { ...headersOf(kind), ...type });
}

function headersOf(kind: PublicKind): Record<string, string> {
  const isData = kind === 'json' || kind === 'csv';
  return { ...COMMON, ...(isData ? DATA_HEADERS : {}), 'content-type': TYPES[kind] };
}
