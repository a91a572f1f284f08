import type { Committee } from '../../domain/committee/committee.ts';
import type { TimeBefore } from '../../domain/meetings/time-before.ts';
import type { ClosedDays } from '../../domain/days/closed-days.ts';
import { type Day, isDay } from '../../domain/days/day.ts';
import type { DueView } from './assignment-view.ts';
import { dueView } from './facts-shown.ts';

/** What an entry of the history can say; each stands at most once in it. */
export const DETAILS = [
  'deliverable',
  'committee',
  'labelled',
  'holder',
  'person',
  'part',
  'due',
  'milestone',
  'day',
  'until',
  'decidedOn',
  'paragraph',
  'caseNumber',
  'minutes',
  'wording',
  'outcome',
  'motive',
  'ground',
  'reason',
  'signal',
  'text',
  'version',
  'file',
  'comment',
  'supplement',
  'number',
] as const;
export type DetailName = (typeof DETAILS)[number];

export type DetailValue =
  | { readonly is: 'words'; readonly text: string }
  | { readonly is: 'due'; readonly due: DueView }
  | { readonly is: 'day'; readonly day: Day }
  /** By their user id, for the name is Slack's to tell. */
  | { readonly is: 'person'; readonly user: string };

export type HistoryDetail = {
  readonly name: DetailName;
  readonly from: DetailValue | null;
  readonly to: DetailValue | null;
};

type Json = Readonly<Record<string, unknown>>;
type Side = Readonly<Partial<Record<DetailName, DetailValue>>>;
type When = {
  readonly committee: Committee;
  readonly today: Day;
  /** The country's. */
  readonly closed: ClosedDays;
};

/**
 * What an entry says, old and new, as far as a person can read it. Entries of all years are kept as
 * they were written, so nothing here relies on a form: what is not understood is left out.
 */
export function detailsOf(
  { from, to }: { readonly from: unknown; readonly to: unknown },
  when: When,
): readonly HistoryDetail[] {
  const [before, after] = [sideOf(from, when), sideOf(to, when)];
  return DETAILS.flatMap((name) => {
    const [old, now] = [before[name] ?? null, after[name] ?? null];
    const isSame = JSON.stringify(old) === JSON.stringify(now);
    if (old === null && now === null) return [];
    return [{ name, from: isSame ? null : old, to: now }];
  });
}

function sideOf(value: unknown, when: When): Side {
  if (!isJson(value)) return {};
  const [origin, scope] = [jsonAt(value, 'origin'), jsonAt(value, 'scope')];
  return present({
    ...wordsIn({ ...origin, milestone: scope['milestone'], ...value }),
    due: dueIn(value, when),
    holder: holderIn(value['holder']),
    person: personIn(value['person']) ?? personIn(value),
    day: dayAt(value, 'day'),
    until: dayAt(value, 'until'),
    decidedOn: dayAt(origin, 'decidedOn'),
    outcome: value['closes'] === undefined ? undefined : words(value['is']),
    version: typeof value['version'] === 'number' ? words(String(value['version'])) : undefined,
    file: fileIn(value['content']),
    supplement: words(value['label']),
  });
}

const AS_WORDS = [
  'deliverable',
  'committee',
  'labelled',
  'part',
  'milestone',
  'paragraph',
  'caseNumber',
  'minutes',
  'wording',
  'motive',
  'ground',
  'reason',
  'signal',
  'text',
  'comment',
  'number',
] as const;

function wordsIn(value: Json): Side {
  return Object.fromEntries(AS_WORDS.map((name) => [name, words(value[name])]));
}

/** A due stands by itself, as `due`, or as the `to` of an extension; before a reading, as its words. */
function dueIn(value: Json, { committee, ...now }: When): DetailValue | undefined {
  for (const each of [value, value['due'], value['to'], carriedTo(value)]) {
    const due = asDue(each);
    if (due !== null) return { is: 'due', due: dueView({ due }, committee, now) };
  }
  return words(value['due']);
}

function carriedTo({ is, carriedTo: meeting }: Json): unknown {
  return is === 'cancelled' ? { kind: 'meeting', meeting } : null;
}

function asDue(value: unknown): Parameters<typeof dueView>[0]['due'] | null {
  if (!isJson(value)) return null;
  const { kind, meeting, day, text, from, to, before } = value;
  if (kind === 'none') return { kind };
  if (kind === 'meeting' && isText(meeting)) return { kind, meeting, before: asBefore(before) };
  if (kind === 'date' && isText(day) && isDay(day)) return { kind, day };
  if (kind === 'period' && isText(text) && isText(from) && isText(to))
    return { kind, text, from, to };
  return null;
}

function asBefore(value: unknown): TimeBefore | undefined {
  if (!isJson(value)) return undefined;
  const { count, of } = value;
  const unit = UNITS.find((each) => each === value['unit']);
  if (typeof count !== 'number' || unit === undefined) return undefined;
  return { count, unit, of: of === 'dispatch' ? of : 'meeting' };
}

const UNITS = ['days', 'working-days', 'weeks', 'months'] as const;

function holderIn(value: unknown): DetailValue | undefined {
  if (!isJson(value)) return words(value);
  return words(value['title']) ?? words(value['name']) ?? personIn(value['person']);
}

function personIn(value: unknown): DetailValue | undefined {
  if (!isJson(value)) return undefined;
  const { team, user } = value;
  return isText(team) && isText(user) ? { is: 'person', user } : undefined;
}

function fileIn(content: unknown): DetailValue | undefined {
  return isJson(content) ? (words(content['name']) ?? words(content['url'])) : undefined;
}

function dayAt(value: Json, name: string): DetailValue | undefined {
  const day = value[name];
  return isText(day) && isDay(day) ? { is: 'day', day } : undefined;
}

function words(value: unknown): DetailValue | undefined {
  return isText(value) && value !== '' ? { is: 'words', text: value } : undefined;
}

function present(side: Partial<Record<DetailName, DetailValue | undefined>>): Side {
  return Object.fromEntries(Object.entries(side).filter(([, value]) => value !== undefined));
}

function jsonAt(value: Json, name: string): Json {
  const found = value[name];
  return isJson(found) ? found : {};
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
