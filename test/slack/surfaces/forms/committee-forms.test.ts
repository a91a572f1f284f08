import { describe, expect, it } from 'vitest';

import type { Committee } from '../../../../src/domain/committee/committee.ts';
import { LONGEST_CONTACT, PUBLIC_PARTS } from '../../../../src/domain/committee/public-view.ts';
import type { Meeting } from '../../../../src/domain/meetings/meeting.ts';
import { planRow } from '../../../../src/domain/meetings/plan.ts';
import type { ReminderLadder } from '../../../../src/domain/committee/reminder-ladder.ts';
import { addDays } from '../../../../src/domain/days/day.ts';
import { checkView } from '@bevaka/slack-sandbox';
import { addMeetingForm } from '../../../../src/slack/rooms/meetings/form-add.ts';
import {
  closedDaysForm,
  closedDaysPreviewForm,
} from '../../../../src/slack/rooms/closed-days/form.ts';
import { addOfficeForm } from '../../../../src/slack/rooms/registering/form-add-office.ts';
import { ladderForm, ladderPreviewForm } from '../../../../src/slack/rooms/ladder/form.ts';
import {
  meetingDatesForm,
  meetingDatesPreviewForm,
  readMeetingDates,
} from '../../../../src/slack/rooms/meeting-dates/form.ts';
import { meetingsForm } from '../../../../src/slack/rooms/meetings/form-confirm.ts';
import { readMetadata } from '../../../../src/slack/kit/fields/metadata.ts';
import { committeeForm } from '../../../../src/slack/rooms/settings/form-committee.ts';
import { officersForm } from '../../../../src/slack/rooms/offices/form.ts';
import { settingsForm } from '../../../../src/slack/rooms/settings/form.ts';
import {
  publicViewConfirmForm,
  publicViewForm,
} from '../../../../src/slack/rooms/public-view/form.ts';
import { cancelMeetingForm } from '../../../../src/slack/rooms/rescheduling/form-cancel.ts';
import { planForm, planPreviewForm } from '../../../../src/slack/rooms/plan/form.ts';
import { aCommittee, anAssignment, DIRECTOR } from '../../../contracts/samples.ts';
import { milestonesOfWords } from '../support/longest-milestones.ts';
import { LANGUAGES, meetings, submitted } from './filled.ts';

const LONG = 'å'.repeat(5000);
const CHOICES = { today: '2026-09-29' };
const LONGEST_PLAN = milestonesOfWords('Regiondirektören').map(({ milestone }) => ({
  ...planRow(milestone, 200, 'working'),
}));
const LONGEST_LADDER: ReminderLadder = {
  rungs: Array.from({ length: 12 }, (_, index) => ({ step: index + 10, level: 'secretary' })),
  every: 30,
};
const LONGEST_COMMITTEE = aCommittee({
  name: LONG.slice(0, 150),
  plan: LONGEST_PLAN,
  idleMonths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  offices: Array.from({ length: 60 }, (_, index) => ({
    title: `${index} ${LONG.slice(0, 97)}`,
    alsoCalled: [],
    role: null,
    holdings: [{ person: DIRECTOR, from: '2026-01-01', acting: false }],
    deputies: [],
    standIn: null,
  })),
});
const LONGEST_DAYS = LONGEST_PLAN.map(({ milestone }) => ({ milestone, day: '2026-12-01' }));
const LONGEST_PREVIEW = {
  ok: true,
  committee: aCommittee(),
  meeting: aMeeting(),
  affected: Array.from({ length: 60 }, () => ({
    assignment: anAssignment({ deliverable: LONG }),
    changes: LONGEST_DAYS.map(({ milestone, day }) => ({ milestone, from: day, to: day })),
  })),
} as const;
const MANY_TO_GO_TO = aCommittee({ meetings: meetings(90) });
const LONGEST_DATES = {
  committeeId: '01C',
  meeting: aMeeting(),
  days: LONGEST_DAYS,
  planned: LONGEST_DAYS,
};

const PUBLIC: Committee = {
  ...LONGEST_COMMITTEE,
  publicView: { isOn: true, parts: PUBLIC_PARTS, contact: LONG.slice(0, LONGEST_CONTACT) },
};

function aMeeting(): Meeting {
  const [meeting] = meetings(1);
  if (meeting === undefined) throw new Error('One was asked for.');
  return meeting;
}
const IDLE = aCommittee({ idleMonths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] });
const A_HUNDRED = Array.from({ length: 100 }, (_, index) => ({
  day: addDays('2027-01-01', index),
  time: '09:00',
}));
const MANY_MEETINGS = { fresh: A_HUNDRED, known: A_HUNDRED, past: A_HUNDRED };

