import { createServer, type Server } from 'node:http';

import { getRequestListener } from '@hono/node-server';
import { type Context, Hono } from 'hono';

import { type CalendarDoor, calendarRoutes } from './calendar-routes.ts';
import { fileRoutes } from './file-routes.ts';
import { type Facts, failing, metricsText, notReady } from './health.ts';
import type { OnceFiles } from './once-files.ts';
import { PUBLIC_FOLDER } from './public/pages.ts';
import { type PublicDoor, publicRoutes } from './public/public-routes.ts';

export type HttpServer = {
  /** The port that it got; another than asked for where 0 was asked for. */
  readonly port: number;
  stop(): Promise<void>;
};

/**
 * Health, readiness and metrics for whoever runs the app: they say nothing of anybody, so they ask
 * for nothing. Who is not healthy is started anew; who is not ready waits for Slack, or for somebody.
 * And people's calendars and files, each at an address that nobody can guess, and what committees
 * show to anybody.
 * @throws when the port is taken
 */
export async function startHttp(needs: {
  readonly port: number;
  readonly host?: string | undefined;
  readonly facts: () => Promise<Facts>;
  /** Null where no calendars are offered. */
  readonly calendars: CalendarDoor | null;
  /** Null where no files are given at addresses. */
  readonly files?: OnceFiles | null;
  /** Null where nothing is shown to anybody. */
  readonly publicDoor?: PublicDoor | null;
}): Promise<HttpServer> {
  const app = new Hono();
  app.get('/healthz', async (context) => verdict(context, failing(await needs.facts())));
  app.get('/readyz', async (context) => {
    const facts = await needs.facts();
    return verdict(context, [...failing(facts), ...notReady(facts)]);
  });
  app.get('/metrics', async (context) =>
    context.text(metricsText(await needs.facts()), 200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
    }),
  );
  if (needs.calendars !== null) app.route('/calendar', calendarRoutes(needs.calendars));
  if (needs.files != null) app.route('/file', fileRoutes(needs.files));
  if (needs.publicDoor != null) app.route(`/${PUBLIC_FOLDER}`, publicRoutes(needs.publicDoor));
  const listen = getRequestListener((request) => app.fetch(request));
  const server = createServer((request, response) => {
    void listen(request, response);
  });
  await listening(server, needs);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : needs.port,
    stop: () => closed(server),
  };
}

function verdict(context: Context, broken: readonly string[]): Response {
  const ok = broken.length === 0;
  return context.json({ ok, failing: broken }, ok ? 200 : 503);
}

function listening(
  server: Server,
  { port, host }: { readonly port: number; readonly host?: string | undefined },
): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen({ port, host }, resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
