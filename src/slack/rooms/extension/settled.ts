import { dayOfDue } from '../../../domain/committee/day-of-due.ts';
import { endsRequest } from '../../../domain/assignments/request-waiting.ts';
import type { HistoryEntry } from '../../../domain/record/history.ts';
import { dayText } from '../../../words/dates.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { didAt, type Facts, type Happened, type Settles } from '../../kit/settling.ts';
import { extensionWordsIn } from './words.ts';

/** The request that a button answers, by the moment at which it was made; one without answers none. */
export const isGrantAnswered: Settles = ([, , , requestedAt = ''], facts) =>
  answerTo(requestedAt, facts);

export const isRefusalAnswered: Settles = ([, requestedAt = ''], facts) =>
  answerTo(requestedAt, facts);

/** "I will not make it": it is asked for, and waits for its answer. */
export const isAsked: Settles = (_value, facts) => {
  const { extensionAsked: request } = facts.assignment;
  if (request === null) return null;
  return {
    is: `asked ${request.at}`,
    ...didAt(facts, request),
    says: ({ language, who, day }) => extensionWordsIn(language).settled.asked(who, day),
  };
};

/** One request has one answer, whoever of those who may has given it. */
function answerTo(requestedAt: string, facts: Facts): Happened | null {
  const { history, extensionAsked } = facts.assignment;
  if (requestedAt === '' || extensionAsked?.at === requestedAt) return null;
  const from = history.findIndex(
    ({ what, at }) => what === 'extension-asked' && at === requestedAt,
  );
  const answer = history
    .slice(from + 1)
    .find((entry) => entry.what === 'extension-asked' || endsRequest(entry, facts.assignment));
  return from === -1 || answer === undefined ? null : answered(answer, facts);
}

function answered(entry: HistoryEntry, facts: Facts): Happened {
  const { actor: by, at, what } = entry;
  const about = { is: `${what} ${at}`, ...didAt(facts, { by, at }) };
  if (what === 'extension-asked')
    return {
      ...about,
      says: ({ language, who, day }) => extensionWordsIn(language).settled.askedAnew(who, day),
    };
  if (what === 'extension-refused')
    return {
      ...about,
      says: ({ language, who, day }) => extensionWordsIn(language).settled.refused(who, day),
    };
  if (what === 'extended') return { ...about, says: (of) => granted(facts, at, of) };
  if (what === 'extension-withdrawn')
    return {
      ...about,
      says: ({ language, who, day }) => extensionWordsIn(language).settled.withdrawn(who, day),
    };
  const how = what === 'edited' ? 'dueChanged' : 'decided';
  return {
    ...about,
    says: ({ language, who, day }) => extensionWordsIn(language).settled[how](who, day),
  };
}

function granted(
  { assignment, committee, closed, today }: Facts,
  at: string,
  { language, who, day }: Parameters<Happened['says']>[0],
): string {
  const extension = assignment.extensions.find((each) => each.at === at);
  const until = extension === undefined ? null : dayOfDue(extension.to, committee, closed);
  const to = until === null ? kitWordsIn(language).noDate : dayText(until, today, language);
  return extensionWordsIn(language).settled.granted(to, who, day);
}
