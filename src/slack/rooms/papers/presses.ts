import { giveTemplate } from '../../../app/papers/give-template.ts';
import { type Answer, form } from '../../kit/asked.ts';
import { formByPress } from '../../kit/committee-form.ts';
import { notice } from '../../kit/fields/modal.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { letterheadFormOf } from './fill.ts';
import { madeForm } from './form-made.ts';
import { paperWordsIn } from './words.ts';

export const letterheadPressed = formByPress(letterheadFormOf);

/** "Hämta vår mall": the file that a region begins from. */
export const templatePressed: PressHandler = (parts, { person, language, value: [id = ''] }) => {
  const { letterhead, making } = paperWordsIn(language);
  const request = { person, committee: id, language };
  const title = letterhead.title;
  const answer: Answer = {
    ...form(notice(title, language, making)),
    later: async () => madeForm(await giveTemplate(parts.ports, request), { title, language }),
  };
  return Promise.resolve(answer);
};

/** A button that is a link is followed by Slack itself. */
export const fetchPressed: PressHandler = () => Promise.resolve(null);
