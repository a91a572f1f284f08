import * as fc from 'fast-check';

/** What is in the workspace, for payloads that mean something of it, or of what is not theirs. */
export type Ids = {
  readonly assignments: readonly string[];
  readonly committees: readonly string[];
  readonly meetings: readonly string[];
  readonly channels: readonly string[];
  readonly users: readonly string[];
  /** Slack's times of messages that stand there. */
  readonly threads: readonly string[];
};

const HOSTILE = [
  '',
  ' ',
  '|',
  '||||',
  'RUN-1|x',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '-1',
  '0',
  '1e309',
  'NaN',
  'null',
  'undefined',
  '[]',
  '{}',
  '{"assignment":',
  '<!channel>',
  '<@U03SEK>',
  '<https://exempel.se|här>',
  '&lt;!here&gt;',
  '*RUN-1*',
  '😀\u200D👩🏽',
  '\u202E\u2066olleh',
  '\u0000\u0001',
  '\uD800',
  'A\u030A',
  'å'.repeat(5000),
  '2026-12-15',
  '2026-02-30',
  '0000-00-00',
  '9999-12-31',
  '-2026-12-15',
  '25:61',
  '§ 87',
  '../../../etc/passwd',
  'C:\\',
  '%00',
  "'; DROP TABLE",
  '${7*7}',
  '\r\nX: y',
] as const;

export const oneOf = (words: readonly string[]): fc.Arbitrary<string> =>
  fc.constantFrom(...(words.length === 0 ? [''] : words));

/** Made once for each workspace: every field of every form asks for it. */
const everyIdOf = new WeakMap<Ids, fc.Arbitrary<string>>();

export function everyId(ids: Ids): fc.Arbitrary<string> {
  const made = everyIdOf.get(ids) ?? oneOf(Object.values(ids).flat());
  everyIdOf.set(ids, made);
  return made;
}

export const hostileText = (ids: Ids): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom(...HOSTILE), everyId(ids), fc.string({ unit: 'binary', maxLength: 40 }));

export const anything = (ids: Ids): fc.Arbitrary<unknown> =>
  fc.oneof(hostileText(ids), fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(-1, 1e300, [], {}));

type Mutation = { readonly at: number; readonly drops: boolean; readonly by: unknown };

type Garbled = { readonly body: unknown; readonly isWhole: boolean };

/** The same with up to two of its parts gone or replaced; most often as it is. */
export function garbled(whole: fc.Arbitrary<object>, ids: Ids): fc.Arbitrary<Garbled> {
  const mutation = fc.record({ at: fc.nat(), drops: fc.boolean(), by: anything(ids) });
  const mutations = fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(mutation, { minLength: 1, maxLength: 2 }) },
  );
  return fc.tuple(whole, mutations).map(([body, wrongs]) => ({
    body: wrongs.reduce<unknown>(mutated, structuredClone(body)),
    isWhole: wrongs.length === 0,
  }));
}

type Holder = Record<string, unknown>;

function mutated(body: unknown, { at, drops, by }: Mutation): unknown {
  const places = placesIn(body);
  const place = places[at % Math.max(places.length, 1)];
  if (place === undefined) return body;
  if (drops) delete place.holder[place.key];
  else place.holder[place.key] = by;
  return body;
}

function placesIn(value: unknown): readonly { readonly holder: Holder; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  // An array's places are its indexes, which are names as well.
  const holder = value as Holder;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}
