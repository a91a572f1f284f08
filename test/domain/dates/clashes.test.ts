import { describe, expect, it } from 'vitest';

import { clashingDays, firstClash } from '../../../src/domain/dates/clashes.ts';
import { resolveDue } from '../../../src/domain/dates/resolve.ts';
import { phraseAtEnd } from '../../../src/domain/dates/phrases-at-edges.ts';
import { aCommittee } from '../../contracts/samples.ts';

const TODAY = '2026-11-25';

describe('a date with another weekday than it has', () => {
  it.each([
    ['tisdag 16 december', '2026-12-15', '2026-12-16'],
    ['tisdagen den 16 december kl. 9', '2026-12-15', '2026-12-16'],
    ['ons 2026-12-15', '2026-12-15', '2026-12-16'],
    ['Monday 15 December', '2026-12-14', '2026-12-15'],
    ['fredag 14 december', '2026-12-11', '2026-12-14'],
  ])('can be two days: %s', (line, one, other) => {
    expect(firstClash(line, TODAY)?.days).toEqual([one, other]);
  });

  it('says where it stands, so that the day can be put there instead', () => {
    const line = 'sammanträde nytt RUN tisdag 16 december 09:00';
    const clash = firstClash(line, TODAY);

    expect(line.slice(clash?.from, clash?.to)).toBe('tisdag 16 december');
  });

  it.each([
    'tisdag 15 december',
    '15 december',
    'tisdag v. 51',
    'månad 15 december',
    '2026-12-16',
    'fri entré 16 december',
  ])('is none in: %s', (line) => {
    expect(firstClash(line, TODAY)).toBeNull();
  });

  it('means the nearest such day, before or after', () => {
    expect(clashingDays('söndag 15 december', '2026-12-15')).toEqual(['2026-12-13', '2026-12-15']);
    expect(clashingDays('fredag 15 december', '2026-12-15')).toEqual(['2026-12-15', '2026-12-18']);
  });

  it('is not guessed as a due: the meetings of both days are offered', () => {
    const phrase = phraseAtEnd('förslag till tisdag 16 december')?.phrase;

    const due = phrase && resolveDue(phrase, aCommittee(), TODAY);

    expect(due).toMatchObject({
      ok: false,
      why: 'unclear',
      day: '2026-12-16',
      choices: [{ id: 'MEETINGDEC' }],
    });
  });
});
