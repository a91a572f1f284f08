import type { AssignmentView } from '../../../../src/app/views/assignment-view.ts';
import type { Language } from '../../../../src/domain/record/language.ts';
import type { SearchPage } from '../../../../src/app/search/search-assignments.ts';
import { queryOf } from '../../../../src/domain/search/query.ts';
import type { Said } from '../../../../src/slack/kit/said.ts';
import { LONGEST_LINE } from '../../../../src/slack/rooms/search/carried.ts';
import { MOST_FOUND, searchSaid } from '../../../../src/slack/rooms/search/said.ts';

/** What is said of a search that found much, and of one that found nothing. */
export function searchMessages(
  views: readonly AssignmentView[],
  words: string,
  language: Language,
): Readonly<Record<string, Said>> {
  const times = Math.ceil(LONGEST_LINE / Math.max(words.length, 1));
  const typed = words.repeat(times).slice(0, LONGEST_LINE);
  const around = typed.slice(0, 60);
  const hit = {
    where: 'update',
    version: 12,
    before: around,
    word: around,
    after: around,
  } as const;
  const page: SearchPage = {
    ok: true,
    query: {
      ...queryOf(typed.slice(1)),
      committee: '01J00000000000000000000000',
      ended: 'closed',
      whose: { is: 'office', title: words.slice(0, 80) },
      days: { from: '2025-01-02', to: '2027-12-30' },
    },
    narrowedTo: { code: 'REGIONENSN', whose: words.slice(0, 80) },
    today: '2026-11-20',
    found: views.slice(0, MOST_FOUND).map((view) => ({ view, hit })),
    from: 10,
    next: 10 + Math.min(views.length, MOST_FOUND),
    count: 10_000,
    readiness: 'reading-drafts',
    instead: { everywhere: 0, similar: 0 },
  };
  const nothing: SearchPage = {
    ...page,
    found: [],
    count: 0,
    next: 0,
    instead: { everywhere: 10_000, similar: 10_000 },
  };
  return {
    'found by a search': searchSaid(page, typed, language),
    'nothing found': searchSaid(nothing, typed, language),
  };
}
