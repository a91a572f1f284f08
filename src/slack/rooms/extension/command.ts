import { askExtension, dayOfDue } from '../../../app/assignments/extend.ts';
import { mayInCommittee } from '../../../app/deeds/permission.ts';
import { phraseAtStart } from '../../../domain/dates/phrases-at-edges.ts';
import { clashingDays } from '../../../domain/dates/clashes.ts';
import { resolveDue } from '../../../domain/dates/resolve.ts';
import { plainWords } from '../../typed/tokens.ts';
import { withoutArticle } from '../../typed/typed-text.ts';
import { extensionWordsIn } from './words.ts';
import { extensionForm } from './fill.ts';
import { chosenDue, writtenDue } from '../../kit/fields/due-fields.ts';
import { formFor } from '../../kit/form-for.ts';
import { answerOf, about } from '../../kit/about.ts';
import { form, todayIn } from '../../kit/asked.ts';
import { whichMeeting, whichOf } from '../../kit/asks-which-day.ts';
import { fieldWordsIn } from '../../kit/fields/words.ts';

/**
 * `extend RUN-1 next meeting <reason>`: the holder's request, sent at once where it says both. The
 * secretary gets the form that asks for the ground too.
 */
export const extendCommand = about(async (parts, asked, { assignment, committee, rest }) => {
  const today = todayIn(parts, committee);
  const start = phraseAtStart(withoutArticle(rest));
  const from =
    start?.phrase.meaning.is === 'next-meeting' ? dayOfDue(assignment.due, committee) : null;
  // "Next meeting" is the one after that which it is due for, which may be months away.
  const since = from !== null && from > today ? from : today;
  const due = start === null ? null : resolveDue(start.phrase, committee, since);
  const reason = plainWords(start?.rest ?? rest);
  const { language, doer, person } = asked;
  const command = (day: string): string => `extend ${assignment.label} ${day} ${reason}`;
  const clash =
    due?.ok === false && due.day !== null ? clashingDays(start?.phrase.text ?? '', due.day) : [];
  if (clash.length > 0) return whichOf(clash, command, { today, language });
  if (due?.ok === false && due.choices.length > 0)
    return whichMeeting(due.choices, command, { today, language });
  const mayRecord = (await mayInCommittee(parts.ports, person, committee, 'extend')) === null;
  if (!mayRecord && due?.ok && reason !== '') {
    const request = { id: assignment.id, doer, to: due.due, reason };
    return answerOf(
      parts,
      asked,
      extensionWordsIn(language).isAsked,
      await askExtension(parts.ports, request),
    );
  }
  const meant = due?.ok ? due.due : null;
  const filled = {
    ...(meant !== null && { meeting: chosenDue(meant), dueText: writtenDue(meant) }),
    ...(due?.ok === false && {
      dueText: due.day ?? start?.phrase.text ?? '',
      hint: fieldWordsIn(language).dueDoubts[due.why],
    }),
    ...(reason !== '' && { reason }),
  };
  const may = { id: assignment.id, action: mayRecord ? 'extend' : 'ask-extension' } as const;
  return formFor(parts, asked, may, async (found) =>
    form(await extensionForm(parts, { ...found, language, mayRecord }, filled)),
  );
});
