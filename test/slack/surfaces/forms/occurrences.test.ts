import { describe, expect, it } from 'vitest';

import { checkView } from '@bevaka/slack-sandbox';
import { occurrencesForm, readOccurrences } from '../../../../src/slack/rooms/standing/form.ts';
import { anAssignment, aCommittee } from '../../../contracts/samples.ts';
import { LANGUAGES, meetings, submitted } from './filled.ts';

describe.each(LANGUAGES)('the form for occurrences in %s', (language) => {
  const planned = meetings(60);
  const found = {
    ok: true,
    assignment: anAssignment({ deliverable: 'å'.repeat(3000) }),
    committee: aCommittee(),
    occurrences: Array.from({ length: 12 }, (_, at) => ({
      name: `nov–dec ${2026 + at}`,
      meeting: planned[at]?.id ?? null,
    })),
    meetings: planned,
  } as const;
  const form = occurrencesForm(found, { today: '2026-11-25', language });

  it('is taken by Slack, and says back what it shows', () => {
    expect(checkView(form, 'modal', '/view')).toMatchObject({ ok: true });
    expect(readOccurrences(submitted(form))).toEqual(found.occurrences);
  });

  it('says what is missing where no meeting is planned', () => {
    const empty = occurrencesForm({ ...found, meetings: [] }, { today: '2026-11-25', language });

    expect(checkView(empty, 'modal', '/view')).toMatchObject({ ok: true });
    expect(JSON.stringify(empty.blocks)).toMatch(/inga planerade|No meetings/);
  });
});
