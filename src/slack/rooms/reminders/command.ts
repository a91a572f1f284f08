import type { Committee } from '../../../domain/committee/committee.ts';
import type { Assignment } from '../../../domain/assignments/assignment.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { remind as remindUseCase } from '../../../app/assignments/remind.ts';
import { about, answerOf } from '../../kit/about.ts';
import { type Asked, type Answer, type CommandHandler, say } from '../../kit/asked.ts';
import { committeeMeant } from '../../kit/meant.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { plainWords } from '../../typed/tokens.ts';
import { askSilent } from '../asking-reports/fill.ts';
import { remindAnyway } from './remind-anyway.ts';
import { remindersWordsIn } from './words.ts';

/** "påminn tysta", also with the committee before it: "påminn RUN alla tysta". */
const SILENT =
  /^((?:(?!alla?\s)\p{L}[\p{L}\d]{0,9}\s+)?)(?:alla\s+|all\s+)?(?:tysta|silent)(?=$|[\s.,:!?])[.,:!]?/iu;

const remindOf = about((parts, asked, found) =>
  remindOnce(parts, asked, { ...found, question: plainWords(found.rest) }),
);

/** Of one assignment, perhaps with a question; or everybody who is silent is asked. */
export const remind: CommandHandler = async (parts, asked) => {
  const silent = SILENT.exec(asked.rest);
  if (silent === null) return remindOf(parts, asked);
  const rest = `${silent[1] ?? ''}${asked.rest.slice(silent[0].length)}`.trim();
  const { committee, rest: question } = await committeeMeant(parts, { ...asked, rest });
  const of = { committee: committee?.id ?? null, question: plainWords(question) };
  return askSilent(parts, asked, of);
};

/** Reminds, or asks; whoever had it in this morning's message is asked about first. */
export async function remindOnce(
  parts: ListenerParts,
  { doer, language }: Pick<Asked, 'doer' | 'language'>,
  {
    assignment,
    committee,
    question = '',
  }: {
    readonly assignment: Assignment;
    readonly committee: Committee;
    readonly question?: string;
  },
): Promise<Answer> {
  const request = { id: assignment.id, doer, evenIfInDigest: false, question };
  const done = await remindUseCase(parts.ports, request);
  if (!done.ok && done.why === 'in-todays-digest')
    return say(remindAnyway(await viewOf(parts.ports, assignment, committee), language, question));
  const { isReminded, isAsked } = remindersWordsIn(language);
  return answerOf(parts, { language }, question === '' ? isReminded : isAsked, done);
}
