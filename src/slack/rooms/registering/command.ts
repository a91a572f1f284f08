import { mayRegister, registerAssignment } from '../../../app/assignments/register.ts';
import { NO_ORIGIN } from '../../../app/readings/read-text.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { AssignmentTerms } from '../../../domain/assignments/assignment.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import { clashingDays } from '../../../domain/dates/clashes.ts';
import type { Day } from '../../../domain/days/day.ts';
import { type LineRefusal, understandLine } from '../../../domain/registering/registering.ts';
import { plainWords } from '../../typed/tokens.ts';
import { notRegistered, type OfferedDue, registered } from './said.ts';
import { isColleague, mayInCommittee } from '../../../app/deeds/permission.ts';
import { newAssignmentForm } from './fill.ts';
import {
  type Answer,
  type Asked,
  type CommandHandler,
  form,
  say,
  sayRefused,
  sayWhy,
  todayIn,
} from '../../kit/asked.ts';
import { committeeMeant } from '../../kit/meant.ts';
import type { ListenerParts } from '../../kit/parts.ts';

/** `register [CODE] <holder> <deliverable> <due>`: one line, or a form with what was understood. */
export const register: CommandHandler = async (parts, asked) => {
  const { committee, rest } = await committeeMeant(parts, asked);
  if (committee === null) return sayWhy('no-such-committee', asked.language);
  const refused = await mayRegister(parts.ports, committee, asked.doer);
  if (refused !== null) return sayRefused(refused, asked);
  if (rest === '')
    return form(
      newAssignmentForm(parts, {
        committee,
        language: asked.language,
        line: '',
        person: asked.person,
      }),
    );
  return registerLine(parts, asked, committee, rest);
};

/** `new`: the same as a form, filled in from the rest of the line. */
export const newByForm: CommandHandler = async (parts, asked) => {
  const { committee, rest } = await committeeMeant(parts, asked);
  if (committee === null) return sayWhy('no-such-committee', asked.language);
  const refused = await mayRegister(parts.ports, committee, asked.doer);
  if (refused !== null) return sayRefused(refused, asked);
  return form(
    newAssignmentForm(parts, {
      committee,
      language: asked.language,
      line: rest,
      person: asked.person,
    }),
  );
};

async function registerLine(
  parts: ListenerParts,
  asked: Asked,
  committee: Committee,
  line: string,
): Promise<Answer> {
  const understood = understandLine(line, committee, todayIn(parts, committee), asked.person);
  if (!understood.ok)
    return notUnderstood(parts, asked, committee, { line, problem: understood.refusal });
  const { holder, deliverable, due } = understood;
  if (holder.kind === 'person' && !(await isColleague(parts.ports, holder.person)))
    return sayWhy('not-a-colleague', asked.language);
  return registerUnderstood(parts, asked, committee, { line, terms: { holder, deliverable, due } });
}

/** Registers what a line said; the whole line is kept as the wording. */
export async function registerUnderstood(
  parts: ListenerParts,
  { doer, language }: Pick<Asked, 'doer' | 'language'>,
  committee: Committee,
  { line, terms }: { line: string; terms: Pick<AssignmentTerms, 'holder' | 'deliverable' | 'due'> },
): Promise<Answer> {
  const done = await registerAssignment(parts.ports, {
    committee: committee.id,
    doer,
    terms: {
      ...terms,
      wording: plainWords(line),
      deliverable: plainWords(terms.deliverable),
      origin: NO_ORIGIN,
      parent: null,
    },
  });
  if (!done.ok) return sayWhy(done.why, language);
  const [assignment] = done.assignments;
  if (assignment === undefined) return sayWhy('crowded', language);
  return say(registered([await viewOf(parts.ports, assignment, done.committee)], language));
}

async function notUnderstood(
  parts: ListenerParts,
  { language, person }: Asked,
  committee: Committee,
  { line, problem }: { readonly line: string; readonly problem: LineRefusal },
): Promise<Answer> {
  const today = todayIn(parts, committee);
  const mayPlan = (await mayInCommittee(parts.ports, person, committee, 'manage')) === null;
  const offered = offeredFor(problem, today).filter(({ is }) => mayPlan || !PLANS.has(is));
  const about = { committee: committee.id, line, today };
  const said = { why: problem.why, said: wordsOf(problem), offered };
  return say(notRegistered({ ...said, ...about }, language));
}

/** What only those may choose who plan the committee's meetings. */
const PLANS: ReadonlySet<OfferedDue['is']> = new Set(['new-meeting', 'add-meeting']);

/** Nothing is guessed: what it can be is offered, each by its own button. */
function offeredFor(problem: LineRefusal, today: Day): readonly OfferedDue[] {
  switch (problem.why) {
    case 'unknown-holder':
    case 'no-deliverable':
    case 'two-dues':
      return [];
    case 'no-due':
      return [{ is: 'none' }];
    case 'no-such-meeting':
    case 'several-meetings':
    case 'unclear':
      return [...instead(problem, today), { is: 'none' }];
  }
}

const MOST_CHOICES = 3;

function instead(
  problem: Extract<LineRefusal, { why: 'no-such-meeting' | 'several-meetings' | 'unclear' }>,
  today: Day,
): readonly OfferedDue[] {
  const { why, day, choices, phrase } = problem;
  const meetings = choices
    .slice(0, MOST_CHOICES)
    .map((each) => ({ is: 'meeting', meeting: each.id, day: each.day }) as const);
  if (day === null) return why === 'no-such-meeting' ? [{ is: 'add-meeting' }] : meetings;
  const clash = clashingDays(phrase, day);
  const others = (clash.length > 0 ? clash : [day]).filter(
    (each) => !choices.some((meeting) => meeting.day === each),
  );
  return [...meetings, ...others.flatMap((each) => onDay(each, today))];
}

/** A day without a meeting: no meeting is planned on one that has passed. */
function onDay(day: Day, today: Day): readonly OfferedDue[] {
  const asDate = { is: 'date', day } as const;
  return day < today ? [asDate] : [{ is: 'new-meeting', day }, asDate];
}

/** The words that could not be understood, to be shown back. */
function wordsOf(problem: LineRefusal): string | null {
  switch (problem.why) {
    case 'unknown-holder':
      return problem.words;
    case 'no-deliverable':
    case 'no-due':
      return null;
    case 'two-dues':
      return problem.phrases.join(' / ');
    case 'no-such-meeting':
    case 'several-meetings':
    case 'unclear':
      return problem.phrase;
  }
}
