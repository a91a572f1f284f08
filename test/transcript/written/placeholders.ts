/**
 * Real moments of a run lie on this day, before the scenarios' story begins, so that none of them
 * looks like a moment of the story.
 */
export const RUN_BEGINS = '2026-09-28T12:00:00.000Z';

const BEGAN = Date.parse(RUN_BEGINS);
const LASTS_MS = 3 * 60 * 60_000;
/** A moment in Slack's ids is in base 36; over the hours of a run its first characters stand. */
const IN_BASE_36 = BEGAN.toString(36).toUpperCase().slice(0, 3);

/** Gives the id's placeholder. The key is what is counted: one id may be written in two ways. */
type Name = (kind: string, key: string) => string;
type Rule = { readonly of: RegExp; readonly to: (name: Name, found: readonly string[]) => string };

/**
 * What differs from run to run. The order matters: a trigger holds what looks like a moment.
 * JSON's own escapes end in small letters, so an id is preceded by no capital and no digit.
 */
const RULES: readonly Rule[] = [
  { of: /(?<!\d)\d{13}\.\d+\.[0-9a-f]{16}/gu, to: (name, [all = '']) => name('trigger', all) },
  {
    of: /(?<![0-9A-Za-z])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu,
    to: (name, [all = '']) => name('uuid', all),
  },
  // The last part of a response address, wherever it stands.
  { of: /(?<![0-9a-f])[0-9a-f]{24}(?![0-9a-f])/gu, to: (name, [all = '']) => name('address', all) },
  {
    // A record's folder is its id's end.
    of: /(\/[0-9A-Z]{2}\/|(?<![0-9A-Z]))([0-7][0-9A-HJKMNP-TV-Z]{25})(?![0-9A-Z])/gu,
    to: (name, [, folder = '', id = '']) => (folder && '/…/') + name('id', id),
  },
  {
    of: new RegExp(`(?<![0-9A-Z])([A-Z])\\d*${IN_BASE_36}[0-9A-Z]{5}\\d*(?![0-9A-Z])`, 'gu'),
    to: (name, [all = '', letter = '']) => name(letter, all),
  },
  {
    of: /(\/calendar\/(?:once\/)?|"secret": ?")([\w-]{43})(?![\w-])/gu,
    to: (name, [, before = '', secret = '']) => before + name('secret', secret),
  },
  { of: /etag: "[\w-]+"/gu, to: () => 'etag: <sum of the body>' },
  { of: /(?<!\d)\d{10}\.v(\d+)/gu, to: (_, [, version]) => `<hash.v${version}>` },
  { of: /(?<!\d)(\d{10})\.?(\d{6})(?!\d)/gu, to: moment },
  { of: /(?<!\d)\d{10}\.\d{1,5}(?!\d)/gu, to: (name, [all = '']) => name('ts', all) },
  { of: /(?<!\d)(\d{10})(\d{3})?(?!\d)/gu, to: epoch },
  { of: /(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d(?:\.\d+)?Z/gu, to: instant },
  { of: /(\d{8}T\d{4})\d\dZ/gu, to: (_, [, minute]) => `${minute}··Z` },
  {
    of: /(\w{3}, \d\d \w{3} \d{4} \d\d:\d\d):\d\d GMT/gu,
    to: (_, [, minute]) => `${minute}:·· GMT`,
  },
  { of: /(?<=127\.0\.0\.1:)\d+/gu, to: () => '<port>' },
];

/** Slack's ts, with its point or, in addresses, without. */
function moment(name: Name, [all = '', seconds = '', rest = '']: readonly string[]): string {
  return all.includes('.') || isReal(Number(seconds) * 1000) ? name('ts', seconds + rest) : all;
}

function epoch(_: Name, [all = '', seconds = '']: readonly string[]): string {
  return isReal(Number(seconds) * 1000) ? '<now>' : all;
}

/** A story's moment to the minute: it is moved to whole minutes, and some seconds pass then. */
function instant(_: Name, [all = '', day = '', minute = '']: readonly string[]): string {
  return isReal(Date.parse(all)) ? '<now>' : `${day}T${minute}:··Z`;
}

function isReal(ms: number): boolean {
  // To the second: what is written in whole seconds has lost the rest.
  return ms >= BEGAN - 1000 && ms < BEGAN + LASTS_MS;
}

/** The text with placeholders that are all alike, so that texts can be put in order by it. */
export function masked(text: string): string {
  return replaced(text, (kind) => `<${kind}>`);
}

/** Names each id by its kind and the order of first sight. */
export function createNaming(): (text: string) => string {
  const seen = new Map<string, string>();
  const counts = new Map<string, number>();
  const name: Name = (kind, key) => {
    const known = seen.get(`${kind} ${key}`);
    if (known !== undefined) return known;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const made = `<${kind} ${count}>`;
    seen.set(`${kind} ${key}`, made);
    return made;
  };
  return (text) => replaced(text, name);
}

function replaced(text: string, name: Name): string {
  return RULES.reduce(
    (done, { of, to }) => done.replace(of, (...found: string[]) => to(name, found)),
    text,
  );
}
