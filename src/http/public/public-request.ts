import type { PublicRequest } from './public-answer.ts';

const FILE = /^(?<code>[\p{L}\d]{1,10})(?:\.(?<format>json|csv))?$/u;
const WHICH = ['open', 'closed', 'all'] as const;
const PAGE = /^[1-9]\d{0,5}$/u;

/**
 * What an address asks for; null where it asks for nothing that there is.
 * @param file the committee's code, with the format for data: `RUN`, `RUN.json`
 */
export function requestIn(
  file: string,
  isStatement: boolean,
  query: Readonly<Record<string, string>>,
): PublicRequest | null {
  const { code, format } = FILE.exec(file.normalize('NFC'))?.groups ?? {};
  const which = WHICH.find((each) => each === (query['status'] ?? 'open'));
  const page = query['page'] ?? '1';
  if (code === undefined || which === undefined || !PAGE.test(page)) return null;
  if (isStatement && format !== undefined) return null;
  const kind = isStatement ? 'statement' : formatIn(format);
  return { kind, code: code.toLocaleUpperCase('sv'), which, page: Number(page) };
}

function formatIn(format: string | undefined): 'html' | 'json' | 'csv' {
  return format === 'json' || format === 'csv' ? format : 'html';
}
