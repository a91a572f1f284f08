import { closeAssignmentMeeting } from '../../../app/assignments/close.ts';
import { report as reportUseCase } from '../../../app/assignments/report.ts';
import { voidAssignment } from '../../../app/assignments/void.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { about, answerOf, viewed } from '../../kit/about.ts';
import { aboutOccurrence } from '../../kit/about-occurrence.ts';
import { type Answer, type Asked, form, say, sayWhy } from '../../kit/asked.ts';
import { formOf } from '../../kit/form-for.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { plainWords } from '../../typed/tokens.ts';
import { closeAsk } from './close-ask.ts';
import { voidForm } from './form-void.ts';
import { endingWordsIn } from './words.ts';
import { type Readable, toChange } from '../../../app/assignments/find-assignment.ts';

export const voidCommand = about(async (parts, asked, read) => {
  const { doer, language } = asked;
  const { id } = read.assignment;
  if (read.rest === '')
    return formOf(toChange(read, 'void'), language, async (found) =>
      form(voidForm({ language, view: await viewed(parts, found) })),
    );
  const done = await voidAssignment(parts.ports, { id, doer, reason: plainWords(read.rest) });
  return answerOf(parts, asked, endingWordsIn(language).isVoid, done);
});

export const report = aboutOccurrence(
  { may: 'report', command: 'report' },
  async (parts, asked, { assignment: { id } }) => {
    const done = await reportUseCase(parts.ports, { id, doer: asked.doer });
    return answerOf(parts, asked, endingWordsIn(asked.language).isReported, done);
  },
);

export const close = about((parts, asked, { assignment, committee, rest: words }) =>
  askToClose(parts, asked, { assignment, committee, words }),
);

/** Shows which decision is meant; the close happens on the button. */
export async function askToClose(
  { ports }: ListenerParts,
  { doer, language }: Pick<Asked, 'doer' | 'language'>,
  meant: Pick<Readable, 'assignment' | 'committee'> & { readonly words: string },
): Promise<Answer> {
  const { assignment, committee, words } = meant;
  const decision = await closeAssignmentMeeting(ports, { id: assignment.id, doer, words });
  if (!decision.ok) return sayWhy(decision.why, language);
  const view = await viewOf(ports, assignment, committee);
  return say(closeAsk(view, decision.meeting, decision.paragraph, language));
}
