import type { PictureShown } from '../../../app/pictures/give-picture.ts';
import { timelineOf } from '../../../app/pictures/timeline-of.ts';
import type { Refusal } from '../../../app/deeds/refusal.ts';
import { dayText } from '../../../words/dates.ts';
import { type Answer, form, todayIn } from '../../kit/asked.ts';
import { notice } from '../../kit/fields/modal.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Pressed, PressHandler } from '../../kit/pressed.ts';
import { refusal } from '../../kit/refusal.ts';
import { picturesSaid } from './shown.ts';
import { timelineShown } from './timeline-shown.ts';
import { picturesWordsIn } from './words.ts';

type Drawn =
  | { readonly ok: true; readonly shown: readonly PictureShown[]; readonly nothing?: string }
  | Refusal;

/** "Bild": drawn for who presses, in their direct messages; the form says where it is. */
export function pictureByPress(
  draws: (parts: ListenerParts, pressed: Pressed) => Promise<Drawn>,
): PressHandler {
  return (parts, pressed) => {
    const { person, language } = pressed;
    const words = picturesWordsIn(language);
    const drawing = async (): Promise<string> => {
      const drawn = await draws(parts, pressed);
      if (!drawn.ok) return refusal(drawn.why, language).text;
      if (drawn.shown.length === 0) return drawn.nothing ?? '';
      return (await picturesSaid(parts, drawn.shown, { person, language, thread: null })).text;
    };
    const answer: Answer = {
      ...form(notice(words.picture, language, words.making)),
      later: async () => notice(words.picture, language, await drawing()),
    };
    return Promise.resolve(answer);
  };
}

/** The way to a meeting, from where the status is shown. */
export const timelinePressed = pictureByPress(async (parts, { person, value, language }) => {
  const request = { person, committee: value[0] ?? '', meeting: value[1] || null };
  const found = await timelineOf(parts.ports, request);
  if (!found.ok) return found;
  const day = dayText(found.meeting.day, todayIn(parts, found.committee), language);
  return {
    ok: true,
    shown: found.parts.map((each) => timelineShown(each, language)),
    nothing: picturesWordsIn(language).nothingFor(day),
  };
});
