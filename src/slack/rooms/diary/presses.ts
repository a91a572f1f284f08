import { givePackage } from '../../../app/dossier/give-dossier.ts';
import { handToDiary } from '../../../app/dossier/hand-to-diary.ts';
import { waitingForDiary } from '../../../app/dossier/waiting-for-diary.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { type Answer, form, say, sayWhy } from '../../kit/asked.ts';
import { notice } from '../../kit/fields/modal.ts';
import { readByPress } from '../../kit/opens.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { madeForm } from '../papers/form-made.ts';
import { handedOverSaid } from './command.ts';
import { receiptForm } from './form-receipt.ts';
import { diaryList } from './list.ts';
import { diaryWordsIn } from './words.ts';

export const toDiaryPressed: PressHandler = async (parts, { value, doer, language }) => {
  const done = await handToDiary(parts.ports, { ids: value, doer });
  if (!done.ok) return sayWhy(done.why, language);
  return say(await handedOverSaid(parts, done, language));
};

/** The package is made anew each time, for what was made lies in Slack for a day at most. */
export const packagePressed: PressHandler = (parts, { value, person, language }) => {
  const { dossier, makingPackage } = diaryWordsIn(language);
  const { title } = dossier;
  const request = { ids: value, person, language };
  const answer: Answer = {
    ...form(notice(title, language, makingPackage)),
    later: async () => madeForm(await givePackage(parts.ports, request), { title, language }),
  };
  return Promise.resolve(answer);
};

/** Also of what has ended: its receipt comes after that. */
export const receivePressed: PressHandler = (parts, pressed) =>
  readByPress(parts, pressed, async ({ assignment, committee, can }) => {
    const { language } = pressed;
    if (!can('receive')) return sayWhy('not-allowed:receive', language);
    const view = await viewOf(parts.ports, assignment, committee);
    if (!view.diary.isWaiting)
      return sayWhy(view.diary.receipt === null ? 'not-handed-over' : 'already-received', language);
    return form(receiptForm(view, language));
  });

export const diaryListPressed: PressHandler = async (parts, { value, person, language }) => {
  const [committee = ''] = value;
  const found = await waitingForDiary(parts.ports, { person, committee });
  return found.ok ? say(diaryList(found, language)) : sayWhy(found.why, language);
};
