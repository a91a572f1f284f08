import { todayIn } from '../../../app/deeds/today.ts';
import type { ListFilter } from '../../../app/views/open-assignments.ts';
import { named, type Viewing } from '../../../app/views/view-of.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import { phraseAtEnd } from '../../../domain/dates/phrases-at-edges.ts';
import { resolveDue } from '../../../domain/dates/resolve.ts';
import type { ResolvedDue } from '../../../domain/dates/resolved-due.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Language } from '../../../domain/record/language.ts';
import { findMention } from '../../typed/tokens.ts';
import { nothingText } from './list-texts.ts';
import { nothingForText } from './nothing-for.ts';

const OVERDUE = /^(?:overdue|late|försena(?:de|d|t)|sena|sent)$/iu;
/** What breaks the committee's own rules. */
const BREAKING = /^(?:breaking|bryter|mot|regler(?:na)?|polic(?:y|ies)|rules?)$/iu;
/** They narrow no list. */
const EVERYTHING =
  /^(?:allt?|alla|allting|samtliga|öppna|uppdrag(?:en)?|de|i|för|på|som|är|vår[at]?|all|every|everything|open|assignments?|tasks?|the|of|in|for|our|are|is|and|och|[.,!?]+)$/iu;

/** What a list is narrowed to; null where some of its words are not understood. */
export function filterSaid(words: string, team: string): ListFilter | null {
  const mention = findMention(words);
  const left = (mention?.rest ?? words)
    .split(/[\s,]+/u)
    .map((word) => word.replace(/[.!?]+$/u, ''));
  const narrowing = left.filter((word) => word !== '' && !EVERYTHING.test(word));
  const isBreaking = mention === null && narrowing.some((word) => BREAKING.test(word));
  const narrows = isBreaking ? BREAKING : OVERDUE;
  if (narrowing.some((word) => !narrows.test(word))) return null;
  if (isBreaking) return 'breaking';
  if (mention !== null) return { team, user: mention.value };
  return narrowing.length > 0 ? 'overdue' : 'all';
}

const MEETING = 'meeting:';

/** A filter as it was carried by a button (see `wordsOf`). */
export function filterOf(words: string, team: string): ListFilter {
  if (words.startsWith(MEETING)) return { meeting: words.slice(MEETING.length) };
  return filterSaid(words, team) ?? 'all';
}

/** A filter as the button that shows more carries it. */
export function wordsOf(filter: ListFilter): string {
  if (typeof filter === 'string') return filter === 'all' ? '' : filter;
  return 'meeting' in filter ? `${MEETING}${filter.meeting}` : `<@${filter.user}>`;
}

/** The meeting that is all that a list's words name: "lista 15 dec", "lista allt till nästa nämnd". */
export function meetingSaid(
  words: string,
  committee: Pick<Committee, 'team' | 'meetings' | 'timeZone'>,
  today: Day,
): ResolvedDue | null {
  const due = phraseAtEnd(words);
  const isAll = due !== null && filterSaid(due.rest, committee.team) === 'all';
  if (!isAll) return null;
  const resolved = resolveDue(due.phrase, committee, today);
  if (!resolved.ok) return resolved.choices.length > 0 ? resolved : null;
  return resolved.due.kind === 'meeting' ? resolved : null;
}

/** What it means that a list narrowed so has nothing. */
export async function nothingIn(
  ports: Pick<Viewing, 'people' | 'now'>,
  filter: ListFilter,
  { committee, language }: { readonly committee: Committee; readonly language: Language },
): Promise<string> {
  if (typeof filter === 'string') return nothingText(filter, '', language);
  if ('meeting' in filter) {
    const today = todayIn(ports, committee);
    return nothingForText({ committee, meeting: filter.meeting, today }, language);
  }
  return nothingText(filter, (await named(ports, filter)).name, language);
}
