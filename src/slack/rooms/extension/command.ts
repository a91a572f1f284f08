import { askExtension } from '../../../app/assignments/extend.ts';
import { type Readable, toChange } from '../../../app/assignments/find-assignment.ts';
import type { ResolvedDue } from '../../../domain/dates/resolved-due.ts';
import type { Day } from '../../../domain/days/day.ts';
import { type ExtensionLine, extensionLine } from '../../../domain/assignments/extension-line.ts';
import { plainWords } from '../../typed/tokens.ts';
import { withoutArticle } from '../../typed/typed-text.ts';
import { askedSaid } from './said.ts';
import { extensionForm, filledBy } from './fill.ts';
import { formOf } from '../../kit/form-for.ts';
import { aboutOccurrence } from '../../kit/about-occurrence.ts';
import { form, say, sayWhy, todayIn } from '../../kit/asked.ts';
import { whichOf } from '../../kit/asks-which-day.ts';

/**
 * `extend RUN-1 next meeting <reason>`: the holder's request, sent at once where it says both. The
 * secretary gets the form that asks for the ground too.
 */
export const extendCommand = aboutOccurrence(
  { may: 'extend', command: 'extend' },
  async (parts, asked, read) => {
    const { assignment, committee } = read;
    const { language, doer } = asked;
    const today = todayIn(parts, committee);
    const line = saidIn(read, today);
    const { due, clash, reason } = line;
    const command = (day: string): string => `extend ${assignment.label} ${day} ${reason}`;
    if (clash.length > 0) return whichOf(clash, command, { today, language });
    const likely = due === null ? [] : likelyOf(due);
    if (likely.length > 0) return whichOf(likely, command, { today, language });
    const mayRecord = read.can('extend');
    if (!mayRecord && due?.ok && reason !== '') {
      const request = { id: assignment.id, doer, to: due.due, reason };
      const done = await askExtension(parts.ports, request);
      return done.ok ? say(await askedSaid(parts, done, language)) : sayWhy(done.why, language);
    }
    const found = toChange(read, mayRecord ? 'extend' : 'ask-extension');
    const filled = filledBy(line, language, mayRecord);
    return formOf(found, language, async () =>
      form(await extensionForm(parts, { assignment, committee, language, mayRecord }, filled)),
    );
  },
);

/** The meetings and the days that can be meant, the sooner first; none where one is named. */
function likelyOf(due: ResolvedDue): readonly Day[] {
  if (due.ok || due.why === 'no-such-meeting') return [];
  return [...new Set([...due.choices.map(({ day }) => day), ...due.days])].toSorted();
}

/** What is taken for a reason is in words as people read them, with an article that began the line. */
function saidIn(
  { rest, assignment, committee }: Readable & { readonly rest: string },
  today: Day,
): ExtensionLine {
  const line = extensionLine(withoutArticle(rest), assignment, { committee, today });
  return { ...line, reason: plainWords(line.due === null ? rest : line.reason) };
}
