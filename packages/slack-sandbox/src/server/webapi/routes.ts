import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono, type Context } from 'hono';

import { isJson, type Json } from '../json/json.ts';
import { grantedScopes } from '../slack/granted-scopes.ts';
import type { Slack } from '../slack/slack.ts';
import type { Api } from './api.ts';
import { isForApp } from './methods/files.ts';
import { respond } from './saying/answers.ts';

type Env = { Bindings: HttpBindings };

/** What the app reaches: the Web API, its answers' addresses, and the bytes of files. */
export function apiRoutes(slack: Slack, api: Api): Hono<Env> {
  const routes = new Hono<Env>();
  routes.all('/api/:method', (context) => callMethod(slack, api, context));
  routes.post('/response/:token', (context) => answer(slack, context));
  routes.post('/upload/v1/:ticket', (context) => receive(slack, context));
  routes.get('/files-pri/:id/:name', (context) => privateFile(slack, context));
  routes.get('/files-pri/:id/download/:name', (context) => privateFile(slack, context));
  return routes;
}

async function callMethod(slack: Slack, api: Api, context: Context<Env>): Promise<Response> {
  const { token: inForm, ...args } = await argsOf(context);
  const token = bearer(context) ?? (typeof inForm === 'string' ? inForm : null);
  const reply = await api.call({ method: context.req.param('method') ?? '', token, args });
  if (reply === 'broken') {
    context.env.incoming.socket.destroy();
    return RESPONSE_ALREADY_SENT;
  }
  const headers = { ...reply.headers, ...headersOf(slack) };
  return Response.json(reply.body, { status: reply.status, headers });
}

/** What Slack says with every answer: what time it is there, and what the app was granted. */
function headersOf(slack: Slack): Record<string, string> {
  return {
    date: new Date(Date.now() + slack.faults.clockAheadMs).toUTCString(),
    'x-oauth-scopes': grantedScopes(slack).join(','),
  };
}

function bearer(context: Context<Env>): string | null {
  return /^Bearer (\S+)$/.exec(context.req.header('authorization') ?? '')?.[1] ?? null;
}

/** JSON, a form, or the address itself; Slack takes all three. */
async function argsOf(context: Context<Env>): Promise<Json> {
  const type = context.req.header('content-type') ?? '';
  const query = context.req.query();
  if (type.startsWith('application/json')) {
    const body: unknown = await context.req.json().catch(() => null);
    return isJson(body) ? { ...query, ...withoutNulls(body) } : query;
  }
  if (type.startsWith('application/x-www-form-urlencoded'))
    return { ...query, ...Object.fromEntries(new URLSearchParams(await context.req.text())) };
  return type.startsWith('multipart/form-data')
    ? { ...query, ...(await context.req.parseBody()) }
    : query;
}

/** An argument that is null counts as one that was not given. */
function withoutNulls(body: Json): Json {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
}

/** A fault of it is planned under this name, for the address is no method. */
const UPLOAD = 'upload';

/** The bytes of a file, at the address that `files.getUploadURLExternal` gave: no token is asked. */
async function receive(slack: Slack, context: Context<Env>): Promise<Response> {
  const ticket = context.req.param('ticket') ?? '';
  const fault = slack.faults.take(UPLOAD, { ticket });
  if (fault?.answer === 'lost') {
    context.env.incoming.socket.destroy();
    return RESPONSE_ALREADY_SENT;
  }
  if (fault !== undefined) return context.text('', fault.answer === 'rate-limited' ? 429 : 500);
  const bytes = new Uint8Array(await context.req.arrayBuffer());
  const refused = slack.workspace.uploads.receive(ticket, bytes);
  slack.ledger.noteCall({ method: UPLOAD, args: { ticket }, ok: refused === null, at: Date.now() });
  return refused === null ? context.text(`OK - ${bytes.byteLength}`) : context.text(refused, 400);
}

async function answer(slack: Slack, context: Context<Env>): Promise<Response> {
  const used = slack.responseUrls.use(context.req.param('token') ?? '');
  if (!used.ok) return context.json(used, 404);
  const body: unknown = await context.req.json().catch(() => null);
  const answered = respond(slack, used.place, body);
  slack.ledger.noteCall({
    method: 'response_url',
    args: isJson(body) ? body : {},
    ok: answered.ok,
    ...(!answered.ok && { error: answered.error }),
    at: Date.now(),
  });
  return answered.ok ? context.text('ok') : context.json({ ok: false, error: answered.error }, 400);
}

/**
 * The bytes of a file, for those who bring the bot's token. Everybody else gets the page for
 * signing in, with status 200, which is what makes a missing scope so easily taken for a file.
 */
async function privateFile(slack: Slack, context: Context<Env>): Promise<Response> {
  const id = (context.req.param('id') ?? '').replace(/^[^-]*-/, '');
  const isApp =
    bearer(context) === slack.install.botToken && grantedScopes(slack).includes('files:read');
  if (!isApp) return context.html('<!doctype html><title>Sign in</title>');
  const file = slack.workspace.files.find(id);
  const bytes = file && isForApp(slack, file) ? await slack.workspace.files.bytesOf(id) : undefined;
  if (file === undefined || bytes === undefined) return context.body(null, 404);
  return context.body(new Uint8Array(bytes), 200, { 'content-type': file.mimetype });
}
