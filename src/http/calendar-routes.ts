import { type Context, Hono } from 'hono';

import type { FeedAddresses } from './feeds.ts';

/** A calendar's file, with what tells whether it is another than the last one. */
export type CalendarFile = {
  readonly text: string;
  readonly tag: string;
  readonly changedAt: string;
};

export type ServedCalendar =
  | { readonly ok: true; readonly file: CalendarFile }
  | { readonly ok: false; why: 'gone' | 'not-now' };

/** What the routes of calendars need. */
export type CalendarDoor = {
  readonly feeds: Pick<FeedAddresses, 'take' | 'mayAsk' | 'wasGiven'>;
  readonly file: (secret: string) => Promise<ServedCalendar>;
};

/**
 * Calendars at their secret addresses. A wrong secret is as good as no address: nothing tells
 * whether there is a calendar, nor whose.
 */
export function calendarRoutes({ feeds, file }: CalendarDoor): Hono {
  const routes = new Hono();
  const answer = async (context: Context, secret: string | null): Promise<Response> => {
    if (secret === null) return context.notFound();
    if (!feeds.mayAsk(secret)) return context.body(null, 429, { 'retry-after': '60' });
    const found = await file(secret);
    if (!found.ok && found.why === 'gone') return context.notFound();
    if (!found.ok) return context.body(null, 503, { 'retry-after': '600' });
    feeds.wasGiven(secret);
    return fileAnswer(context, found.file);
  };
  routes.get('/once/:file', (context) => {
    const once = nameIn(context.req.param('file'));
    return answer(context, once === null ? null : feeds.take(once));
  });
  routes.get('/:file', (context) => answer(context, nameIn(context.req.param('file'))));
  return routes;
}

function nameIn(file: string): string | null {
  return /^(?<name>[\w-]{43})\.ics$/u.exec(file)?.groups?.['name'] ?? null;
}

function fileAnswer(context: Context, { text, tag, changedAt }: CalendarFile): Response {
  const headers = {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'attachment; filename="bevaka.ics"',
    // The address is a secret, so nobody between may keep what it gives.
    'cache-control': 'private, max-age=300',
    etag: tag,
    'last-modified': new Date(changedAt).toUTCString(),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
  const known = context.req.header('if-none-match')?.split(/\s*,\s*/u) ?? [];
  return known.some((each) => each.replace(/^W\//u, '') === tag)
    ? context.body(null, 304, headers)
    : context.body(text, 200, headers);
}
