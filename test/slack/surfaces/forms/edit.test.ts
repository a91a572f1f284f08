import { describe, expect, it } from 'vitest';

import type { DueView } from '../../../../src/app/views/assignment-view.ts';
import { checkView } from '@bevaka/slack-sandbox';
import { editForm, isDueUntouched, readEdit } from '../../../../src/slack/rooms/editing/form.ts';
import { viewOfWords } from '../support/longest-view.ts';
import { LANGUAGES, meetings, submitted } from './filled.ts';

const OFFICES = ['Regiondirektören'];
const DUES: readonly DueView[] = [
  { kind: 'none' },
  { kind: 'date', day: '2027-01-15', daysAway: 50 },
  { kind: 'period', text: 'under våren', to: '2027-05-31', daysAway: 200 },
  {
    kind: 'meeting',
    meeting: meetings(1)[0]?.id ?? '',
    day: '2026-01-15',
    time: null,
    daysAway: 1,
  },
];

function formWith(due: DueView, language: 'sv' | 'en') {
  const view = { ...viewOfWords('Regiondirektören', 2000, language), due };
  const holder = { ...view.holder, office: 'Regiondirektören' };
  const origin = { ...view.origin, paragraph: '§ 87' };
  const choices = { language, today: '2026-01-01', meetings: meetings(1), offices: OFFICES };
  return editForm({ ...choices, view: { ...view, holder, origin } });
}

describe.each(LANGUAGES)('the form that edits in %s', (language) => {
  it.each(DUES)('keeps a due of kind $kind that is left as it was shown', (due) => {
    const form = formWith(due, language);

    const read = readEdit(submitted(form), { language, offices: OFFICES });

    expect(checkView(form, 'modal', '/view')).toMatchObject({ ok: true });
    expect(read.ok && isDueUntouched(read.value.due, due, language)).toBe(true);
  });

  it('knows another due from the one that was shown', () => {
    const [none, date] = DUES;

    expect(none && isDueUntouched({ kind: 'said', text: '', as: 'plain' }, none, language)).toBe(
      false,
    );
    expect(
      date && isDueUntouched({ kind: 'said', text: '2027-01-16', as: 'date' }, date, language),
    ).toBe(false);
  });
});
