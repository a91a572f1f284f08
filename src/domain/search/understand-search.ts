import type { Committee } from '../committee/committee.ts';
import type { Day } from '../days/day.ts';
import { leadingOffice } from '../registering/leading-office.ts';
import { daysLimited } from './days-limited.ts';
import { type Query, queryOf, type Whose } from './query.ts';

export type Searching = {
  readonly committees: readonly Pick<Committee, 'id' | 'code' | 'name' | 'offices' | 'bodies'>[];
  readonly today: Day;
};

/** A line without the words that narrow the search, and what they narrow it to. */
type Taken<T> = { readonly left: string; readonly value: T };

/**
 * What a line seeks: "avslutade badhus i RUN från 1 jan till 1 juni". What is taken to narrow the
 * search is shown with the answer, where a press takes it for words after all.
 */
export function understandSearch(line: string, searching: Searching): Query {
  const days = daysLimited(line, searching.today);
  const whose = whoseIn(days?.left ?? line, searching);
  const committee = committeeIn(whose?.left ?? days?.left ?? line, searching);
  const ended = endedIn(committee.left);
  return {
    ...queryOf(trimmed(ended.left)),
    days: days?.value ?? null,
    whose: whose?.value ?? null,
    committee: committee.value,
    ended: ended.value,
  };
}

const HELD = /(?<!\p{L})(?:ansvarig|hos|holder|held by)\s*:?\s+(?=\p{L})/iu;

/** "ansvarig Regiondirektören": an office that some committee has. */
function whoseIn(line: string, { committees }: Searching): Taken<Whose> | null {
  const lead = HELD.exec(line);
  if (lead === null) return null;
  const after = line.slice(lead.index + lead[0].length);
  for (const committee of committees) {
    const found = leadingOffice(after, committee);
    if (found === null) continue;
    const left = `${line.slice(0, lead.index)} ${after.slice(found.words.length)}`;
    return { left, value: { is: 'office', title: found.title } };
  }
  return null;
}

/** "i RUN", "i Regionala utvecklingsnämnden", or the code by itself in capitals. */
function committeeIn(line: string, { committees }: Searching): Taken<string | null> {
  for (const { id, code, name } of committees)
    for (const pattern of [ledBy(name), ledBy(code), alone(code)]) {
      const match = pattern.exec(line);
      if (match !== null) return { left: without(line, match), value: id };
    }
  return { left: line, value: null };
}

function ledBy(words: string): RegExp {
  const led = String.raw`(?<!\p{L})(?:i|inom|hos|in|within)\s+(?:the\s+)?`;
  return new RegExp(`${led}${literally(words)}${ENDS}`, 'iu');
}

/** Not "RUN-1" or "RUN/516/2020", which are names of an assignment and a case. */
function alone(code: string): RegExp {
  return new RegExp(String.raw`(?<=^|\s)${literally(code)}${ENDS}`, 'u');
}

const ENDS = String.raw`(?=$|[\s,.!?])`;

function literally(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

const CLOSED =
  /^\s*(?:de\s+)?(?:avsluta[dt]e?|stängda|closed|ended)(?=$|\s)|(?<=\s)(?:avslutade?|closed)\s*$/iu;
const OPEN =
  /^\s*(?:de\s+)?(?:öppna|pågående|open|ongoing)(?=$|\s)|(?<=\s)(?:öppna|pågående|open)\s*$/iu;

/** A word at the line's beginning or end, where it is said of what is sought. */
function endedIn(line: string): Taken<Query['ended']> {
  const [closed, open] = [CLOSED.exec(line), OPEN.exec(line)];
  if (closed !== null) return { left: without(line, closed), value: 'closed' };
  return open === null ? { left: line, value: null } : { left: without(line, open), value: 'open' };
}

function without(line: string, match: RegExpExecArray): string {
  return `${line.slice(0, match.index)} ${line.slice(match.index + match[0].length)}`;
}

const LEADS =
  /^(?:(?:alla|all|every|uppdrag(?:en)?|assignments?)\s+)?(?:(?:om|about|on)\s+)?(?=\S)/iu;

/** "uppdrag om badhus" seeks badhus. */
function trimmed(line: string): string {
  const words = line.replaceAll(/\s+/gu, ' ').replace(/^[\s,;:]+|[\s,;:?!]+$/gu, '');
  const left = words.replace(LEADS, '');
  return /^(?:uppdrag(?:en)?|assignments?|alla|all)$/iu.test(left) ? '' : left;
}
