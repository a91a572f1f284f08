import { meetingBeside } from '../../../domain/assignments/closing-day.ts';
import { type GivenParagraph, onlyParagraph } from '../../../domain/assignments/paragraph.ts';
import { closeAssignmentMeeting } from '../../../app/assignments/close.ts';
import { report as reportUseCase } from '../../../app/assignments/report.ts';
import { voidAssignment } from '../../../app/assignments/void.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { about, answerOf, viewed } from '../../kit/about.ts';
import { aboutOccurrence } from '../../kit/about-occurrence.ts';
import {
  type Answer,
  type Asked,
  type CommandHandler,
  form,
  say,
  sayRefused,
  sayWhy,
} from '../../kit/asked.ts';
import { button } from '../../kit/blocks.ts';
import { formOf } from '../../kit/form-for.ts';
import { LIMITS } from '../../kit/limits.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Said } from '../../kit/said.ts';
import { plainWords } from '../../typed/tokens.ts';
import { notTheirs } from '../drafts-updates/not-theirs.ts';
import { closeAsk, notHeldYet } from './close-ask.ts';
import { askToCloseSeveral } from './close-several.ts';
import { reportOrUpdate } from './report-or-update.ts';
import { voidForm } from './form-void.ts';
import { undoableSaid } from './undoable-said.ts';
import { endingWordsIn } from './words.ts';
import { type Readable, toChange } from '../../../app/assignments/find-assignment.ts';

const BECAUSE = /^(?:because|since|eftersom|för\s+att|skäl(?:et)?:?)\s+/iu;

export const voidCommand = about(async (parts, asked, read) => {
  const { doer, language } = asked;
  const { id } = read.assignment;
  if (read.rest === '')
    return formOf(toChange(read, 'void'), language, async (found) =>
      form(voidForm({ language, view: await viewed(parts, found) })),
    );
  const done = await voidAssignment(parts.ports, {
    id,
    doer,
    reason: plainWords(read.rest.replace(BECAUSE, '')),
  });
  if (!done.ok) return sayRefused(done, asked);
  return say(await undoableSaid(parts, endingWordsIn(language).isVoid, done, language));
});

/** They say no more than that it is reported. */
const DONE =
  /^(?:(?:som|är|as|is)\s+)?(?:klara?|klart|färdiga?|färdigt|redovisat|done|finished|completed?|reported)(?:\s+(?:för|to\s+be|for)\s+\p{L}+)?[\s.!]*$/iu;

/** `report RUN-1`; more words may be how it goes instead, so what is meant is asked. */
export const report = aboutOccurrence(
  { may: 'report', command: 'report' },
  async (parts, asked, read) => {
    const { assignment, rest, can } = read;
    const { id, label } = assignment;
    if (!can('report')) return say(await notTheirReport(parts, asked, read));
    if (rest !== '' && !DONE.test(rest)) return say(reportOrUpdate({ label, words: rest }, asked));
    const done = await reportUseCase(parts.ports, { id, doer: asked.doer });
    return answerOf(parts, asked, endingWordsIn(asked.language).isReported, done);
  },
);

/** A case officer is done with their part: what they may do instead is offered, with the words kept. */
async function notTheirReport(
  parts: ListenerParts,
  { language }: Asked,
  read: Readable & { readonly rest: string },
): Promise<Said> {
  const { can, rest } = read;
  const view = await viewed(parts, read);
  const words = `update ${view.label} ${rest}`;
  const mayKeep = can('update') && rest !== '' && words.length <= LIMITS.buttonValue;
  const press = { action: 'say_words:update', value: words };
  const keeps = mayKeep ? [button(endingWordsIn(language).updates, press)] : [];
  return notTheirs('report', { view, can, language, keeps });
}

const closeOne = about((parts, asked, { assignment, committee, rest }) => {
  const found = onlyParagraph(rest);
  const words = found === null ? rest : paragraphText(found);
  return askToClose(parts, asked, { assignment, committee, words, beside: found?.rest ?? '' });
});

/** `close RUN-1 § 87`, or several by one §: `close RUN-1, RUN-4 § 87`. */
export const close: CommandHandler = async (parts, asked) =>
  (await askToCloseSeveral(parts, asked)) ?? closeOne(parts, asked);

/** "§ 87/2026" of all that a line says of the decision: what is meant is shown before it is done. */
function paragraphText({ paragraph, year }: GivenParagraph): string {
  return year === null ? paragraph : `${paragraph}/${year}`;
}

type ToClose = Pick<Readable, 'assignment' | 'committee'> & {
  readonly words: string;
  /** What a line says besides its §: the meeting's day, or what no close knows. */
  readonly beside?: string;
};

/** Shows which decision is meant; the close happens on the button. */
export async function askToClose(
  { ports }: ListenerParts,
  { doer, language }: Pick<Asked, 'doer' | 'language'>,
  { assignment, committee, words, beside = '' }: ToClose,
): Promise<Answer> {
  const decision = await closeAssignmentMeeting(ports, { id: assignment.id, doer, words });
  if (!decision.ok) return sayWhy(decision.why, language);
  const view = await viewOf(ports, assignment, committee);
  const typed = meetingBeside(beside, { committee, now: ports.now });
  if (typed?.isHeld === false) return say(notHeldYet(view, typed.meeting, language));
  const meant = typed === null ? decision : { ...decision, meetings: [typed.meeting] as const };
  return say(closeAsk(view, { ...meant, unused: typed?.rest ?? beside }, language));
}
