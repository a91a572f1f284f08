import { normaliseTitle } from './title.ts';

/** A body's name as it is compared: what it is called, and what says that it is a company. */
type BodyName = { readonly core: string; readonly form: string };

/** What a name can mean among those that are known. */
export type BodyMeant<B> =
  | { readonly is: 'known'; readonly body: B }
  /** Like these, and perhaps another: somebody has to say. */
  | { readonly is: 'like'; readonly bodies: readonly B[] }
  | { readonly is: 'new' };

/**
 * Which body a name means, in any of its forms: quotes, capitals and a genitive make no difference,
 * and "Länstrafiken" is "Länstrafiken AB" where no other could be meant. What only begins alike may
 * be another body, as "Länstrafiken i Norrbotten AB" is: then it is asked.
 */
export function bodyWritten<B extends { readonly name: string }>(
  bodies: readonly B[],
  written: string,
): BodyMeant<B> {
  const wanted = nameOf(written);
  if (wanted.core === '') return { is: 'new' };
  const named = bodies.map((body) => ({ body, ...known(body) }));
  const same = named.find(({ core, form }) => core === wanted.core && form === wanted.form);
  if (same !== undefined) return { is: 'known', body: same.body };

  const sameCore = named.filter(({ core }) => core === wanted.core);
  const [only, another] = sameCore.filter(({ form }) => form === '' || wanted.form === '');
  if (only !== undefined && another === undefined && sameCore.length === 1)
    return { is: 'known', body: only.body };
  const like = named.filter(({ core }) => isBeginning(core, wanted.core));
  return like.length === 0 ? { is: 'new' } : { is: 'like', bodies: like.map(({ body }) => body) };
}

const KNOWN = new WeakMap<object, BodyName>();

/** A line asks for the same bodies at each of its words: their names are read once. */
function known(body: { readonly name: string }): BodyName {
  const before = KNOWN.get(body);
  if (before !== undefined) return before;
  const read = nameOf(body.name);
  KNOWN.set(body, read);
  return read;
}

/** A name as it is stored: without the quotes and the genitive around it, one space between words. */
export function bodyNamed(written: string): string {
  return written
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/:s$/u, '')
    .replaceAll(AROUND, '')
    .replace(/:s$/u, '');
}

/** Whether one of them is the other, or the first words of it. */
function isBeginning(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].toSorted((a, b) => a.length - b.length);
  return `${long} `.startsWith(`${short} `);
}

const QUOTES = `"“”„‟″«»'‘’‚‛‹›\`´`;
const AROUND = new RegExp(`^[${QUOTES}\\s]+|[${QUOTES}\\s.,:;]+$`, 'gu');

/** What stands for each kind of company or association, with its forms. */
const FORMS: readonly (readonly [form: string, words: RegExp])[] = [
  ['ab', /(?:ab|aktiebolag(?:et)?)/u],
  ['hb', /(?:hb|handelsbolag(?:et)?)/u],
  ['kb', /(?:kb|kommanditbolag(?:et)?)/u],
  ['ek', /(?:ek\.? ?för\.?|ekonomisk förening)/u],
  ['ideell', /(?:ideell förening)/u],
  ['ltd', /(?:ltd\.?|limited|plc|llc|inc\.?)/u],
  ['foreign', /(?:gmbh|oyj?|asa?|a\/s|aps)/u],
];

const EDGES = FORMS.map(
  ([form, { source }]) =>
    [form, new RegExp(`^${source} | ${source}(?: \\(publ\\))?$`, 'gu')] as const,
);

function nameOf(written: string): BodyName {
  const plain = normaliseTitle(bodyNamed(written))
    .replaceAll(/[\p{Pd}\u{2212}]/gu, '-')
    .replaceAll(new RegExp(`[${QUOTES}]`, 'gu'), '')
    .replace(/^(?:the|den|det) /u, '');
  for (const [form, edge] of EDGES) {
    const core = withoutGenitive(plain).replaceAll(edge, '').trim();
    if (core !== withoutGenitive(plain) && core !== '')
      return { core: withoutGenitive(core), form };
  }
  return { core: withoutGenitive(plain), form: '' };
}

/** Of every name alike, so that "Borås" and "Boråss" are one as "kommun" and "kommuns" are. */
function withoutGenitive(name: string): string {
  return name.length < 4 ? name : name.replace(/:?s$/u, '');
}

/** Whether somebody put a name in quotes, and has said with it that it is written so. */
export function isQuoted(written: string): boolean {
  return new RegExp(`^\\s*[${QUOTES}]`, 'u').test(written);
}
