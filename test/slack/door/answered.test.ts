import { describe, expect, it } from 'vitest';

import { voidAssignment } from '../../../src/app/assignments/void.ts';
import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import type { LatePaper } from '../../../src/domain/assignments/late-paper.ts';
import type { Committee } from '../../../src/domain/committee/committee.ts';
import type { Meeting } from '../../../src/domain/meetings/meeting.ts';
import { newMessage } from '../../../src/domain/record/message.ts';
import { answered, type MatterAsked, happenedTo } from '../../../src/slack/door/answered.ts';
import { createRender } from '../../../src/slack/door/render.ts';
import { showAnswered } from '../../../src/slack/door/show-answered.ts';
import { SETTLED } from '../../../src/slack/door/tables.ts';
import { KEPT_TRUE } from '../../../src/slack/door/wording.ts';
import { pressName } from '../../../src/slack/kit/pressed.ts';
import type { Said } from '../../../src/slack/kit/said.ts';
import { pressesIn } from '../../../src/slack/kit/settled-blocks.ts';
import { whileOpen } from '../../../src/slack/kit/settling.ts';
import { by, aWorld, type World } from '../../app/support/ports.ts';
import {
  aDigest,
  anAssignment,
  anEntry,
  aReading,
  DIRECTOR,
  SECRETARY,
} from '../../contracts/samples.ts';
import { theCommittee } from '../../domain/support/run.ts';
import { EVERY_MESSAGE, WAITING } from './every-message.ts';
import { ALWAYS_LEADS } from './support/always-leads.ts';

const keptTrue: ReadonlySet<string> = KEPT_TRUE;

const AT = '2026-10-28T09:00:00.000Z';
const SINCE = '2026-10-01T08:00:00.000Z';

async function aWaitingWorld(): Promise<World> {
  const world = await aWorld({ assignment: WAITING });
  const { store } = world.ports;
  const put = { expected: 0, history: [], messages: [] };
  const lines = [
    { kind: 'not-accepted', assignment: 'ASSIGNMENT1' },
    { kind: 'outcome', assignment: 'ASSIGNMENT1', meeting: 'MEETINGDEC' },
    {
      kind: 'milestone',
      assignment: 'ASSIGNMENT1',
      milestone: 'draft',
      day: '2026-11-19',
      step: -7,
      level: 'owner',
    },
  ] as const;
  await store.commit({ ...put, kind: 'digest', record: aDigest({ lines }) });
  const { id, number, wording, deliverable, holder, due, origin, parent } = anAssignment();
  const terms = { wording, deliverable, holder, due, origin, parent };
  const reading = aReading({ state: 'confirmed', assignments: [{ id, number, terms }] });
  await store.commit({ ...put, kind: 'reading', record: reading });
  return world;
}

async function worded({ ports }: World, kind: string): Promise<Said | null> {
  const content = Object.values(EVERY_MESSAGE).find(({ say }) => say === kind);
  if (content === undefined) throw new Error(`no ${kind}`);
  const render = createRender(
    () => ports,
    async () => null,
  );
  return render(newMessage(`ASSIGNMENT1|${kind}`, { kind: 'person', person: DIRECTOR }, content));
}

const nameless = (said: Said | null) => pressesIn(said?.blocks ?? []).map(({ action }) => action);
const canBeAnswered = (said: Said | null): readonly string[] =>
  nameless(said).filter((action) => SETTLED.has(pressName(action)));

describe.each(Object.keys(EVERY_MESSAGE))('the message %s', (kind) => {
  it('has no button of which nobody has said when it is answered', async () => {
    const said = await worded(await aWaitingWorld(), kind);

    const unknown = nameless(said)
      .map(pressName)
      .filter((action) => !SETTLED.has(action) && !ALWAYS_LEADS.includes(action));
    expect(unknown).toEqual([]);
  });

  it('keeps its words and says what happened when what it is about has ended', async () => {
    const world = await aWaitingWorld();
    const said = await worded(world, kind);
    if (said === null || canBeAnswered(said).length === 0) return;
    const before = { ...said, at: AT, reader: DIRECTOR };
    await voidAssignment(world.ports, { ...by(SECRETARY), reason: 'fel ärende' });

    const shown = keptTrue.has(kind)
      ? await worded(world, kind)
      : (await showAnswered(world.ports, before, 'sv')).said;

    expect(canBeAnswered(shown)).toEqual([]);
    expect(shown?.text).toContain('Makulerat');
    expect(JSON.stringify(shown?.blocks)).toContain('Makulerat');
    const words = keptTrue.has(kind) ? 'RUN-1' : said.text;
    expect(shown?.text).toContain(words);
  });
});

const accepted = { by: DIRECTOR, at: AT };
const [draft] = WAITING.drafts;
const happened = (
  what:
    | 'nudged'
    | 'date-set'
    | 'extension-refused'
    | 'extension-withdrawn'
    | 'snoozed'
    | 'role-set'
    | 'contact-set'
    | 'supplemented'
    | 'outcome'
    | 'edited',
  to: unknown = null,
) => anEntry({ what, at: AT, actor: SECRETARY, to });
const asked = anEntry({ what: 'extension-asked', at: '2026-10-02T08:00:00.000Z' });

