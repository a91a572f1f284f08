import { ulid } from 'ulid';

import type { Searched, Sight } from '../src/app/ports/search.ts';
import type { Assignment } from '../src/domain/assignments/assignment.ts';
import { EmbeddedSearch } from '../src/search/embedded-search.ts';
import { searched, update } from '../test/contracts/search.ts';
import { anAssignment, DIRECTOR, TEAM } from '../test/contracts/samples.ts';
import { heardLog } from '../test/stores/support/heard-log.ts';
import { type Comparison, median } from './comparison.ts';

const FEW = 1000;
const MANY = 10_000;
/** Of these drafts the text is read. */
const WITH_DRAFT = 200;
const DRAFT_WORDS = 6000;
const ROUNDS = 25;
const EVERYTHING = new Set(['RUNCOMMITTEE']);
const SIGHT: Sight = { team: TEAM, committees: EVERYTHING, drafts: EVERYTHING, own: new Set() };

/** One that few have, one that half of all have, one that all have, and what is only narrowed. */
const QUERIES: Readonly<Record<string, Searched>> = {
  'a rare word': searched('badhusets'),
  'two words, a tenth has the one': searched('badhusets tillväxt'),
  'two words that all have': searched('regiondirektören förslag'),
  'words spelled nearly so': searched('badhusetz tillvext', { similar: true }),
  'all that is open': searched('', { ended: 'open' }),
};

/** What a search costs, and its memory, by how much there is to find. */
export async function compareSearching(): Promise<readonly Comparison[]> {
  const few = await measured(FEW);
  const many = await measured(MANY);
  const times = Object.keys(QUERIES).map((name): Comparison => ({
    what: `${name}, sought in ${MANY}`,
    amount: many.times[name] ?? 0,
    against: 'what a search may take',
    againstAmount: 50,
    aim: 1,
  }));
  return [
    ...times,
    {
      what: `a commit followed, with ${MANY} in the index`,
      amount: many.followed,
      against: `with ${FEW}`,
      againstAmount: few.followed,
      aim: 2,
    },
    {
      what: `memory of an assignment’s words, of ${MANY}`,
      amount: many.kilobytes,
      against: `of ${FEW}`,
      againstAmount: few.kilobytes,
      unit: 'KB',
      aim: 1.2,
    },
    {
      what: `memory of a draft’s text, ${DRAFT_WORDS} words`,
      amount: many.kilobytesOfDraft,
      against: 'what one may take',
      againstAmount: 100,
      unit: 'KB',
      aim: 1,
    },
    {
      what: `taking one of ${MANY} into the index`,
      amount: many.built / MANY,
      against: `one of ${FEW}`,
      againstAmount: few.built / FEW,
      aim: 1.5,
    },
  ];
}

type Measured = {
  readonly times: Readonly<Record<string, number>>;
  readonly followed: number;
  readonly kilobytes: number;
  readonly kilobytesOfDraft: number;
  readonly built: number;
};

async function measured(size: number): Promise<Measured> {
  const word = wordsOfARegion();
  const all = Array.from({ length: size }, (_, at) => someAssignment(at, word));
  const search = new EmbeddedSearch(heardLog());
  const before = memory();
  const begun = performance.now();
  await search.build({
    after: (id) => Promise.resolve(id === null ? all : []),
    find: (id) => Promise.resolve(all.find((each) => each.id === id) ?? null),
    textOf: () => Promise.resolve(Array.from({ length: DRAFT_WORDS }, word).join(' ')),
    stop: new AbortController().signal,
  });
  const built = performance.now() - begun;
  const kilobytes = (memory() - before) / size;
  const times: Record<string, number> = {};
  for (const [name, query] of Object.entries(QUERIES)) times[name] = await timeOf(search, query);
  const followed = await followedIn(search, all, word);
  return { times, followed, kilobytes, kilobytesOfDraft: await ofDrafts(search, all), built };
}

async function timeOf(search: EmbeddedSearch, query: Searched): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now();
    await search.find(SIGHT, query);
    times.push(performance.now() - begun);
  }
  return median(times);
}

/** An update is said of each, by which its words are others; until they are taken in. */
async function followedIn(
  search: EmbeddedSearch,
  all: readonly Assignment[],
  word: () => string,
): Promise<number> {
  const times: number[] = [];
  for (const each of all.slice(0, 300)) {
    const updated = { ...each, version: 2, updates: [update(`${word()} ${word()} ${word()}`)] };
    const begun = performance.now();
    search.written(updated);
    await search.over();
    times.push(performance.now() - begun);
  }
  return median(times);
}

async function ofDrafts(search: EmbeddedSearch, all: readonly Assignment[]): Promise<number> {
  const before = memory();
  for (const each of all.slice(-WITH_DRAFT)) search.written(withDraft(each));
  await search.over();
  return (memory() - before) / WITH_DRAFT;
}

function withDraft(assignment: Assignment): Assignment {
  const { id } = assignment;
  const content = {
    kind: 'file',
    name: 'x.docx',
    size: 1,
    sha256: id,
    path: id,
    slackFile: 'F',
  } as const;
  const at = assignment.registeredAt;
  const draft = { version: 1, by: DIRECTOR, at, content, receivedOn: null, message: null } as const;
  return Object.assign(assignment, {
    version: 3,
    drafts: [{ ...draft, review: { is: 'submitted' } }],
  });
}

/** As it is some weeks after its registration: some hundred and thirty words. */
function someAssignment(at: number, word: () => string): Assignment {
  const many = (count: number): string => Array.from({ length: count }, word).join(' ');
  const rare = `${at % 100 === 0 ? ' badhusets' : ''}${at % 10 === 0 ? ' tillväxtarbetets' : ''}`;
  return anAssignment({
    id: ulid(),
    version: 1,
    number: at + 1,
    deliverable: `förslag ${many(7)}${rare}`,
    wording: `Regiondirektören får i uppdrag att ta fram ${many(35)}.`,
    updates: [update(many(40)), update(many(40))],
  });
}

const PARTS =
  'kultur vård region skol trafik miljö plan bygg vatten energi bas lag rad tal mark hus lön grund'.split(
    ' ',
  );
const ENDS = ['', 'en', 'et', 's', 'arna', 'planen', 'programmet', 'frågor', 'arbete', 'stödets'];

/** Words as Swedish puts them together; some come often, and most seldom. */
function wordsOfARegion(): () => string {
  let seed = 1;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) ** 2 * below);
  };
  const one = (of: readonly string[]): string => of[next(of.length)] ?? '';
  return () => `${one(PARTS)}${one(PARTS)}${next(3) === 0 ? one(PARTS) : ''}${one(ENDS)}`;
}

/** Kilobytes. */
function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024;
}
