import { Hono, type Context } from 'hono';

import type { UploadAnswer } from '../../protocol/acts.ts';
import type { MessageList } from '../../protocol/message.ts';
import { perform } from '../acts/act.ts';
import { cannot } from '../acts/answer.ts';
import { seenBy } from '../acts/places.ts';
import type { Slack } from '../slack/slack.ts';
import type { Person } from '../workspace/records.ts';
import { actRequestSchema } from './act-schema.ts';
import { fileOnPage } from './message.ts';
import { pageFile, SHELL } from './page-files.ts';
import { messagesFor, snapshotFor } from './snapshot.ts';
import { streamFor } from './stream.ts';

/** The page and what it asks for; see `protocol/README.md`. */
export function pageRoutes(slack: Slack): Hono {
  const routes = new Hono();

  routes.get('/', (context) => context.html(SHELL));
  routes.get('/archives/:channel/:message', (context) => context.redirect(pageOf(slack, context)));
  routes.get('/page/app.js', async (context) =>
    context.body(await pageFile('app.js'), 200, {
      'content-type': 'text/javascript; charset=utf-8',
    }),
  );
  routes.get('/page/app.css', async (context) =>
    context.body(await pageFile('app.css'), 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  routes.get('/page/snapshot', (context) => {
    const me = personIn(slack, context) ?? firstPerson(slack);
    return context.json(snapshotFor(slack, me));
  });
  routes.get('/page/messages', (context) => messages(slack, context));
  routes.get('/page/events', (context) => {
    const me = personIn(slack, context);
    return me === undefined ? context.notFound() : streamFor(slack, me.id, context);
  });
  routes.post('/page/acts', (context) => act(slack, context));
  routes.post('/page/files', (context) => upload(slack, context));
  routes.get('/page/files/:id', (context) => download(slack, context));
  return routes;
}

function personIn({ workspace }: Slack, context: Context): Person | undefined {
  return workspace.people.find(context.req.query('person') ?? '');
}

/** Whom a newcomer acts as: the secretary, who registers. */
function firstPerson({ workspace }: Slack): Person {
  const person = workspace.people.find('U03SEK') ?? workspace.people.all()[0];
  if (person === undefined) throw new Error('The workspace has no people.');
  return person;
}

/** Where on the page a permalink leads: the channel, or the thread that the message stands in. */
function pageOf(slack: Slack, context: Context): string {
  const thread = context.req.query('thread_ts');
  const place = [context.req.param('channel'), thread].filter(Boolean).join('/');
  return `/#/${firstPerson(slack).id}/${place}`;
}

function messages(slack: Slack, context: Context): Response {
  const me = personIn(slack, context);
  const channel = context.req.query('channel') ?? '';
  if (me === undefined || !seenBy(slack, me, channel).ok) return context.body(null, 404);
  const thread = context.req.query('thread');
  const shown = messagesFor(slack, me, thread === undefined ? { channel } : { channel, thread });
  const hasMore = slack.workspace.messages.timelineOf(channel).length > shown.length;
  return context.json({ channel, messages: shown, hasMore } satisfies MessageList);
}

async function act(slack: Slack, context: Context): Promise<Response> {
  const body: unknown = await context.req.json().catch(() => null);
  const request = actRequestSchema.safeParse(body);
  if (!request.success) return context.json(cannot({ locale: 'sv' }, 'invalid_act'), 400);
  return context.json(await perform(slack, request.data.person, request.data.act));
}

async function upload(slack: Slack, context: Context): Promise<Response> {
  const me = personIn(slack, context);
  if (me === undefined)
    return context.json({ ok: false, error: 'unknown_person' } satisfies UploadAnswer);
  const form = await context.req.formData();
  const uploads = form.getAll('file').filter((one) => typeof one !== 'string');
  const files = await Promise.all(
    uploads.map(async (file) =>
      slack.workspace.files.upload({
        name: file.name,
        mimetype: file.type || 'application/octet-stream',
        bytes: new Uint8Array(await file.arrayBuffer()),
        user: me.id,
      }),
    ),
  );
  const uploaded = files.flatMap(({ id }) => fileOnPage(slack, id));
  return context.json({ ok: true, files: uploaded } satisfies UploadAnswer);
}

/** Given as a download: nothing that people upload may run on the page. */
async function download(slack: Slack, context: Context): Promise<Response> {
  const me = personIn(slack, context);
  const file = slack.workspace.files.find(context.req.param('id') ?? '');
  const bytes = file && (await slack.workspace.files.bytesOf(file.id));
  const isTheirs =
    me !== undefined &&
    (file?.user === me.id || file?.channels.some((id) => seenBy(slack, me, id).ok) === true);
  if (file === undefined || bytes === undefined || !isTheirs) return context.body(null, 404);
  return context.body(new Uint8Array(bytes), 200, {
    'content-type': file.mimetype,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'x-content-type-options': 'nosniff',
  });
}
