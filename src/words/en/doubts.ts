import type { DoubtWords } from '../doubt-words.ts';

export const doubts: DoubtWords = {
  'weak-order': 'The decision does not say outright that this is an assignment.',
  'several-holders': 'Several are named. Choose the one who is accountable.',
  'unknown-title': 'The committee has no such office. Choose one that it has, or a person.',
  'no-due': 'The text says no time. Choose a meeting, or “No date”.',
  'loose-due': 'The time is approximate. Choose a meeting or a date.',
  'several-dues': 'Several times are named. The last one is chosen.',
  'said-later': 'The time stands in a later sentence.',
  'no-such-meeting':
    'No planned meeting fits. Choose “A new meeting on the date below” to add it, or something else.',
  'several-meetings': 'Several meetings fit. Choose one.',
  unclear: 'The calendar does not say when that is. Choose a meeting or a date.',
  extension: 'This looks like more time for an earlier assignment.',
  'proposed-only': 'This is only proposed, not decided.',
  unsure: 'The reading is unsure.',
};
