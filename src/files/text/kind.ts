/** What a file is, by its own first bytes: its name and its type are whatever the sender says. */
export type Kind = 'pdf' | 'zip' | 'rtf' | 'ole' | 'ical' | 'other';

const BEGINNINGS: readonly (readonly [Kind, string])[] = [
  ['pdf', '%PDF-'],
  ['zip', 'PK\u0003\u0004'],
  ['rtf', '{\\rtf'],
  // Old Word files, and new ones that have a password.
  ['ical', 'BEGIN:VCALENDAR'],
  ['ole', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'],
];

/** A PDF may have some bytes before its mark; the others begin with theirs. */
const LOOKED_AT = 1024;

export function kindOf(content: Uint8Array): Kind {
  const start = Buffer.from(content.subarray(0, LOOKED_AT))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/u, '');
  const found = BEGINNINGS.find(([kind, mark]) =>
    kind === 'pdf' ? start.includes(mark) : start.startsWith(mark),
  );
  return found?.[0] ?? 'other';
}
