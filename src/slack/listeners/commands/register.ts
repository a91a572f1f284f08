import { mayRegister, registerAssignment } from '../../../app/register.ts';
import { NO_ORIGIN } from '../../../app/read-text.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { Committee } from '../../../domain/committee.ts';
import { type LineRefusal, understandLine } from '../../../domain/registering.ts';
import { plainWords } from '../../grammar/tokens.ts';
import { notRegistered, registered } from '../../surfaces/registered.ts';
import { isColleague } from '../../../app/standing.ts';
import { newAssignmentForm } from '../forms/new-assignment.ts';
import {
  type Answer,
  type Asked,
  type CommandHandler,
  form,
  say,
  sayRefused,
  sayWhy,
  todayIn,
} from './asked.ts';
import { committeeMeant } from './meant.ts';
import type { ListenerParts } from '../parts.ts';

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
  if (!understood.ok) return notUnderstood(asked, committee, line, understood.refusal);
  const { holder, deliverable, due } = understood;
  if (holder.kind === 'person' && !(await isColleague(parts.ports, holder.person)))
    return sayWhy('not-a-colleague', asked.language);
  const done = await registerAssignment(parts.ports, {
    committee: committee.id,
    doer: asked.doer,
    terms: {
      wording: plainWords(line),
      deliverable: plainWords(deliverable),
      holder,
      due,
      origin: NO_ORIGIN,
    },
  });
  if (!done.ok) return sayRefused(done, asked);
  const [assignment] = done.assignments;
  if (assignment === undefined) return sayWhy('crowded', asked.language);
  return say(registered([await viewOf(parts.ports, assignment, committee)], asked.language));
}

function notUnderstood(
  { language }: Asked,
  committee: Committee,
  line: string,
  problem: LineRefusal,
): Answer {
  const said = notRegistered(
    { why: problem.why, said: wordsOf(problem) },
    language,
    `${committee.id}|${line}`,
  );
  return say(said);
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
