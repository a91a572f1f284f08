import type { Committee, Language } from '../../domain/committee.ts';
import type { Day } from '../../domain/day.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { dayText } from '../../words/dates.ts';
import { wordsIn } from '../../words/words.ts';
import { ACTIONS } from '../ids.ts';
import { button, sentence } from './blocks.ts';
import { nameText } from './facts.ts';
import type { Said } from './said.ts';

export function committeeAdded(
  { id, code, name }: Committee,
  language: Language,
  { isInside }: { readonly isInside: boolean },
): Said {
  const words = wordsIn(language);
  const text = words.committeeAdded(code, nameText(name));
  return sentence(
    isInside ? text : `${text}\n${words.inviteMe}`,
    button(words.buttons.addMeeting, { action: ACTIONS.addMeeting, value: id }),
  );
}

export function meetingAdded(
  { name }: Committee,
  { day, time }: Meeting,
  today: Day,
  language: Language,
): Said {
  const when = `${dayText(day, today, language)}${time === null ? '' : ` ${time}`}`;
  return sentence(wordsIn(language).meetingAdded(nameText(name), when));
}

export function roleSet(title: string, name: string, language: Language): Said {
  return sentence(wordsIn(language).roleSet(nameText(title), nameText(name)));
}
