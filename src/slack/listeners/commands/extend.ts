import { askExtension, dayOfDue } from '../../../app/assignments/extend.ts';
import { mayInCommittee } from '../../../app/standing.ts';
import { phraseAtStart } from '../../../domain/dates/at-edges.ts';
import { resolveDue } from '../../../domain/dates/resolve.ts';
import { plainWords } from '../../grammar/tokens.ts';
import { extensionForm } from '../forms/extending.ts';
import { chosenDue, writtenDue } from '../../surfaces/forms/due-fields.ts';
import { formFor } from '../forms/form-for.ts';
import { about, told } from './assignment.ts';
import { form, todayIn } from './asked.ts';
import { whichMeeting } from './asks-which-day.ts';

/**
 * `extend RUN-1 next meeting <reason>`: the holder's request, sent at once where it says both. The
 * secretary gets the form that asks for the ground too.
 */
export const extendCommand = about(async (parts, asked, { assignment, committee, rest }) => {
  const today = todayIn(parts, committee);
  const start = phraseAtStart(rest.replace(/^(?:till|to)\s+/iu, (lead) => lead));
  const from =
    start?.phrase.meaning.is === 'next-meeting' ? dayOfDue(assignment.due, committee) : null;
  // "Next meeting" is the one after that which it is due for, which may be months away.
  const since = from !== null && from > today ? from : today;
  const due = start === null ? null : resolveDue(start.phrase, committee, since);
  const reason = plainWords(start?.rest ?? rest);
  const { language, doer, person } = asked;
  if (due?.ok === false && due.choices.length > 0) {
    const command = (day: string): string => `extend ${assignment.label} ${day} ${reason}`;
    return whichMeeting(due.choices, command, { today, language });
  }
  const mayRecord = (await mayInCommittee(parts.ports, person, committee, 'extend')) === null;
  if (!mayRecord && due?.ok && reason !== '') {
    const request = { id: assignment.id, doer, to: due.due, reason };
    return told(parts, asked, 'extension-asked', await askExtension(parts.ports, request));
  }
  const said = due?.ok ? due.due : null;
  const filled = {
    ...(said !== null && { meeting: chosenDue(said), dueText: writtenDue(said) }),
    ...(reason !== '' && { reason }),
  };
  const may = { id: assignment.id, action: mayRecord ? 'extend' : 'ask-extension' } as const;
  return formFor(parts, asked, may, async (found) =>
    form(await extensionForm(parts, { ...found, language, mayRecord }, filled)),
  );
});
