import { letterheadOf } from '../../../app/papers/make-list.ts';
import { giveTemplate } from '../../../app/papers/give-template.ts';
import { type Answer, form } from '../../kit/asked.ts';
import { formByPress } from '../../kit/committee-form.ts';
import { notice } from '../../kit/fields/modal.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { letterheadForm } from './form-letterhead.ts';
import { madeForm } from './form-made.ts';
import { paperWordsIn } from './words.ts';

export const letterheadPressed = formByPress(async ({ ports }, committee, language) =>
  letterheadForm(await letterheadOf(ports, committee.team), { committee: committee.id, language }),
);

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
