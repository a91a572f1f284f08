import { expect, it } from 'vitest';

import type { Meeting } from '../../../src/domain/meetings/meeting.ts';
import {
  type ExtensionLine,
  extensionLine,
} from '../../../src/domain/assignments/extension-line.ts';
import { theCommittee } from '../support/run.ts';

const TODAY = '2026-09-29';

function meeting(day: string): Meeting {
  return {
    id: day,
    day,
    time: null,
    state: 'planned',
    addedAt: '2026-09-01T08:00:00Z',
    dates: [],
    dispatched: null,
  };
}

function lineOf(words: string): ExtensionLine {
  const meetings = ['2026-10-20', '2026-12-15', '2027-03-02'].map(meeting);
  const committee = theCommittee({ meetings });
  const due = { kind: 'meeting', meeting: '2026-12-15' } as const;
  return extensionLine(words, { due }, { committee, today: TODAY });
}

it('means by the next meeting the one after that which it is due for', () => {
  expect(lineOf('nästa sammanträde remissen dröjer')).toMatchObject({
    due: { ok: true, due: { kind: 'meeting', meeting: '2027-03-02' } },
    reason: 'remissen dröjer',
  });
});

it('counts a day from today, also one before the due', () => {
  expect(lineOf('20 oktober')).toMatchObject({
    due: { ok: true, due: { kind: 'meeting', meeting: '2026-10-20' } },
    reason: '',
  });
});

it('says which days a weekday and a day that is none can be', () => {
  expect(lineOf('måndag 16 mars remissen dröjer')).toMatchObject({
    clash: ['2027-03-15', '2027-03-16'],
    reason: 'remissen dröjer',
  });
});

it('takes all for the reason where it begins with no due', () => {
  expect(lineOf('remissen dröjer')).toEqual({
    due: null,
    dueWords: '',
    clash: [],
    reason: 'remissen dröjer',
  });
});

it('finds until when behind the reason as well, where words say so', () => {
  expect(lineOf('§ 44 remissen dröjer, till nästa sammanträde')).toMatchObject({
    due: { ok: true, due: { kind: 'meeting', meeting: '2027-03-02' } },
    reason: '§ 44 remissen dröjer',
  });
  expect(lineOf('remissen kom in 20 oktober').due).toBeNull();
});
