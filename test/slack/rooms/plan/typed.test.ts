import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { DEFAULT_PLAN, planRow } from '../../../../src/domain/meetings/plan.ts';
import { readPlan } from '../../../../src/slack/rooms/plan/typed.ts';
import { rowText } from '../../../../src/slack/rooms/plan/row-text.ts';
import { planWordsIn } from '../../../../src/slack/rooms/plan/words.ts';
import { aPlan } from '../../../domain/support/arbitrary.ts';
import { LANGUAGES } from '../../surfaces/forms/filled.ts';

function stepsOf(text: string) {
  const read = readPlan(text);
  return read.ok ? read.plan : read.why;
}

describe('a plan that is written as lines', () => {
  it('knows the five by their names, in both languages', () => {
    expect(stepsOf('utkast 26\nPresidium: 21 dagar\nfinal papers 8 days\nDispatch 7')).toEqual(
      DEFAULT_PLAN,
    );
    expect(stepsOf('AU 14 dagar före sammanträdet\nutskick 5 arbetsdagar')).toEqual([
      planRow('executive-committee', 14),
      planRow('dispatch', 5, 'working'),
    ]);
  });

  it.each([
    ['sv', 'calendar', 'Utskick 1 dag'],
    ['sv', 'working', 'Utskick 1 arbetsdag'],
    ['en', 'calendar', 'Dispatch 1 day'],
    ['en', 'working', 'Dispatch 1 working day'],
  ] as const)('says one day as one, in %s by %s', (language, count, line) => {
    const row = planRow('dispatch', 1, count);

    expect(rowText(row, language)).toBe(line);
    expect(stepsOf(line)).toEqual([row]);
  });

  it('is shown with how many assignments get other dates, also when it is one', () => {
    expect([1, 2].map((count) => planWordsIn('sv').affected(count))).toEqual([
      '1 öppet uppdrag får andra datum. Stämmer det?',
      '2 öppna uppdrag får andra datum. Stämmer det?',
    ]);
    expect([1, 2].map((count) => planWordsIn('en').affected(count))).toEqual([
      'One open assignment gets other dates. Is this right?',
      '2 open assignments get other dates. Is this right?',
    ]);
  });

  test.each([
    ['Tjänsteutlåtande 30 handläggare utkast', 'case-officer', 'draft'],
    ['MBL-förhandling 18 arbetsdagar ansvarig klarmarkeras', 'holder', 'press'],
    ['Bilagor 10 ansvarig, godkänd version', 'holder', 'approved'],
    ['Union talks 18 working days marked as done secretary', 'secretary', 'press'],
    // Where something is left out, what is usual is meant.
    ['Samråd 2 14 dagar', 'secretary', 'day'],
    ['Samråd 14 handläggare', 'case-officer', 'press'],
    ['Samråd 14 utkast', 'case-officer', 'draft'],
    ['Samråd 14 godkänd version', 'holder', 'approved'],
    ['Samråd 14 klarmarkeras', 'secretary', 'press'],
    ['Utkast 26 ansvarig', 'holder', 'draft'],
    ['Presidium 21 sekreterare', 'secretary', 'day'],
  ])('takes owner and meeting in words: %s', (line, owner, metBy) => {
    expect(stepsOf(line)).toEqual([expect.objectContaining({ owner, metBy })]);
  });

  it('keeps a name of one’s own as it is written, also with a number in it', () => {
    expect(stepsOf('Samråd 2 14 dagar')).toMatchObject([
      { milestone: 'Samråd 2', daysBefore: 14, count: 'calendar' },
    ]);
  });

  it('puts the steps in the order of their days, five working days counted as a week', () => {
    const steps = stepsOf('Slutliga handlingar 6\nUtskick 5 arbetsdagar\nUtkast 26');

    expect(steps).toMatchObject([
      { milestone: 'draft' },
      { milestone: 'dispatch' },
      { milestone: 'final-papers' },
    ]);
  });

  test.each([
    ['nothing', ' \n ', 'empty', ''],
    ['no days', 'Utkast 26\nutkast snart', 'unclear', 'utkast snart'],
    ['an owner that nobody is', 'Samråd 14 kanslichefen', 'unclear', 'Samråd 14 kanslichefen'],
    ['two owners', 'Samråd 14 ansvarig sekreterare', 'unclear', 'Samråd 14 ansvarig sekreterare'],
    ['the same twice', 'Samråd 14\nSAMRÅD 7', 'twice', 'SAMRÅD 7'],
    ['a known one twice', 'AU 14\nArbetsutskott 7', 'twice', 'Arbetsutskott 7'],
    ['what splits a button’s value', 'Samråd|1 14', 'unclear', 'Samråd|1 14'],
    ['a long name', `${'Samråd '.repeat(6)}14`, 'long-name', 'Samråd '.repeat(6).trim()],
    [
      'a thirteenth',
      Array.from({ length: 13 }, (_, at) => `Möte ${String.fromCodePoint(97 + at)} 9`).join('\n'),
      'too-many',
      'Möte m 9',
    ],
  ])('says which line cannot be read: %s', (_what, text, why, line) => {
    expect(readPlan(text)).toEqual({ ok: false, why, line });
  });

  it.each(LANGUAGES)('is read again as it is shown in %s', (language) => {
    fc.assert(
      fc.property(aPlan(), (plan) => {
        const shown = plan.map((step) => rowText(step, language)).join('\n');

        const read = readPlan(shown);

        expect(read.ok && new Set(read.plan)).toEqual(new Set(plan));
      }),
    );
  });
});
