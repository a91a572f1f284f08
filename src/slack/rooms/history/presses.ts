import { assignmentToRead } from '../../../app/assignments/find-assignment.ts';
import { historyOf } from '../../../app/views/history-of.ts';
import { type Answer, form, say, sayWhy } from '../../kit/asked.ts';
import { placeIn, type PressHandler } from '../../kit/pressed.ts';
import { historyForm } from './form.ts';
import { historySaid, MOST_ENTRIES } from './said.ts';

/** "Historik": a form of its own, above the one where it was pressed. */
export const historyPressed: PressHandler = (parts, pressed) => pageOf(parts, pressed, 0, shown);

/** Newer or older ones take the place of those that were shown; below a message they follow it. */
export const historyPageTurned: PressHandler = (parts, pressed) => {
  const at = placeIn(pressed.value[1]);
  const show: Show = pressed.inForm === null ? asAnswer : turned;
  return pageOf(parts, pressed, at, show);
};

type Page = Awaited<ReturnType<typeof historyOf>>;
type Show = (id: string, page: Page, language: Parameters<typeof historySaid>[2]) => Answer;

const asAnswer: Show = (...page) => say(historySaid(...page));
const shown: Show = (...page) => form(historyForm(...page));
const turned: Show = (...page) => ({ ...form(historyForm(...page)), inPlace: true });

async function pageOf(
  { ports }: Parameters<PressHandler>[0],
  { person, language, value }: Parameters<PressHandler>[1],
  from: number,
  show: Show,
): Promise<Answer> {
  const [id = ''] = value;
  const read = await assignmentToRead(ports, person, id);
  if (!read.ok) return sayWhy(read.why, language);
  return show(id, await historyOf(ports, read, { from, most: MOST_ENTRIES }), language);
}
