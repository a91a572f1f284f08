import { type Context, Hono } from 'hono';

import type { PublicPage } from '../../app/ports/public-page.ts';
import { SCHEMA_FILE } from '../../reports/public/public-json.ts';
import { publicSchemaText } from '../../reports/public/schema-text.ts';
import { briefly } from './briefly.ts';
import { answerWith, DATA_HEADERS, nothingHere } from './respond.ts';
import { MOST_OF, type PublicAnswer, publicAnswer, tagOf } from './public-answer.ts';
import { requestIn } from './public-request.ts';

/** What the routes of the public pages need. */
export type PublicDoor = {
  /** A page as it is now; null where nothing is shown. */
  readonly page: (wanted: {
    readonly code: string;
    readonly which: PublicPage['which'];
    readonly page: number;
    readonly most: number;
  }) => Promise<PublicPage | null>;
  /** Milliseconds that never jump back: what is gone would else be shown for as long as they did. */
  readonly passed: () => number;
};

/** An answer is told for so long after it was made, whoever asks. */
const KEPT_MS = 10_000;

type Found = { readonly answer: PublicAnswer | null };

/**
 * What committees show to anybody, as a page and as data. With what others keep (`respond.ts`) it is
 * gone well within a minute.
 */
export function publicRoutes({ page, passed }: PublicDoor): Hono {
  const kept = briefly<Found>(KEPT_MS, passed);
  const routes = new Hono();
  routes.get(`/${SCHEMA_FILE}`, (context) => schemaAnswer(context));
  const answer = async (context: Context, file: string, isStatement: boolean) => {
    const request = requestIn(file, isStatement, context.req.query());
    if (request === null) return nothingHere(context, 'html');
    const { kind, ...wanted } = request;
    const found = await kept(JSON.stringify(request), async () => {
      const facts = await page({ ...wanted, most: MOST_OF[kind] });
      return { answer: facts && (await publicAnswer(facts, kind)) };
    });
    if (found.answer === null) return nothingHere(context, kind);
    return answerWith(context, kind, found.answer);
  };
  routes.get('/:file', (context) => answer(context, context.req.param('file'), false));
  routes.get('/:code/tillganglighet', (context) =>
    answer(context, context.req.param('code'), true),
  );
  // A page of another place that sends a header of its own asks first whether it may.
  routes.options('/:file', (context) =>
    context.body(null, 204, { ...DATA_HEADERS, 'access-control-allow-methods': 'GET, HEAD' }),
  );
  return routes;
}

function schemaAnswer(context: Context): Response {
  const body = publicSchemaText();
  return answerWith(context, 'json', { body, tag: tagOf(body), next: null });
}
