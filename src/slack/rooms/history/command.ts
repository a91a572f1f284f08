import { historyOf } from '../../../app/views/history-of.ts';
import { about } from '../../kit/about.ts';
import { say } from '../../kit/asked.ts';
import { historySaid, MOST_ENTRIES } from './said.ts';

/** `history RUN-1`: the newest of it, and a button for what was before. */
export const historyCommand = about(async ({ ports }, { language }, found) => {
  const page = await historyOf(ports, found, { from: 0, most: MOST_ENTRIES });
  return say(historySaid(found.assignment.id, page, language));
});
