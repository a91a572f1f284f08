import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Meeting } from '../../../../src/domain/meeting.ts';
import { planStep } from '../../../../src/domain/plan.ts';
import { addDays } from '../../../../src/domain/day.ts';
import { checkView } from '../../../../src/sandbox/server/blockkit/surface.ts';
import { assignmentForm, readAssignment } from '../../../../src/slack/surfaces/forms/assignment.ts';
import { addMeetingForm } from '../../../../src/slack/surfaces/forms/add-meeting.ts';
import { askExtensionForm, extendForm } from '../../../../src/slack/surfaces/forms/extend.ts';
import { outcomeForm } from '../../../../src/slack/surfaces/forms/outcome.ts';
import { closeForm, readClose } from '../../../../src/slack/surfaces/forms/close.ts';
import { confirmReadingForm } from '../../../../src/slack/surfaces/forms/confirm-reading.ts';
import { readConfirmReading } from '../../../../src/slack/surfaces/forms/confirmed-findings.ts';
import { delegateForm } from '../../../../src/slack/surfaces/forms/delegate.ts';
import { draftForm } from '../../../../src/slack/surfaces/forms/draft.ts';
import { meetingsForm } from '../../../../src/slack/surfaces/forms/meetings.ts';
import {
  closedDaysForm,
  closedDaysPreviewForm,
} from '../../../../src/slack/surfaces/forms/closed-days.ts';
import { readMetadata, writeMetadata } from '../../../../src/slack/surfaces/forms/metadata.ts';
import {
  meetingDatesForm,
  meetingDatesPreviewForm,
  readMeetingDates,
} from '../../../../src/slack/surfaces/forms/meeting-dates.ts';
import { planForm, planPreviewForm } from '../../../../src/slack/surfaces/forms/plan.ts';
import { readForm } from '../../../../src/slack/surfaces/forms/read.ts';
import { setDateForm } from '../../../../src/slack/surfaces/forms/set-date.ts';
import { setUpForm } from '../../../../src/slack/surfaces/forms/set-up.ts';
import { updateForm } from '../../../../src/slack/surfaces/forms/update.ts';
import { voidForm } from '../../../../src/slack/surfaces/forms/void.ts';
import { formWordsIn } from '../../../../src/words/forms.ts';
import { aCommittee, anAssignment } from '../../../contracts/samples.ts';
import { milestonesOfWords } from '../support/longest-milestones.ts';
import { LANGUAGES, meetings, proposal, submitted } from './filled.ts';

const LONG = 'å'.repeat(5000);
const OFFICES = ['Regiondirektören', `Enhetschefen ${LONG.slice(0, 87)}`];
const VIEW = {
  id: '01A',
  label: 'RUN-1',
  deliverable: LONG,
  milestones: milestonesOfWords('Regiondirektören'),
};
const CHOICES = { today: '2026-09-29', meetings: meetings(60), offices: OFFICES };

