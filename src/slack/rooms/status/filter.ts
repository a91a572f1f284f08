import type { ListFilter } from '../../../app/views/open-assignments.ts';
import { named, type Viewing } from '../../../app/views/view-of.ts';
import type { Language } from '../../../domain/record/language.ts';
import { findMention } from '../../typed/tokens.ts';
import { nothingText } from './list-texts.ts';

const OVERDUE = /^(?:overdue|late|försena(?:de|d|t)|sena|sent)$/iu;
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
  if (narrowing.some((word) => !OVERDUE.test(word))) return null;
  if (mention !== null) return { team, user: mention.value };
  return narrowing.length > 0 ? 'overdue' : 'all';
}

export function filterOf(words: string, team: string): ListFilter {
  return filterSaid(words, team) ?? 'all';
}

/** A filter as the button that shows more carries it. */
export function wordsOf(filter: ListFilter): string {
  if (typeof filter === 'string') return filter === 'all' ? '' : filter;
  return `<@${filter.user}>`;
}

/** What it means that a list narrowed so has nothing. */
export async function nothingIn(
  ports: Pick<Viewing, 'people'>,
  filter: ListFilter,
  language: Language,
): Promise<string> {
  const name = typeof filter === 'string' ? '' : (await named(ports, filter)).name;
  return nothingText(filter, name, language);
}
