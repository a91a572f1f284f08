import { createHash } from 'node:crypto';

import type { PublicPage, PublicWhich } from '../../app/ports/public-page.ts';
import { publicCsv } from '../../reports/public/public-csv.ts';
import { nextAddress, publicJson } from '../../reports/public/public-json.ts';
import { type Html } from './html/frame.ts';
import { pageHtml } from './html/page.ts';
import { statementHtml } from './html/statement.ts';

export const PUBLIC_KINDS = ['html', 'json', 'csv', 'statement'] as const;
export type PublicKind = (typeof PUBLIC_KINDS)[number];

/** What is asked for: of which committee, as what, and which part of it. */
export type PublicRequest = {
  readonly kind: PublicKind;
  readonly code: string;
  readonly which: PublicWhich;
  readonly page: number;
};

/** What is answered, with what tells whether it is another than the last one. */
export type PublicAnswer = {
  readonly body: string;
  readonly tag: string;
  /** Where the next part is. */
  readonly next: string | null;
};

/** So many assignments are read for one answer: as many as a person reads, or a program fetches at once. */
export const MOST_OF: Readonly<Record<PublicKind, number>> = {
  html: 50,
  json: 500,
  csv: 500,
  statement: 1,
};

/** A page of facts as it was asked for. */
export async function publicAnswer(page: PublicPage, kind: PublicKind): Promise<PublicAnswer> {
  const body = await BODIES[kind](page);
  const isData = kind === 'json' || kind === 'csv';
  return { body, tag: tagOf(body), next: isData ? nextAddress(page, kind) : null };
}

const BODIES: Readonly<Record<PublicKind, (page: PublicPage) => string | Promise<string>>> = {
  html: (page) => text(pageHtml(page, MOST_OF.json)),
  json: publicJson,
  csv: publicCsv,
  statement: (page) => text(statementHtml(page)),
};

async function text(html: Html): Promise<string> {
  return String(await html);
}

export function tagOf(body: string): string {
  return `"${createHash('sha256').update(body).digest('base64url')}"`;
}
