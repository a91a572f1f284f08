import { figuresToPost } from '../../../app/figures/figures-over.ts';
import { giveFigures } from '../../../app/figures/give-figures.ts';
import { named } from '../../../app/views/view-of.ts';
import type { Stretch } from '../../../domain/days/stretch.ts';
import { isDay } from '../../../domain/days/day.ts';
import { type Answer, form, sayWhy } from '../../kit/asked.ts';
import { notice } from '../../kit/fields/modal.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { madeForm } from '../papers/form-made.ts';
import { figuresSaid } from './said.ts';
import { figuresWordsIn } from './words.ts';

/** "Excel": the same figures as a file for who presses. */
export const sheetPressed: PressHandler = ({ ports }, { person, language, value }) => {
  const words = figuresWordsIn(language);
  const title = words.sheet;
  const request = { person, language, committee: value[0] ?? '', over: timeIn(value) };
  const answer: Answer = {
    ...form(notice(title, language, words.making)),
    later: async () => madeForm(await giveFigures(ports, request), { title, language }),
  };
  return Promise.resolve(answer);
};

/** "Visa i kanalen": in the committee's channel and language, with the name of who shows them. */
export const postFiguresPressed: PressHandler = async ({ ports, client }, pressed) => {
  const { person, value } = pressed;
  const request = { person, committee: value[0] ?? '', over: timeIn(value) };
  const counted = await figuresToPost(ports, request);
  if (!counted.ok) return sayWhy(counted.why, pressed.language);
  const { channel, language } = counted.committee;
  const shownBy = (await named(ports, person)).name;
  const said = figuresSaid({ ...counted, language, shownBy, mayPost: false });
  await client.chat.postMessage({ channel, text: said.text, blocks: [...said.blocks] });
  return null;
};

function timeIn([, from = '', to = '']: readonly string[]): Stretch | null {
  return isDay(from) && isDay(to) && from <= to ? { from, to } : null;
}
