import { describe, expect, it } from 'vitest';

import { checkView } from '@bevaka/slack-sandbox';
import { likelyMeetings } from '../../../../src/domain/meetings/event-titles.ts';
import { addDays } from '../../../../src/domain/days/day.ts';
import { readEvents } from '../../../../src/slack/rooms/meetings/event-fields.ts';
import { meetingsForm } from '../../../../src/slack/rooms/meetings/form-confirm.ts';
import { aCommittee } from '../../../contracts/samples.ts';
import { LANGUAGES, submitted } from './filled.ts';

const TODAY = '2026-11-01';
const shown = { today: TODAY, language: 'sv' } as const;
const FOUND = [
  { day: '2026-11-10', time: '09:00', title: 'Presidium RUN' },
  { day: '2026-11-17', time: '09:00', title: 'RUN sammanträde' },
  { day: '2026-11-17', time: '08:00', title: 'Gruppmöte inför nämnd' },
];

function formOf(found: readonly (typeof FOUND)[number][], language: 'sv' | 'en' = 'sv') {
  const preview = {
    ok: true,
    committee: aCommittee({ name: 'Regionala utvecklingsnämnden' }),
    fresh: found.slice(0, 100),
    known: [],
    past: [],
    onClosedDay: [],
  } as const;
  const read = { found, unclear: [], cancelled: [] };
  return meetingsForm(preview, read, { today: TODAY, language });
}

describe('the events of a calendar', () => {
  it('stand with their titles, and those that look like the committee’s are ticked', () => {
    const form = formOf(FOUND);

    expect(JSON.stringify(form.blocks)).toContain('tis 10 nov 09:00 Presidium RUN');
    expect(JSON.stringify(form.blocks)).toContain('tis 17 nov 08:00 Gruppmöte inför nämnd');
    expect(readEvents(submitted(form), shown)).toEqual({
      ok: true,
      value: [{ day: '2026-11-17', time: '09:00' }],
    });
  });

  it('are left out one by one, and one must be left', () => {
    const none = { event: { type: 'checkboxes' as const, selected_options: [] } };

    expect(readEvents(submitted(formOf(FOUND), { 'event:0': none }), shown)).toEqual({
      ok: false,
      errors: { 'event:0': 'Välj minst ett sammanträde.' },
    });
  });

  it('are not two on a day', () => {
    const options = ['2026-11-17T08:00|1', '2026-11-17T09:00|2'].map((value) => ({
      text: { type: 'plain_text', text: value } as const,
      value,
    }));
    const both = { event: { type: 'checkboxes', selected_options: options } } as const;

    expect(readEvents(submitted(formOf(FOUND), { 'event:0': both }), shown)).toMatchObject({
      ok: false,
      errors: { 'event:0': expect.stringContaining('Två är valda tis 17 nov') },
    });
  });

  it.each(LANGUAGES)('keep within what Slack takes, however many: %s', (language) => {
    const many = Array.from({ length: 150 }, (_, at) => ({
      day: addDays('2027-01-01', at % 100),
      time: '09:00',
      title: 'ett mycket långt namn '.repeat(20),
    }));
    const form = formOf(many, language);

    expect(checkView(form, 'modal', '/view')).toMatchObject({ ok: true });
    expect(JSON.stringify(form.blocks)).toContain(language === 'sv' ? 'och 50 till' : '50 more');
  });
});

describe('a title', () => {
  it.each([
    'Sammanträde RUN',
    'RUN',
    'Regionala utvecklingsnämnden',
    'Nämnd',
    'Nämndsmöte',
    'Committee meeting',
    '',
  ])('"%s" may be a meeting of the committee', (title) => {
    const events = [{ day: '2026-11-17', time: null, title }];

    expect(likelyMeetings(events, 'Regionala utvecklingsnämnden').size).toBe(1);
  });

  it.each([
    'Presidium',
    'Presidiemöte RUN',
    'Gruppmöte inför nämnd',
    'Förmöte',
    'RUN AU',
    'Arbetsutskott',
    'Utskick RUN',
    'Kallelse nämnd',
    'Nämndinternat',
    'Utbildning för nämnden',
    'Stoppdag handlingar',
    'Pre-meeting',
  ])('"%s" is something else', (title) => {
    const events = [{ day: '2026-11-17', time: null, title }];

    expect(likelyMeetings(events, 'Regionala utvecklingsnämnden').size).toBe(0);
  });

  it('of an executive committee is its own meeting', () => {
    const events = [{ day: '2026-11-17', time: null, title: 'Arbetsutskott' }];

    expect(likelyMeetings(events, 'Kommunstyrelsens arbetsutskott').size).toBe(1);
  });
});
