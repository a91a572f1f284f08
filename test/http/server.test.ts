import { afterEach, expect, it } from 'vitest';

import type { Facts } from '../../src/http/health.ts';
import { type HttpServer, startHttp } from '../../src/http/server.ts';

const WELL: Facts = {
  storeAnswers: true,
  heartbeatAge: 30_000,
  waiting: 2,
  writesFail: false,
  isResting: false,
  heardAgo: 20,
};

let server: HttpServer | null = null;
afterEach(async () => {
  await server?.stop();
});

async function get(path: string, facts: Facts): Promise<Response> {
  server = await startHttp({ port: 0, facts: () => Promise.resolve(facts), calendars: null });
  return fetch(`http://127.0.0.1:${server.port}${path}`);
}

it('says that all is well', async () => {
  const answer = await get('/healthz', WELL);

  expect([answer.status, await answer.json()]).toEqual([200, { ok: true, failing: [] }]);
});

it.each([
  ['store', { ...WELL, storeAnswers: false }],
  ['heartbeat', { ...WELL, heartbeatAge: 200_000 }],
  ['writes', { ...WELL, writesFail: true }],
])('names the %s that does not work', async (part, facts) => {
  const answer = await get('/healthz', facts);

  expect([answer.status, await answer.json()]).toEqual([503, { ok: false, failing: [part] }]);
});

it.each([
  ['slack-takes-nothing', { ...WELL, isResting: true }],
  ['slack-not-heard', { ...WELL, heardAgo: 91 }],
])('is not ready, and healthy all the same, where %s', async (part, facts) => {
  const ready = await get('/readyz', facts);
  await server?.stop();
  const healthy = await get('/healthz', facts);

  expect([ready.status, await ready.json()]).toEqual([503, { ok: false, failing: [part] }]);
  expect(healthy.status).toBe(200);
});

it.each([
  ['all is well', WELL],
  ['nobody listens all the time', { ...WELL, heardAgo: null }],
])('is ready where %s', async (_when, facts) => {
  expect((await get('/readyz', facts)).status).toBe(200);
});

it('is not ready where it is not healthy', async () => {
  const answer = await get('/readyz', { ...WELL, storeAnswers: false });

  expect([answer.status, await answer.json()]).toEqual([503, { ok: false, failing: ['store'] }]);
});

it('counts for whoever watches, and names nobody', async () => {
  const answer = await get('/metrics', WELL);

  const text = await answer.text();
  expect(text).toContain('\nbevaka_heartbeat_age_seconds 30\n');
  expect(text).toContain('\nbevaka_records_waiting 2\n');
});

it('knows no other address', async () => {
  const answer = await get('/data', WELL);

  expect(answer.status).toBe(404);
});
