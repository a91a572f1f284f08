import { z } from 'zod';

import { dayIn } from '../../../domain/days/day.ts';
import type { HistoryEntry } from '../../../domain/record/history.ts';
import { samePerson } from '../../../domain/record/person.ts';
import { dayText } from '../../../words/dates.ts';
import { milestoneNameText } from '../../kit/facts.ts';
import { escapeText } from '../../kit/escape.ts';
import { didAt, type Facts, type Settles } from '../../kit/settling.ts';
import { whyLateAgainButton } from './why-late-menu.ts';
import { remindersWordsIn } from './words.ts';

/** Marked as done by a press. */
export const isMilestoneMet: Settles = ([, milestone = ''], facts) => {
  const met = facts.assignment.milestonesMet.find((each) => each.milestone === milestone);
  if (met === undefined) return null;
  return {
    is: `met ${milestone}`,
    ...didAt(facts, met),
    says: ({ language, who, day }) =>
      remindersWordsIn(language).settled.met(milestoneNameText(milestone, language), who, day),
  };
};

/** Somebody has reminded since the message; where that is not known, today. */
export const isReminded: Settles = (_value, facts) => {
  const nudged = facts.assignment.history.findLast(({ what }) => what === 'nudged');
  if (nudged === undefined || !isSince(nudged, facts)) return null;
  return {
    is: `nudged ${nudged.at}`,
    ...didAt(facts, { by: nudged.actor, at: nudged.at }),
    says: ({ language, who, day }) => remindersWordsIn(language).settled.reminded(who, day),
  };
};

function isSince({ at }: HistoryEntry, { since, today, committee }: Facts): boolean {
  return since === null ? dayIn(at, committee.timeZone) === today : at > since;
}

/** The milestone has got a new day since the message. */
export const isDateSet: Settles = ([, milestone = ''], facts) => {
  const { since, assignment } = facts;
  const set = assignment.history.findLast(
    ({ what, at, to }) =>
      what === 'date-set' && since !== null && at > since && textOf(to, 'milestone') === milestone,
  );
  if (set === undefined) return null;
  return {
    is: `date ${set.at}`,
    ...didAt(facts, { by: set.actor, at: set.at }),
    says: ({ language, who, day }) => remindersWordsIn(language).settled.dateSet(who, day),
  };
};

/** Why it is late was said since the message; another reason can be chosen. */
export const isWhyLateSaid: Settles = (_value, facts) => {
  const { since, assignment } = facts;
  const why = assignment.whyLate.findLast(({ at }) => since !== null && at > since);
  if (why === undefined) return null;
  return {
    is: `why late ${why.at}`,
    ...didAt(facts, why),
    says: ({ language, who, day }) =>
      remindersWordsIn(language).settled.whyLate(escapeText(why.reason, 60), who, day),
    again: (language) => whyLateAgainButton(assignment.id, why, language),
  };
};

/** Whoever reads it has put its reminders off since the message; others' are their own. */
export const isSnoozed: Settles = ([, milestone = ''], facts) => {
  const { since, reader, assignment, today } = facts;
  const put = assignment.history.findLast(
    (each) =>
      since !== null &&
      each.at > since &&
      samePerson(each.actor, reader) &&
      putsOff(each, milestone),
  );
  const until = textOf(put?.to, 'until');
  if (put === undefined || until === null) return null;
  return {
    is: `snoozed ${put.at}`,
    ...didAt(facts, { by: put.actor, at: put.at }),
    says: ({ language, who, day }) =>
      remindersWordsIn(language).settled.snoozed(dayText(until, today, language), who, day),
  };
};

/** "Noted" rests all reminders of the assignment, a snooze those of one milestone. */
function putsOff({ what, to }: HistoryEntry, milestone: string): boolean {
  return what === 'acknowledged' || (what === 'snoozed' && textOf(to, 'milestone') === milestone);
}

/** The history keeps new values as plain JSON. */
const kept = z.object({ milestone: z.string().optional(), until: z.string().optional() });

function textOf(value: unknown, field: 'milestone' | 'until'): string | null {
  return kept.safeParse(value).data?.[field] ?? null;
}
