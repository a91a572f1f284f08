import { searchAssignments } from '../../../app/search/search-assignments.ts';
import { say, sayWhy } from '../../kit/asked.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { surprise } from '../../kit/refusal.ts';
import { carriedIn } from './carried.ts';
import { MOST_FOUND, searchSaid } from './said.ts';

/** The next page, or the same words sought otherwise: all that it takes comes with the button. */
export const searchPressed: PressHandler = async ({ ports }, { person, language, value }) => {
  const carried = carriedIn(value);
  if (carried === null) return say(surprise(language));
  const { query, typed, from } = carried;
  const page = await searchAssignments(ports, { person, query, from, most: MOST_FOUND });
  return page.ok ? say(searchSaid(page, typed, language)) : sayWhy(page.why, language);
};