const LONGEST_PLAN = milestonesOfWords('Regiondirektören').map(({ milestone }) => ({
  ...planStep(milestone, 200, 'working'),
}));
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
const LONGEST_DATES = {
  committeeId: '01C',
  meeting: aMeeting(),
  days: LONGEST_DAYS,
  planned: LONGEST_DAYS,
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

const assignment = (language: 'sv' | 'en', words = LONG) =>
  assignmentForm({
    ...CHOICES,
    language,
    committeeId: '01C',
    filled: {
      holderTitle: 'regiondirektören',
      holderUser: null,
      deliverable: words,
      dueMeeting: CHOICES.meetings[0]?.id ?? null,
      dueText: null,
      caseNumber: 'RUN/516/2020',
      paragraph: '§ 87',
      wording: words,
    },
  });

const confirm = (language: 'sv' | 'en', proposals = [proposal()]) =>
  confirmReadingForm({
    ...CHOICES,
    language,
    heldMeetings: meetings(40),
    readingId: '01R',
    proposals,
  });

describe.each(LANGUAGES)('the forms in %s', (language) => {
  it.each([
    ['assignment', assignment(language)],
    ['set-up', setUpForm({ language, channel: 'C1', secretary: 'U1', name: LONG })],
    ['reading', readForm({ language, committeeId: '01C', text: LONG })],
    [
      'confirming',
      confirm(
        language,
        Array.from({ length: 30 }, () => proposal(LONG)),
      ),
    ],
    ['delegating', delegateForm({ language, view: VIEW })],
    ['update', updateForm({ language, view: VIEW, signal: 'blocked' })],
    ['draft', draftForm({ language, view: VIEW })],
    ['voiding', voidForm({ language, view: VIEW, reason: LONG })],
    ['closing', closeForm({ language, view: VIEW })],
    [
      'asking for more time',
      askExtensionForm({
        language,
        view: VIEW,
        meetings: meetings(90),
        today: CHOICES.today,
        reason: LONG,
      }),
    ],
    [
      'extension',
      extendForm({
        language,
        view: VIEW,
        meetings: meetings(90),
        today: CHOICES.today,
        reason: LONG,
      }),
    ],
    [
      'outcomes of twenty-five',
      outcomeForm({ language, views: Array.from({ length: 25 }, () => VIEW), motive: LONG }),
    ],
    ['dates of a meeting', meetingDatesForm(LONGEST_DATES, { today: CHOICES.today, language })],
    [
      'what dates of a meeting change',
      meetingDatesPreviewForm(LONGEST_PREVIEW, LONGEST_DATES.days, {
        today: CHOICES.today,
        language,
      }),
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
    ['new date', setDateForm({ language, view: VIEW, milestone: 'draft' })],
  ])('keep within what Slack takes: %s', (_name, form) => {
    const checked = checkView(form, 'modal', '/view');

    expect(checked).toMatchObject({ ok: true });
    expect(Buffer.byteLength(JSON.stringify(form))).toBeLessThan(250_000);
  });
});

describe('an assignment’s form', () => {
  it('gives back what it was filled in with', () => {
    const values = submitted(assignment('sv', 'förslag på mål'));

    const read = readAssignment(values, { language: 'sv', offices: OFFICES });

    expect(read).toEqual({
      ok: true,
      value: {
        holder: { kind: 'office', title: 'Regiondirektören' },
        deliverable: 'förslag på mål',
        due: { kind: 'meeting', meeting: CHOICES.meetings[0]?.id },
        caseNumber: 'RUN/516/2020',
        paragraph: { paragraph: '§ 87', year: null },
        wording: 'förslag på mål',
      },
    });
  });

  it('asks for one holder when both an office and a person were chosen', () => {
    const person = { holder: { holder: { type: 'users_select', selected_user: 'U2' } } };
    const values = submitted(assignment('sv', 'förslag'), person);

    const read = readAssignment(values, { language: 'sv', offices: OFFICES });

    expect(read).toEqual({ ok: false, errors: { holder: formWordsIn('sv').errors.oneHolder } });
  });

  it('shows user-written words as plain text alone, so that they ping nobody', () => {
    fc.assert(
      fc.property(fc.string(), (noise) => {
        const json = JSON.stringify(assignment('sv', `<!channel>${noise}`).blocks);

        expect(json).not.toContain('mrkdwn');
      }),
    );
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

describe('the form that confirms a reading', () => {
  it('takes a finding as it was read', () => {
    const read = readConfirmReading(submitted(confirm('sv')), {
      language: 'sv',
      offices: OFFICES,
      shown: [0],
      mayTakeNone: false,
    });

    expect(read).toMatchObject({
      ok: true,
      value: [{ finding: 0, holder: { kind: 'office', title: 'Regiondirektören' } }],
    });
  });

  it('asks for at least one when every finding is left', () => {
    const left = { 'take:0': { take: { type: 'checkboxes', selected_options: [] } } };

    const read = readConfirmReading(submitted(confirm('en'), left), {
      language: 'en',
      offices: OFFICES,
      shown: [0],
      mayTakeNone: false,
    });

    expect(read).toEqual({ ok: false, errors: { 'take:0': formWordsIn('en').errors.takeNone } });
  });
});

describe('closing', () => {
  it.each([
    ['87', { paragraph: '§ 87', year: null }],
    ['§87/2026', { paragraph: '§ 87', year: 2026 }],
  ])('takes the § as people write it: %s', (value, expected) => {
    const read = readClose({ paragraph: { paragraph: { value } } }, 'sv');

    expect(read).toEqual({ ok: true, value: expected });
  });

  it('says at the field that a § is missing', () => {
    const read = readClose({}, 'sv');

    expect(read).toEqual({ ok: false, errors: { paragraph: formWordsIn('sv').errors.missing } });
  });
});

it('refuses metadata that is none of ours', () => {
  const view = { private_metadata: '{"someoneElses":true}' };

  expect(() => readMetadata(view)).toThrow('someoneElses');
  expect(readMetadata({ private_metadata: writeMetadata({ assignment: '01A' }) })).toEqual({
    assignment: '01A',
  });
});
