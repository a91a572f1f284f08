import type { Where } from '../../../domain/search/pieces.ts';
import { inLanguages } from '../../../words/in-languages.ts';

const swedishWhere: Readonly<Record<Where, string>> = {
  deliverable: 'i uppdraget',
  'case-title': 'i ärendet',
  holder: 'ansvarig',
  wording: 'i beslutet',
  update: 'i en lägesrapport',
  draft: 'utkast',
  'draft-text': 'i utkastet',
  comment: 'i önskemål om ändring',
  part: 'i vad en medverkande gör',
  outcome: 'i ett utfall',
  reason: 'i ett skäl',
  basis: 'i beslutets underlag',
  note: 'i en anteckning',
};

const englishWhere: Readonly<Record<Where, string>> = {
  deliverable: 'in the assignment',
  'case-title': 'in the case',
  holder: 'holder',
  wording: 'in the decision',
  update: 'in a status update',
  draft: 'draft',
  'draft-text': 'in the draft',
  comment: 'in changes asked for',
  part: 'in what a participant does',
  outcome: 'in an outcome',
  reason: 'in a reason',
  basis: 'in the decision’s basis',
  note: 'in a note',
};

const sv = {
  where: swedishWhere,
  found: (count: number) => (count === 1 ? 'En träff' : `${count} träffar`),
  shown: (first: number, last: number) => `visar ${first}–${last}`,
  nothing: (sought: string) => `Jag hittade inget: ${sought}.`,
  nothingYet: (sought: string) => `Jag har inte hittat något än: ${sought}.`,
  everything: 'alla uppdrag',
  inCommittee: (code: string) => `i ${code}`,
  ended: { open: 'öppna', closed: 'avslutade' },
  whose: (name: string) => `hos ${name}`,
  similar: 'även liknande stavning',
  days: {
    on: (day: string) => `givna, att lämna eller avslutade ${day}`,
    between: (from: string, to: string) => `givna, att lämna eller avslutade ${from} – ${to}`,
    since: (day: string) => `givna, att lämna eller avslutade från ${day}`,
    until: (day: string) => `givna, att lämna eller avslutade till ${day}`,
  },
  asWords: 'Sök allt som ord',
  everywhere: (count: number) => `Sök i allt (${count})`,
  alsoSimilar: (count: number) => `Liknande stavning (${count})`,
  building: 'Jag läser fortfarande in uppdragen, så allt är inte med än. Sök igen om en stund.',
  readingDrafts: 'Jag läser fortfarande in utkastens text.',
  howTo:
    'Skriv vad du söker: `sök kulturplan`, `sök avslutade badhus i RUN`, `sök § 87` eller `sök badhus 2026`.',
  help: { lists: '`sök kulturplan`' },
};

type Words = typeof sv;

const en = {
  where: englishWhere,
  found: (count) => (count === 1 ? 'One hit' : `${count} hits`),
  shown: (first, last) => `showing ${first}–${last}`,
  nothing: (sought) => `I found nothing: ${sought}.`,
  nothingYet: (sought) => `I have found nothing yet: ${sought}.`,
  everything: 'all assignments',
  inCommittee: (code) => `in ${code}`,
  ended: { open: 'open', closed: 'closed' },
  whose: (name) => `with ${name}`,
  similar: 'similar spellings too',
  days: {
    on: (day) => `given, due or closed ${day}`,
    between: (from, to) => `given, due or closed ${from} – ${to}`,
    since: (day) => `given, due or closed from ${day}`,
    until: (day) => `given, due or closed until ${day}`,
  },
  asWords: 'Search all as words',
  everywhere: (count) => `Search everything (${count})`,
  alsoSimilar: (count) => `Similar spellings (${count})`,
  building:
    'I am still reading in the assignments, so not all of them are here yet. Search again in a moment.',
  readingDrafts: 'I am still reading the text of the drafts.',
  howTo:
    'Write what you look for: `search budget`, `search closed pools in RUN`, `search § 87` or `search pools 2026`.',
  help: { lists: '`search budget`' },
} satisfies Words;

export const searchWordsIn = inLanguages(sv, en);
