import { figuresOver, figuresToPost } from '../../../app/figures/figures-over.ts';
import { giveFigures } from '../../../app/figures/give-figures.ts';
import type { PictureShown } from '../../../app/pictures/give-picture.ts';
import { named } from '../../../app/views/view-of.ts';
import type { Stretch } from '../../../domain/days/stretch.ts';
import { isDay } from '../../../domain/days/day.ts';
import { type Answer, form, sayWhy } from '../../kit/asked.ts';
import { cut } from '../../kit/escape.ts';
import { notice } from '../../kit/fields/modal.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { madeForm } from '../papers/form-made.ts';
import { pictureByPress } from '../pictures/presses.ts';
import { picturesWordsIn } from '../pictures/words.ts';
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

/** "Bild": the same figures as bars, with the words that the answer has. */
export const figuresDrawn = pictureByPress(async ({ ports }, { person, language, value }) => {
  const request = { person, committee: value[0] ?? '', over: timeIn(value) };
  const counted = await figuresOver(ports, request);
  if (!counted.ok) return counted;
  const { name } = counted.committee;
  const shown: PictureShown = {
    picture: { is: 'figures', counted },
    title: figuresWordsIn(language).title(cut(name, LONGEST_NAME)),
    alternative: picturesWordsIn(language).figuresAlternative(cut(name, LONGEST_NAME)),
    words: figuresSaid({ ...counted, language, shownBy: null }).text,
  };
  return { ok: true, shown: [shown] };
});

const LONGEST_NAME = 80;

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
