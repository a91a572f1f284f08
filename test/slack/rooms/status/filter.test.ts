import { describe, expect, it } from 'vitest';

import {
  filterOf,
  filterSaid,
  meetingSaid,
  wordsOf,
} from '../../../../src/slack/rooms/status/filter.ts';

const meeting = (id: string, day: string) =>
  ({
    id,
    day,
    time: null,
    state: 'planned',
    addedAt: '2026-01-01T00:00:00.000Z',
    dates: [],
    dispatched: null,
  }) as const;
const committee = {
  team: 'T',
  timeZone: 'Europe/Stockholm',
  meetings: [meeting('NOV', '2026-11-03'), meeting('DEC', '2026-12-15')],
};

describe('what a list is narrowed to', () => {
  it.each([
    ['15 dec', 'DEC'],
    ['allt till decembersammanträdet', 'DEC'],
    ['the December meeting', 'DEC'],
    ['nästa nämnd', 'NOV'],
    ['uppdragen för mötet i november', 'NOV'],
  ])('is the meeting of “%s”', (words, named) => {
    const said = meetingSaid(words, committee, '2026-09-29');

    expect(said).toMatchObject({ ok: true, due: { kind: 'meeting', meeting: named } });
  });

  it.each(['försenade', 'budget till 15 dec', 'våren'])('is no meeting of “%s”', (words) => {
    expect(meetingSaid(words, committee, '2026-09-29')).toBeNull();
  });

  it('comes back from the button that carries it', () => {
    for (const filter of ['all', 'overdue', { team: 'T', user: 'U1' }, { meeting: 'DEC' }] as const)
      expect(filterOf(wordsOf(filter), 'T')).toEqual(filter);
  });

  it('is not guessed where some of the words are not understood', () => {
    expect(filterSaid('budget', 'T')).toBeNull();
  });
});
