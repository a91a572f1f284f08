import type { Why } from '../../app/deeds/refusal.ts';
import type { Language } from '../../domain/committee/committee.ts';
import { formWordsIn } from '../../words/forms.ts';
import { wordsIn } from '../../words/words.ts';
import { button, sentence } from './blocks.ts';
import type { Said } from './said.ts';

/** Why something was refused, and the button that helps where there is one. */
export function refusal(why: Why, language: Language): Said {
  const { refusals, buttons } = wordsIn(language);
  if (why !== 'no-such-committee') return sentence(refusals[why]);
  return sentence(refusals[why], button(buttons.setUp, { action: 'set_up', value: '' }));
}

/** The same at a form's due, where the menu above is what helps. */
export function dueRefusal(why: Why, language: Language): string {
  const { errors } = formWordsIn(language);
  if (why === 'no-such-meeting') return errors.noSuchMeeting;
  if (why === 'bad-day') return errors.dueNeedsDay;
  return why === 'which-meeting' ? errors.severalMeetings : refusal(why, language).text;
}

/** Something that should never happen did; the person is told instead of left waiting. */
export function surprise(language: Language): Said {
  return sentence(wordsIn(language).surprise);
}
