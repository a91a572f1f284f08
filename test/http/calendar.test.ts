import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { ServedCalendar } from '../../src/http/calendar-routes.ts';
import { createFeeds, type FeedAddresses } from '../../src/http/feeds.ts';
import { type HttpServer, startHttp } from '../../src/http/server.ts';

const SECRET = 'k'.repeat(43);
const FILE = { text: 'BEGIN:VCALENDAR\r\n', tag: '"one"', changedAt: '2026-10-01T08:00:00.000Z' };

let server: HttpServer;
let feeds: FeedAddresses;
let now: number;
let answer: ServedCalendar;
beforeEach(async () => {
  now = 1_000_000;
  answer = { ok: true, file: FILE };
  feeds = createFeeds({ publicUrl: 'https://bevaka.example/under', real: () => now });
  server = await startHttp({
    port: 0,
    facts: () =>
      Promise.resolve({
        storeAnswers: true,
        heartbeatAge: 0,
        waiting: 0,
        writesFail: false,
        isResting: false,
        heardAgo: null,
      }),
    calendars: {
      feeds,
      file: (secret) =>
        Promise.resolve(secret === SECRET ? answer : { ok: false, why: 'gone' as const }),
    },
  });
});
afterEach(() => server.stop());

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`http://127.0.0.1:${server.port}/calendar/${path}`, { headers });
}

const pathOf = (address: string) => address.replace('https://bevaka.example/under/calendar/', '');

describe('a calendar at its address', () => {
  it('is under the public address, and given for nobody else to keep', async () => {
    expect(feeds.addressOf(SECRET)).toBe(`https://bevaka.example/under/calendar/${SECRET}.ics`);
    const got = await get(`${SECRET}.ics`);

    expect([got.status, await got.text()]).toEqual([200, FILE.text]);
    expect(got.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(got.headers.get('cache-control')).toContain('private');
    expect(got.headers.get('last-modified')).toBe('Thu, 01 Oct 2026 08:00:00 GMT');
    expect(got.headers.get('etag')).toBe('"one"');
  });

  it('is not sent again while it is the same', async () => {
    const got = await get(`${SECRET}.ics`, { 'if-none-match': '"other", W/"one"' });

    expect([got.status, await got.text()]).toEqual([304, '']);
  });

  it.each([
    ['a wrong secret', `${'x'.repeat(43)}.ics`],
    ['a part of the secret', `${SECRET.slice(1)}.ics`],
    ['no secret', ''],
    ['the folder of those that work once', 'once/'],
    ['another kind of file', `${SECRET}.txt`],
    ['a way out', '..%2f..%2fetc%2fpasswd'],
  ])('is not found by %s, and nothing more is said', async (_what, path) => {
    const [got, other] = [await get(path), await get('nothing')];

    expect(got.status).toBe(404);
    expect(await got.text()).toBe(await other.text());
    expect(got.headers.get('etag')).toBeNull();
  });

  it('is asked for again later when it cannot be known whether its owner is still there', async () => {
    answer = { ok: false, why: 'not-now' };
    const got = await get(`${SECRET}.ics`);

    expect([got.status, got.headers.get('retry-after')]).toEqual([503, '600']);
  });

  it('is given ten times a minute, and again in the next', async () => {
    for (let count = 0; count < 10; count += 1) await get(`${SECRET}.ics`);

    expect((await get(`${SECRET}.ics`)).status).toBe(429);
    now += 60_001;
    expect((await get(`${SECRET}.ics`)).status).toBe(200);
  });
});

describe('an address that works once', () => {
  it('gives the file, and then nothing', async () => {
    const path = pathOf(feeds.onceAddressOf(SECRET));

    const statuses = [(await get(path)).status, (await get(path)).status];

    expect(statuses).toEqual([200, 404]);
    expect(path).not.toContain(SECRET);
  });

  it('is too old after ten minutes', async () => {
    const path = pathOf(feeds.onceAddressOf(SECRET));
    now += 10 * 60_000 + 1;

    expect((await get(path)).status).toBe(404);
  });
});
