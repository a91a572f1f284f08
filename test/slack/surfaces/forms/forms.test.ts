import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { askedBack } from '../../../../src/slack/kit/asked-back.ts';

import { checkView } from '@bevaka/slack-sandbox';
import { assignmentForm, readAssignment } from '../../../../src/slack/rooms/registering/form.ts';
import { askExtensionForm, extendForm } from '../../../../src/slack/rooms/extension/form.ts';
import { closeForm, readClose } from '../../../../src/slack/rooms/ending/form-close.ts';
import { delegateForm } from '../../../../src/slack/rooms/delegation/form.ts';
import { askReportForm } from '../../../../src/slack/rooms/reminders/form-ask-report.ts';
import { askReportsForm } from '../../../../src/slack/rooms/asking-reports/form.ts';
import { lateReasonForm } from '../../../../src/slack/rooms/late-papers/form-reason.ts';
import { draftForm } from '../../../../src/slack/rooms/drafts-updates/form-draft.ts';
import { readMetadata, writeMetadata } from '../../../../src/slack/kit/fields/metadata.ts';
import { readForm } from '../../../../src/slack/rooms/reading/form.ts';
import { setDateForm } from '../../../../src/slack/rooms/reminders/form-set-date.ts';
import { setUpForm } from '../../../../src/slack/rooms/set-up/form.ts';
import { updateForm } from '../../../../src/slack/rooms/drafts-updates/form-update.ts';
import { voidForm } from '../../../../src/slack/rooms/ending/form-void.ts';
import { fieldWordsIn } from '../../../../src/slack/kit/fields/words.ts';
import { milestonesOfWords } from '../support/longest-milestones.ts';
import { contactForm } from '../../../../src/slack/rooms/bodies/form-contact.ts';
import { answerForm } from '../../../../src/slack/rooms/asking-bodies/form-answer.ts';
import { addBodyForm } from '../../../../src/slack/rooms/registering/form-add-body.ts';
import { LANGUAGES, meetings, submitted } from './filled.ts';

const LONG = 'å'.repeat(5000);
const OFFICES = ['Regiondirektören', `Enhetschefen ${LONG.slice(0, 87)}`];
const VIEW = {
  id: '01A',
  label: 'RUN-1',
  deliverable: LONG,
  milestones: milestonesOfWords('Regiondirektören'),
  lock: 'dispatched' as const,
};
const CHOICES = { today: '2026-09-29', meetings: meetings(60), offices: OFFICES };

const assignment = (language: 'sv' | 'en', words = LONG) =>
  assignmentForm({
    ...CHOICES,
    language,
    committeeId: '01C',
    filled: {
      holderTitle: 'regiondirektören',
      holderUser: null,
      holderBody: null,
      deliverable: words,
      dueMeeting: CHOICES.meetings[0]?.id ?? null,
      dueText: null,
      caseNumber: 'RUN/516/2020',
      paragraph: '§ 87',
      wording: words,
    },
  });

/** The form as Slack sends it along with its submission. */
const withState = (form: ReturnType<typeof assignment>) => ({ ...form, state: { values: {} } });

describe.each(LANGUAGES)('the forms in %s', (language) => {
  it.each([
    ['assignment', assignment(language)],
    ['set-up', setUpForm({ language, channel: 'C1', secretary: 'U1', name: LONG })],
    ['reading', readForm({ language, committeeId: '01C', text: LONG })],
    [
      'asking whether it is meant all the same',
      askedBack(withState(assignment(language)), {
        questions: { deliverable: LONG.slice(0, 300), before: LONG.slice(0, 300) },
        submit: 'Registrera ändå',
      }),
    ],
    ['delegating', delegateForm({ language, view: VIEW })],
    ['update', updateForm({ language, view: VIEW, signal: 'blocked' })],
    ['draft', draftForm({ language, view: VIEW })],
    ['asking how it goes', askReportForm({ language, view: VIEW })],
    ['a late reason', lateReasonForm({ language, view: VIEW, version: 12 })],
    [
      'asking the silent',
      askReportsForm({
        language,
        committee: '01C',
        question: LONG,
        people: Array.from({ length: 60 }, () => ({
          name: LONG.slice(0, 80),
          labels: Array.from({ length: 60 }, (_, at) => `RUN-${at}`),
          wasInDigest: true,
        })),
      }),
    ],
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
    ['a body’s contact', contactForm({ language, committeeId: '01C', name: LONG, contact: 'U1' })],
    ['a body’s answer', answerForm({ language, view: VIEW, today: CHOICES.today })],
    [
      'a new body',
      addBodyForm({ language, committeeId: '01C', name: LONG, line: LONG.slice(0, 2000) }),
    ],
    ['new date', setDateForm({ language, view: VIEW, milestone: 'draft' })],
  ])('keep within what Slack takes: %s', (_name, form) => {
    const checked = checkView(form, 'modal', '/view');

    expect(checked).toMatchObject({ ok: true });
    expect(Buffer.byteLength(JSON.stringify(form))).toBeLessThan(250_000);
  });
});

describe('an assignment’s form', () => {
  it('gives back the body that was written, and asks for one holder beside it', () => {
    const body = { body: { body: { type: 'plain_text_input', value: ' Länstrafiken AB ' } } };
    const nobody = { office: { office: { type: 'static_select', selected_option: null } } };
    const values = submitted(assignment('sv', 'förslag'), { ...nobody, ...body });

    const read = readAssignment(values, { language: 'sv', offices: OFFICES });
    const both = readAssignment(submitted(assignment('sv', 'förslag'), body), {
      language: 'sv',
      offices: OFFICES,
    });

    expect(read).toMatchObject({
      ok: true,
      value: { holder: { kind: 'body', name: 'Länstrafiken AB' } },
    });
    expect(both).toEqual({
      ok: false,
      errors: {
        holder: 'Välj bara en: en befattning, en person, en ny befattning eller ett organ utanför.',
      },
    });
  });

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
        isPreliminary: false,
        provision: null,
      },
    });
  });

  it('asks for one holder when both an office and a person were chosen', () => {
    const person = { holder: { holder: { type: 'users_select', selected_user: 'U2' } } };
    const values = submitted(assignment('sv', 'förslag'), person);

    const read = readAssignment(values, { language: 'sv', offices: OFFICES });

    expect(read).toEqual({ ok: false, errors: { holder: fieldWordsIn('sv').errors.oneHolder } });
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

    expect(read).toEqual({ ok: false, errors: { paragraph: fieldWordsIn('sv').errors.missing } });
  });
});

it('refuses metadata that is none of ours', () => {
  const view = { private_metadata: '{"someoneElses":true}' };

  expect(() => readMetadata(view)).toThrow('someoneElses');
  expect(readMetadata({ private_metadata: writeMetadata({ assignment: '01A' }) })).toEqual({
    assignment: '01A',
  });
});
