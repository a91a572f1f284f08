import type { Button } from '@slack/types';

import type { Matter, AsItStands, CommitteeAsItStands } from '../../app/ports/answered.ts';
import { meetingIn } from '../../domain/committee/done-to-meeting.ts';
import { meetingOf } from '../../domain/committee/meetings.ts';
import { type Day, dayIn, type Instant } from '../../domain/days/day.ts';
import type { HistoryEvent } from '../../domain/record/history.ts';
import type { Language } from '../../domain/record/language.ts';
import type { Person } from '../../domain/record/person.ts';
import { escapeText } from './escape.ts';
import { settlingWordsIn } from './settling-words.ts';

/** When and of whom something was asked. */
export type Asking = {
  /** When the message was worded in which it stands; null where that is not known. */
  readonly since: Instant | null;
  /** Whose message it is; null where others have it too. */
  readonly reader: Person | null;
};

/** What a button is asked of: its assignment as it stands. */
export type Facts = AsItStands & Asking;

/** The same of a committee's. */
export type CommitteeFacts = CommitteeAsItStands & Pick<Asking, 'since'>;

/** What is told of what happened; both are empty where nobody did it or no day is known. */
export type ToldOf = { readonly language: Language; readonly who: string; readonly day: string };

/** What happened, so that a button no longer leads anywhere. */
export type Happened = {
  /** By name, with whatever would make it another line. */
  readonly is: string;
  readonly by: Person | null;
  readonly on: Day | null;
  /** Another line stands in the button's place, but its press is still asked what is meant. */
  readonly isOvertaken?: true;
  readonly says: (of: ToldOf) => string;
  /** The button by which it is answered otherwise, in the place of the one that is answered. */
  readonly again?: (language: Language) => Button;
};

/** Whether a press is answered, from what its button carries; null while it still leads somewhere. */
export type Settles = (value: readonly string[], facts: Facts) => Happened | null;

/** The same for a press that is about several at once: answered when each of them is. */
export type SettlesAll = {
  /** The assignments that it is about, by what its button carries. */
  readonly ofAll: (value: readonly string[]) => readonly string[];
  /** It is asked of what has ended as well, as its receipt from the diary is. */
  readonly outlivesEnding?: true;
  readonly settles: Settles;
};

/** The same for what a press asks of a committee, as of one of its meetings. */
export type SettlesInCommittee = {
  /** What it asks about, by what its button carries. */
  readonly ofCommittee: (value: readonly string[]) => Matter;
  readonly settles: (value: readonly string[], facts: CommitteeFacts) => Happened | null;
};

/** Leads somewhere for as long as the assignment is open. */
export const whileOpen: Settles = () => null;

/** Answered once the assignment is accepted, by whom and when. */
export function onceAccepted(is: string, says: Happened['says']): Settles {
  return (_value, facts) => {
    const { accepted } = facts.assignment;
    return accepted === null ? null : { is, ...didAt(facts, accepted), says };
  };
}

/** What somebody did at a moment, on the day that it was where the committee is. */
export function didAt(
  { committee }: Pick<CommitteeFacts, 'committee'>,
  { by, at }: { readonly by: Person | null; readonly at: Instant },
): Pick<Happened, 'by' | 'on'> {
  return { by, on: dayIn(at, committee.timeZone) };
}

/** What a button asks about that carries a committee and one of its meetings. */
export const ofMeeting: SettlesInCommittee['ofCommittee'] = ([committee = '', meeting = '']) => ({
  id: meeting,
  committee,
});

/** A meeting that is not held: with it every button about it ended. */
export function cancelledSo(
  [, id = '']: readonly string[],
  facts: CommitteeFacts,
): Happened | null {
  if (meetingOf(facts.committee, id)?.state !== 'cancelled') return null;
  return didToMeeting(facts, { what: 'meeting-cancelled', id }, ({ language, who, day }) =>
    settlingWordsIn(language).cancelled(who, day),
  );
}

/** What was done to a meeting last, as the committee's history has it. */
export function didToMeeting(
  facts: CommitteeFacts,
  { what, id }: { readonly what: HistoryEvent; readonly id: string },
  says: Happened['says'],
): Happened | null {
  const entry = facts.committee.history.findLast(
    (each) => each.what === what && meetingIn(each.from) === id,
  );
  if (entry === undefined) return null;
  const { actor: by, at } = entry;
  return { is: `${what} ${at}`, ...didAt(facts, { by, at }), says };
}

/** How an assignment ended: with it every button about it did. */
export function endedSo(facts: Facts): Happened | null {
  const { ending } = facts.assignment;
  if (ending === null) return null;
  switch (ending.is) {
    case 'closed': {
      const { meeting, paragraph, by } = ending;
      const on = meetingOf(facts.committee, meeting)?.day ?? didAt(facts, ending).on;
      return {
        is: `closed ${paragraph}`,
        by,
        on,
        says: ({ language, day }) =>
          settlingWordsIn(language).closed(day, escapeText(paragraph, 60)),
      };
    }
    case 'closed-before':
      return {
        is: 'closed-before',
        by: null,
        on: ending.on,
        says: ({ language }) =>
          settlingWordsIn(language).closedBefore(escapeText(ending.words, 80)),
      };
    case 'void':
      return {
        is: 'void',
        ...didAt(facts, ending),
        says: ({ language, who, day }) => settlingWordsIn(language).isVoid(who, day),
      };
  }
}