/** Sixty of them, no two beside each other. */
const MANY_DAYS = Array.from({ length: 60 }, (_, index) => addDays('2027-01-01', index * 2));
const shownIn = (language: 'sv' | 'en') => ({ today: CHOICES.today, language });

describe.each(LANGUAGES)('a committee’s forms in %s', (language) => {
  it.each([
    ['dates of a meeting', meetingDatesForm(LONGEST_DATES, { today: CHOICES.today, language })],
    [
      'what dates of a meeting change',
      meetingDatesPreviewForm(LONGEST_PREVIEW, LONGEST_DATES.days, {
        today: CHOICES.today,
        language,
      }),
    ],
    [
      'a meeting that is cancelled one by one',
      cancelMeetingForm(
        {
          ...LONGEST_PREVIEW,
          committee: MANY_TO_GO_TO,
          onClosedDay: false,
          ownDates: { stay: [], fall: [] },
          over: [],
        },
        'M5',
        shownIn(language),
      ),
    ],
    ['a plan of twelve', planForm({ language, committeeId: '01C', plan: LONGEST_PLAN })],
    [
      'what a plan changes',
      planPreviewForm(LONGEST_PREVIEW, LONGEST_PLAN, { today: CHOICES.today, language }),
    ],
    [
      'meetings',
      addMeetingForm({ language, committeeId: '01C', text: LONG, problem: LONG.slice(0, 200) }),
    ],
    [
      'a hundred meetings to confirm',
      meetingsForm(
        {
          ok: true,
          committee: IDLE,
          ...MANY_MEETINGS,
          onClosedDay: MANY_MEETINGS.fresh.map(({ day }) => day),
        },
        { unclear: Array.from({ length: 400 }, () => LONG), cancelled: A_HUNDRED },
        { today: CHOICES.today, language },
      ),
    ],
    ['the committee', committeeForm(LONGEST_COMMITTEE, language)],
    ['its offices', officersForm(LONGEST_COMMITTEE, shownIn(language))],
    [
      'an office for a line that waits',
      addOfficeForm(
        { committee: 'C', line: LONG.slice(0, 1500), words: LONG.slice(0, 100) },
        language,
      ),
    ],
    ['its settings', settingsForm(LONGEST_COMMITTEE, { ...shownIn(language), nameOf: () => LONG })],
    [
      'closed days',
      closedDaysForm({ id: '01C', closedDays: MANY_DAYS, idleMonths: [1, 7] }, shownIn(language)),
    ],
    [
      'closed days to confirm',
      closedDaysPreviewForm(
        {
          ok: true,
          committee: IDLE,
          affected: Array.from({ length: 60 }, () => ({
            assignment: { ...anAssignment(), deliverable: LONG },
            changes: [{ milestone: 'draft', from: '2026-11-19', to: '2027-01-14' }],
          })),
        },
        { closedDays: MANY_DAYS, idleMonths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
        shownIn(language),
      ),
    ],
    ['what anybody may read', publicViewForm(PUBLIC, language)],
    [
      'what anybody will read',
      publicViewConfirmForm(
        { committee: PUBLIC, view: PUBLIC.publicView, open: 1, closed: 1000, left: 1000 },
        `https://bevaka.example/${LONG.slice(0, 300)}`,
        language,
      ),
    ],
    ['a ladder of twelve', ladderForm({ id: '01C', ladder: LONGEST_LADDER }, language)],
    [
      'the reminders of a ladder',
      ladderPreviewForm(
        {
          ok: true,
          committee: IDLE,
          ahead: Array.from({ length: 10 }, () => ({
            day: '2027-01-14',
            label: 'RUN-1',
            milestone: LONG.slice(0, 35),
            level: 'secretary' as const,
            to: LONG,
          })),
        },
        LONGEST_LADDER,
        shownIn(language),
      ),
    ],
  ])('keep within what Slack takes: %s', (_name, form) => {
    const checked = checkView(form, 'modal', '/view');

    expect(checked).toMatchObject({ ok: true });
    expect(Buffer.byteLength(JSON.stringify(form))).toBeLessThan(250_000);
  });
});

describe('the form of a meeting’s dates', () => {
  const form = meetingDatesForm(LONGEST_DATES, { today: '2026-09-29', language: 'sv' });
  const metadata = readMetadata({ private_metadata: form.private_metadata ?? '' });

  it('gives the dates that were changed and no others, and none for an emptied field', () => {
    const values = submitted(form, {
      'day:0': { day: { type: 'datepicker', selected_date: '2026-11-17' } },
      'day:2': { day: { type: 'datepicker', selected_date: null } },
    });

    expect(readMeetingDates(values, metadata.dates ?? [])).toEqual([
      { milestone: LONGEST_DAYS[0]?.milestone, day: '2026-11-17' },
      { milestone: LONGEST_DAYS[2]?.milestone, day: null },
    ]);
  });
});
