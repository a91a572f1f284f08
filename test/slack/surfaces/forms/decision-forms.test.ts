import { describe, expect, it } from 'vitest';

import { checkView } from '@bevaka/slack-sandbox';
import { confirmMeetingForm } from '../../../../src/slack/rooms/minutes/form-meeting.ts';
import {
  confirmMinutesForm,
  readConfirmMinutes,
} from '../../../../src/slack/rooms/minutes/form.ts';
import { outcomeForm, readOutcomes } from '../../../../src/slack/rooms/outcome/form.ts';
import { paragraphForm } from '../../../../src/slack/rooms/outcome/form-paragraph.ts';
import { supplementForm } from '../../../../src/slack/rooms/supplement/form.ts';
import { fieldWordsIn } from '../../../../src/slack/kit/fields/words.ts';
import type { ListToDecide } from '../../../../src/app/papers/list-to-decide.ts';
import {
  LONGEST_LATE_REASON,
  MOST_LATE_REASONS,
} from '../../../../src/domain/assignments/why-late.ts';
import { dossierForm } from '../../../../src/slack/rooms/diary/form-dossier.ts';
import { listForm, MOST_LISTED } from '../../../../src/slack/rooms/outcome/form-list.ts';
import { policiesForm } from '../../../../src/slack/rooms/policies/form.ts';
import { whyLateForm } from '../../../../src/slack/rooms/reminders/form-why-late.ts';
import { aCommittee, anAssignment, DIRECTOR } from '../../../contracts/samples.ts';
import { viewOfWords } from '../support/longest-view.ts';
import { LANGUAGES, meetings, submitted } from './filled.ts';

const LONG = 'å'.repeat(5000);
const VIEW = { id: '01A', label: 'RUN-1', deliverable: LONG };
const DECIDED = {
  ...VIEW,
  today: '2026-09-29',
  origin: { ...anAssignment().origin, minutes: 'preliminary' },
  withoutParagraph: { is: 'off-the-agenda', meeting: '01M', day: '2026-12-15' },
} as const;
const VIEWS = Array.from({ length: 25 }, () => VIEW);
const LIST: ListToDecide = {
  ok: true,
  committee: aCommittee({ name: LONG }),
  meeting: meetings(1)[0] ?? never(),
  open: Array.from({ length: 2 * MOST_LISTED + 20 }, (_, at) =>
    anAssignment({
      id: `01ARZ3NDEKTSV4RRFFQ69G${1000 + at}`,
      deliverable: LONG,
      reported: { by: DIRECTOR, at: '2026-09-29T08:00:00.000Z' },
    }),
  ),
  later: meetings(90),
};

function never(): never {
  throw new Error('there is no meeting');
}

const OUTCOMES = {
  today: '2026-09-29',
  committeeId: '01C',
  meetings: meetings(90),
  said: { is: 'referred-back', paragraph: '§ 87', motive: LONG },
} as const;

describe.each(LANGUAGES)('the forms of a committee’s decisions in %s', (language) => {
  it.each([
    ['outcomes of twenty-five', outcomeForm({ ...OUTCOMES, language, views: VIEWS })],
    [
      'outcomes where no later meeting is planned',
      outcomeForm({ ...OUTCOMES, meetings: [], language, views: VIEWS }),
    ],
    [
      'confirming the minutes of twenty-five',
      confirmMeetingForm({
        language,
        committeeId: '01C',
        views: Array.from({ length: 25 }, () => DECIDED),
      }),
    ],
    ['the assignment list as one item', listForm(LIST, { today: '2026-09-29', language, from: 0 })],
    [
      'the last page of the list',
      listForm(LIST, { today: '2026-09-29', language, from: 2 * MOST_LISTED }),
    ],
    ['policies', policiesForm(aCommittee({ name: LONG }), language)],
    [
      'why something was late',
      whyLateForm({
        language,
        view: VIEW,
        before: { milestone: 'draft', day: '2026-09-29', reason: 'r0' },
        reasons: Array.from({ length: MOST_LATE_REASONS }, (_, at) =>
          `r${at}${LONG}`.slice(0, LONGEST_LATE_REASON),
        ),
      }),
    ],
    ['the dossier', dossierForm(VIEW, language)],
    ['a missing paragraph', paragraphForm({ language, view: DECIDED })],
    [
      'a supplement',
      supplementForm({
        ...OUTCOMES,
        language,
        offices: ['Regiondirektören'],
        parent: viewOfWords('å', 5000, language),
        filled: {
          holder: null,
          deliverable: LONG,
          due: { kind: 'period', text: LONG, from: '2026-01-01', to: '2026-12-31' },
        },
      }),
    ],
    [
      'confirming minutes',
      confirmMinutesForm({ language, view: { ...DECIDED, wording: LONG.slice(0, 3000) } }),
    ],
  ])('keep within what Slack takes: %s', (_name, form) => {
    expect(checkView(form, 'modal', '/view')).toMatchObject({ ok: true });
    expect(Buffer.byteLength(JSON.stringify(form))).toBeLessThan(250_000);
  });
});

describe('the form of outcomes', () => {
  it('says how many assignments follow that it has no room for', () => {
    const form = outcomeForm({ ...OUTCOMES, language: 'sv', views: VIEWS });

    expect(JSON.stringify(form.blocks.at(-1))).toContain(fieldWordsIn('sv').moreFollow(6));
  });

  it('takes no word of a forged answer for it that what is revoked goes on', () => {
    const revoked = { value: 'revoked|goes-on' };
    const values = { 'outcome:0': { outcome: { selected_option: revoked } } };

    const read = readOutcomes(values, { language: 'sv', assignments: ['01A'] });

    expect(read).toEqual({
      ok: false,
      errors: { 'paragraph:0': fieldWordsIn('sv').errors.badParagraph },
    });
  });
});

describe('the form that confirms minutes', () => {
  it('leaves a wording alone that does not fit in its field', () => {
    const form = confirmMinutesForm({ language: 'sv', view: { ...DECIDED, wording: LONG } });
    const paragraph = { paragraph: { type: 'plain_text_input', value: '§ 87' } } as const;
    const values = submitted(form, { paragraph });

    expect(readConfirmMinutes(values, 'sv')).toEqual({
      ok: true,
      value: { paragraph: '§ 87', wording: null },
    });
  });
});
