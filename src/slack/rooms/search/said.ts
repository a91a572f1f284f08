import type { Button, KnownBlock } from '@slack/types';

import type { FoundAssignment } from '../../../app/search/found-of.ts';
import type { SearchPage } from '../../../app/search/search-assignments.ts';
import { type Query, queryOf } from '../../../domain/search/query.ts';
import type { Language } from '../../../domain/record/language.ts';
import { statesIn } from '../../../words/states-and-milestones.ts';
import { actions, button, context, section } from '../../kit/blocks.ts';
import { deliverableText, dueText, holderText } from '../../kit/facts.ts';
import type { Said } from '../../kit/said.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { type Carried, carrying } from './carried.ts';
import { hitText } from './hit-text.ts';
import { queryText } from './query-text.ts';
import { searchWordsIn } from './words.ts';

/** So many at their longest are less than a message holds. */
export const MOST_FOUND = 10;
const LONGEST_DELIVERABLE = 250;
const LONGEST_NAME = 60;

/** What was found, a line each with a button that opens it, and how the search can be changed. */
export function searchSaid(page: SearchPage, typed: string, language: Language): Said {
  const lead = leadText(page, language);
  const lines = page.found.map((each) => foundText(each, language));
  const notes = noteText(page, language);
  const buttons = buttonsFor(page, typed, language);
  return {
    text: [lead, ...lines, ...notes].join('\n'),
    blocks: [
      section(lead),
      ...page.found.map((each, at) => foundBlock(each, lines[at] ?? '', language)),
      ...notes.map(context),
      ...(buttons.length === 0 ? [] : [actions(...buttons)]),
    ],
  };
}

function leadText(page: SearchPage, language: Language): string {
  const words = searchWordsIn(language);
  const { count, from, next, readiness } = page;
  const sought = queryText(page, language);
  if (count === 0)
    return readiness === 'building' ? words.nothingYet(sought) : words.nothing(sought);
  const shown = count > MOST_FOUND ? `, ${words.shown(from + 1, next)}` : '';
  return `*${words.found(count)}*${shown}: ${sought}`;
}

/** "*RUN-12* badhus · Regiondirektören (Astrid) · _enligt plan_ · tis 15 dec", and where it was found. */
function foundText({ view, hit }: FoundAssignment, language: Language): string {
  const facts = [
    `*${view.label}* ${deliverableText(view, LONGEST_DELIVERABLE)}`,
    holderText(view, language, LONGEST_NAME),
    `_${statesIn(language)[view.state]}_`,
    dueText(view.due, view.today, language),
  ].join(' · ');
  const where = hit && hitText(hit, language);
  return where === null ? facts : `${facts}\n${where}`;
}

function foundBlock({ view }: FoundAssignment, text: string, language: Language): KnownBlock {
  const open = button(kitWordsIn(language).open, { action: `open:${view.id}`, value: view.id });
  return { ...section(text), accessory: open };
}

function noteText({ readiness }: SearchPage, language: Language): readonly string[] {
  const { building, readingDrafts } = searchWordsIn(language);
  if (readiness === 'whole') return [];
  return [readiness === 'building' ? building : readingDrafts];
}

function buttonsFor(page: SearchPage, typed: string, language: Language): readonly Button[] {
  const { query, next, count, instead } = page;
  const words = searchWordsIn(language);
  const again = { query, typed, from: 0 };
  const literal = asWords(query, typed);
  return [
    ...(next < count && page.found.length > 0
      ? press(kitWordsIn(language).showMore, 'more', { ...again, from: next })
      : []),
    ...(instead.everywhere > 0
      ? press(words.everywhere(instead.everywhere), 'all', {
          ...again,
          query: queryOf(query.words),
        })
      : []),
    ...(instead.similar > 0
      ? press(words.alsoSimilar(instead.similar), 'similar', {
          ...again,
          query: { ...query, similar: true },
        })
      : []),
    ...(literal.words === query.words
      ? []
      : press(words.asWords, 'words', { ...again, query: literal })),
  ];
}

function press(text: string, side: string, carried: Carried): readonly Button[] {
  const value = carrying(carried);
  return value === null ? [] : [button(text, { action: `search:${side}`, value })];
}

/** A mention is no word: whoever was mentioned stays. */
function asWords({ whose }: Query, typed: string): Query {
  return { ...queryOf(typed), whose: whose?.is === 'person' ? whose : null };
}
