import type { PublicPage, PublicRow } from '../../app/ports/public-page.ts';
import { plainText } from '../list/plain-text.ts';
import { type PublicData, PUBLIC_VERSION } from './schema.ts';

/** Where the schema lies, beside the committees' pages. */
export const SCHEMA_FILE = `schema-${PUBLIC_VERSION}.json`;

/** The page as open data. */
export function publicJson(page: PublicPage): string {
  return `${JSON.stringify(dataOf(page))}\n`;
}

/** The address of a page's data; null after the last page. */
export function nextAddress(
  { address, which, page, pages }: PublicPage,
  format: 'json' | 'csv',
): string | null {
  return page >= pages ? null : `${address}.${format}?status=${which}&page=${page + 1}`;
}

function dataOf(page: PublicPage): PublicData {
  const { committee, authority, contact, address, language, which } = page;
  return {
    $schema: new URL(SCHEMA_FILE, address).href,
    format: 'bevaka-public',
    version: PUBLIC_VERSION,
    committee: {
      code: committee.code,
      name: plainText(committee.name),
      authority,
      contact,
      page: address,
    },
    language,
    shows: [...page.parts],
    status: which,
    count: page.counts[which],
    page: page.page,
    pages: page.pages,
    next: nextAddress(page, 'json'),
    assignments: page.rows.map(assignmentOf),
  };
}

/** With links as their words, as everywhere outside Slack. */
function assignmentOf({ words, became, ...row }: PublicRow): PublicData['assignments'][number] {
  return {
    ...row,
    ...(words !== undefined && { words: plainText(words) }),
    ...(became !== undefined && { became: [...became] }),
  };
}