const DEC = 'RUNCOMMITTEE|MEETINGDEC';
const DISPATCHED = { by: SECRETARY, at: AT, meetingDay: '2026-12-15', dispatchDay: '2026-12-08' };

function toMeeting(
  what: 'meeting-moved' | 'meeting-restored' | 'meeting-cancelled' | 'papers-not-dispatched',
) {
  return anEntry({ what, at: AT, actor: SECRETARY, from: { id: 'MEETINGDEC' } });
}

function meetingSo(facts: Partial<Meeting>): Partial<Committee> {
  const { meetings } = theCommittee();
  return {
    meetings: meetings.map((each) => (each.id === 'MEETINGDEC' ? { ...each, ...facts } : each)),
  };
}

const CANCELLED = {
  ...meetingSo({ state: 'cancelled' }),
  history: [toMeeting('meeting-cancelled')],
};

/** For every press that something answers: what its button carries, and an assignment so answered. */
const ANSWERED: Readonly<Record<string, readonly [value: string, facts: Partial<Assignment>]>> = {
  accept: ['ASSIGNMENT1', { accepted }],
  request_sent: ['ASSIGNMENT1', { accepted }],
  accept_listed: ['READING1|ASSIGNMENT1', { accepted }],
  on_track: ['ASSIGNMENT1', updated()],
  at_risk: ['ASSIGNMENT1', updated()],
  blocked: ['ASSIGNMENT1', updated()],
  give_update: ['ASSIGNMENT1', updated()],
  approve_final: ['ASSIGNMENT1|1', reviewed()],
  request_changes: ['ASSIGNMENT1|1', reviewed()],
  ask_extension: ['ASSIGNMENT1', { extensionAsked: WAITING.extensionAsked }],
  more_time: ['ASSIGNMENT1', { extensionAsked: WAITING.extensionAsked }],
  extend: [
    `ASSIGNMENT1|||${WAITING.extensionAsked.at}`,
    { history: [asked, happened('extension-refused')] },
  ],
  refuse_extension: [
    `ASSIGNMENT1|${WAITING.extensionAsked.at}`,
    { history: [asked, happened('extension-refused')] },
  ],
  withdraw_extension: [
    `ASSIGNMENT1|${WAITING.extensionAsked.at}`,
    { history: [asked, happened('extension-withdrawn')] },
  ],
  give_late_reason: ['ASSIGNMENT1|1', late({ reason: { kind: 'addition', text: 'nya siffror' } })],
  take_late_paper: ['ASSIGNMENT1|1', late({ answer: { is: 'taken', by: SECRETARY, at: AT } })],
  refuse_late_paper: ['ASSIGNMENT1|1', late({ answer: { is: 'refused', by: SECRETARY, at: AT } })],
  confirm_minutes: ['ASSIGNMENT1', confirmed()],
  outcome: ['ASSIGNMENT1', decided()],
  meeting_outcomes: ['RUNCOMMITTEE|MEETINGDEC|ASSIGNMENT1', decided()],
  to_diary: ['ASSIGNMENT1', { diary: [{ by: SECRETARY, at: AT, receipt: null }] }],
  diary_receive: [
    'ASSIGNMENT1',
    {
      diary: [
        {
          by: SECRETARY,
          at: AT,
          receipt: { number: 'RS 2026/123', day: '2026-10-02', by: DIRECTOR, at: AT },
        },
      ],
    },
  ],
  supplement: ['ASSIGNMENT1|', { history: [happened('supplemented')] }],
  remind: ['ASSIGNMENT1', { history: [happened('nudged')] }],
  remind_anyway: ['ASSIGNMENT1', { history: [happened('nudged')] }],
  why_late: [
    'ASSIGNMENT1|resursbrist',
    {
      whyLate: [
        { milestone: 'draft', day: '2026-10-27', reason: 'resursbrist', by: DIRECTOR, at: AT },
      ],
    },
  ],
  milestone_done: [
    'ASSIGNMENT1|dispatch',
    { milestonesMet: [{ milestone: 'dispatch', by: DIRECTOR, at: AT }] },
  ],
  set_date: ['ASSIGNMENT1|draft', { history: [happened('date-set', { milestone: 'draft' })] }],
  snooze: [
    'ASSIGNMENT1|draft|next',
    { history: [happened('snoozed', { milestone: 'draft', until: '2026-10-29' })] },
  ],
};

