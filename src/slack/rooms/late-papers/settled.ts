import type { Draft } from '../../../domain/assignments/draft.ts';
import { lateStage } from '../../../domain/assignments/late-stage.ts';
import { hasBegun, isDispatchSaid } from '../../../domain/assignments/papers-lock.ts';
import { meetingOf } from '../../../domain/committee/meetings.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import {
  cancelledSo,
  type CommitteeFacts,
  didAt,
  didToMeeting,
  type Facts,
  type Happened,
  ofMeeting,
  type Settles,
  type SettlesInCommittee,
} from '../../kit/settling.ts';
import { latePapersWordsIn } from './words.ts';

/** One answer counts: the other officer's copy shows it too. */
export const isAnswered: Settles = ([, version = ''], facts) => {
  const draft = draftOf(version, facts);
  const answer = draft?.late?.answer ?? null;
  if (answer === null) return isOverdue(draft, facts);
  const { is } = answer;
  return {
    is: `late ${is} ${version}`,
    ...didAt(facts, answer),
    says: ({ language, who, day }) => latePapersWordsIn(language).settled[is](who, day),
  };
};

/** The reason was given, or nobody asks for it any more. */
export const hasReason: Settles = ([, version = ''], facts) => {
  const draft = draftOf(version, facts);
  const late = draft?.late ?? null;
  if (late === null || late.reason === null) return isOverdue(draft, facts);
  return {
    is: `reason ${version}`,
    ...didAt(facts, late),
    says: ({ language, who, day }) => latePapersWordsIn(language).settled.reasonGiven(who, day),
  };
};

/** Somebody has said that a meeting's papers are sent, or it is not held, or has begun. */
export const arePapersSent: SettlesInCommittee = {
  ofCommittee: ofMeeting,
  settles(value, facts) {
    const { committee, closed } = facts;
    const meeting = meetingOf(committee, value[1] ?? '');
    const sent = meeting?.dispatched ?? null;
    if (meeting === null || sent === null || !isDispatchSaid(meeting, committee, closed))
      return cancelledSo(value, facts) ?? begunSo(meeting, facts);
    return {
      is: `dispatched ${sent.at}`,
      ...didAt(facts, sent),
      says: ({ language, who, day }) => latePapersWordsIn(language).settled.sent(who, day),
    };
  },
};

/** That was taken back. */
export const arePapersNotSent: SettlesInCommittee = {
  ofCommittee: ofMeeting,
  settles(value, facts) {
    const [, id = ''] = value;
    const meeting = meetingOf(facts.committee, id);
    if (meeting?.dispatched !== null) return begunSo(meeting ?? null, facts);
    return didToMeeting(facts, { what: 'papers-not-dispatched', id }, ({ language, who, day }) =>
      latePapersWordsIn(language).settled.takenBack(who, day),
    );
  },
};

/** Once it has begun nobody can say it any more, nor take it back. */
function begunSo(meeting: Meeting | null, facts: CommitteeFacts): Happened | null {
  if (meeting === null || meeting.state === 'cancelled' || !hasBegun(meeting, facts)) return null;
  return happenedByItself('begun', (language) => latePapersWordsIn(language).settled.begun);
}

function isOverdue(draft: Draft | undefined, facts: Facts): Happened | null {
  if (draft === undefined || draft.late === null) return null;
  const stage = lateStage(draft, facts);
  if (stage === 'not-sent')
    return happenedByItself('not-sent', (language) => latePapersWordsIn(language).settled.notSent);
  if (stage !== null) return null;
  return happenedByItself('open-again', (language) => latePapersWordsIn(language).settled.isOpen);
}

function happenedByItself(
  is: string,
  says: (language: Parameters<Happened['says']>[0]['language']) => string,
): Happened {
  return { is, by: null, on: null, says: ({ language }) => says(language) };
}

function draftOf(version: string, { assignment }: Facts): Draft | undefined {
  return assignment.drafts.find((each) => each.version === Number(version));
}
