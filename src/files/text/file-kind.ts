/** What a file is, by its own first bytes: its name and its type are whatever the sender says. */
export type FileKind = 'pdf' | 'zip' | 'rtf' | 'ole' | 'mail' | 'ical' | 'other';

const BEGINNINGS: readonly (readonly [FileKind, string])[] = [
  ['pdf', '%PDF-'],
  ['zip', 'PK\u0003\u0004'],
  ['rtf', '{\\rtf'],
  // Old Word files, and new ones that have a password.
  ['ole', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'],
];

/** A PDF may have some bytes before its mark; the others begin with theirs. */
const MARK_WITHIN = 1024;
/** Mails that came a long way have many headers. */
const HEADERS_WITHIN = 16_384;

export function fileKindOf(content: Uint8Array): FileKind {
  const start = Buffer.from(content.subarray(0, HEADERS_WITHIN))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/u, '');
  // Programs that gather calendars leave an empty line before the first.
  if (start.trimStart().startsWith('BEGIN:VCALENDAR')) return 'ical';
  const found = BEGINNINGS.find(([kind, mark]) =>
    kind === 'pdf' ? start.slice(0, MARK_WITHIN).includes(mark) : start.startsWith(mark),
  );
  return found?.[0] ?? (isMail(start) ? 'mail' : 'other');
}

const HEADER = /^[A-Za-z][A-Za-z-]{1,40}: ?\S/u;

/** A mail that is more than plain text says so among its headers, each of which begins a line. */
function isMail(start: string): boolean {
  const [headers = ''] = start.split(/\r?\n\r?\n/u, 1);
  return HEADER.test(headers) && /^mime-version:/imu.test(headers);
}