/** The same for presses that ask about a committee, and what has been done to it. */
const IN_COMMITTEE: Readonly<Record<string, readonly [value: string, facts: Partial<Committee>]>> =
  {
    papers_sent: [DEC, meetingSo({ dispatched: DISPATCHED })],
    papers_not_sent: [DEC, { history: [toMeeting('papers-not-dispatched')] }],
    reschedule: [`${DEC}|moved|2026-12-15|09:00`, { history: [toMeeting('meeting-moved')] }],
    undo_reschedule: [
      `${DEC}|restored|2026-12-15|09:00|MEETINGDEC|0`,
      { history: [toMeeting('meeting-restored')] },
    ],
    cancel_each: [DEC, CANCELLED],
    move_meeting: [DEC, CANCELLED],
    ask_to_cancel: [DEC, CANCELLED],
    review_list: [DEC, CANCELLED],
    replace_director: [
      'RUNCOMMITTEE|U09NY|||Regiondirektören',
      { history: [happened('role-set', { role: 'director' })] },
    ],
    body_contact: [
      'RUNCOMMITTEE|Norrtåg AB',
      { history: [happened('contact-set', { name: 'Norrtåg AB' })] },
    ],
    officers: ['RUNCOMMITTEE', { history: [happened('role-set', { role: 'director' })] }],
  };

/** A version that came after the dispatch, with its reason or an answer. */
function late(facts: Partial<LatePaper>): Partial<Assignment> {
  const of = { meeting: 'MEETINGDEC', by: DIRECTOR, at: AT, reason: null, answer: null };
  return { drafts: [{ ...draft, late: { ...of, ...facts } }] };
}

function updated(): Partial<Assignment> {
  const update = { id: 'UPDATE1', by: DIRECTOR, at: AT, text: '', signal: 'on-track' } as const;
  return { updates: [{ ...update, message: null, deleted: false }] };
}

function reviewed(): Partial<Assignment> {
  return { drafts: [{ ...draft, review: { is: 'approved', by: DIRECTOR, at: AT, newest: 1 } }] };
}

function confirmed(): Partial<Assignment> {
  return {
    origin: {
      caseNumber: null,
      caseTitle: null,
      paragraph: '§ 87',
      decidedOn: null,
      sentTo: [],
      minutes: 'confirmed',
      basis: [],
    },
  };
}

function decided(): Partial<Assignment> {
  const outcome = { is: 'referred-back', closes: false, meeting: 'MEETINGDEC' } as const;
  return {
    outcomes: [
      { ...outcome, paragraph: null, motive: 'mer', minutes: null, by: SECRETARY, at: AT },
    ],
  };
}

async function standing(
  of: Partial<Assignment>,
  inCommittee: Partial<Committee>,
): Promise<MatterAsked> {
  const world = await aWorld({ assignment: of, committee: inCommittee });
  const assignment = { ...(await world.assignment()), ...of };
  const { closed } = world.ports;
  const committee = { ...(await world.committee()), ...inCommittee };
  const stands = { assignment, committee, today: '2026-10-28', closed };
  return { id: assignment.id, stands, since: SINCE, reader: SECRETARY };
}

/** Not merely there for as long as the assignment is open. */
function isSaid(rule: unknown): boolean {
  const isOfAll = typeof rule === 'object' && rule !== null && 'settles' in rule;
  return (isOfAll ? rule.settles : rule) !== whileOpen;
}

describe('a press that can be answered', () => {
  it.each([...SETTLED].filter(([, rule]) => isSaid(rule)).map(([action]) => action))(
    'says what happened when it is, and leads somewhere before: %s',
    async (action) => {
      const [value = '', facts = {}] = ANSWERED[action] ?? [];
      const [carried = value, committee = {}] = IN_COMMITTEE[action] ?? [];
      const press = { action, value: carried.split('|') };

      const waiting = happenedTo(press, [await standing({}, {})]);
      const done = happenedTo(press, [await standing(facts, committee)]);

      expect(waiting).toBeNull();
      const told = (['sv', 'en'] as const).map((language) =>
        done?.says({ language, who: 'Astrid', day: 'ons 28 okt' }),
      );
      expect(told).toEqual([expect.stringContaining('Astrid'), expect.stringContaining('Astrid')]);
      expect(told[0]).not.toBe(told[1]);
    },
  );
});

describe('a request for more time', () => {
  const press = {
    action: 'refuse_extension',
    value: ['ASSIGNMENT1', WAITING.extensionAsked.at],
  };

  it.each([
    ['an outcome', happened('outcome'), '✓ Avgjort av utfallet, noterat av Maria, ons 28 okt'],
    ['another due', happened('edited', { due: {} }), '✓ Tiden ändrad av Maria, ons 28 okt'],
  ])('is settled by %s', async (_name, entry, line) => {
    const done = happenedTo(press, [await standing({ history: [asked, entry] }, {})]);

    expect(done?.says({ language: 'sv', who: 'Maria', day: 'ons 28 okt' })).toBe(line);
  });

  it('waits while other words are edited', async () => {
    const history = [asked, happened('edited', { deliverable: 'mål' })];

    expect(happenedTo(press, [await standing({ history }, {})])).toBeNull();
  });
});

describe('what is answered of a message', () => {
  it('is nothing of another assignment’s buttons', async () => {
    const world = await aWaitingWorld();
    const said = await worded(world, 'handed-over');

    expect(answered.about(said?.blocks ?? [])).toEqual([{ id: 'ASSIGNMENT1', committee: null }]);
  });
});
