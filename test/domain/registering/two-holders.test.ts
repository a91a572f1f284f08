import { expect, it } from 'vitest';

import { understandLine } from '../../../src/domain/registering/understand-line.ts';
import { leftOfDue } from '../../../src/domain/registering/left-of-due.ts';
import { theCommittee } from '../support/run.ts';

const TASK = 'ta fram en plan';
const line = (holders: string): string => `${holders} ${TASK} till den 15 december`;
const read = (words: string) => understandLine(words, theCommittee(), '2026-11-16');

it.each([
  ['Regiondirektören och ordföranden', 'Regiondirektören', 'ordföranden'],
  ['regiondirektör + ordförande', 'regiondirektör', 'ordförande'],
  ['Ordföranden, regiondirektören', 'Ordföranden', 'regiondirektören'],
  ['the Regiondirektören and Ordföranden', 'the Regiondirektören', 'Ordföranden'],
  ['<@U01|elin> & <@U02|nils>', '<@U01|elin>', '<@U02|nils>'],
  ['<@U01> samt Ordföranden', '<@U01>', 'Ordföranden'],
])('"%s" are two, and it is asked who answers for it', (holders, one, other) => {
  expect(read(line(holders))).toMatchObject({
    ok: false,
    refusal: { why: 'two-holders', words: holders, each: [one, other] },
    understood: { holder: null, deliverable: TASK },
  });
});

it.each([
  ['Regiondirektören', 'och', 'och ta fram en plan'],
  ['Regiondirektören', '(med Ordföranden)', '(med Ordföranden) ta fram en plan'],
])('"%s %s" names one', (title, next, deliverable) => {
  expect(read(line(`${title} ${next}`))).toMatchObject({
    ok: true,
    holder: { kind: 'office', title },
    deliverable,
  });
});

it.each([
  ['ta fram en plan senast onsd', 'senast onsd'],
  ['ta fram en plan t', 't'],
  ['ta fram en plan halvårsvis', 'halvårsvis'],
  ['ta fram en plan varannan nämnd med start', 'varannan nämnd med start'],
  ['ta fram en plan en vecka innan presidiet', 'en vecka innan presidiet'],
  ['report three working days before the deadline', 'three working days before the deadline'],
  ['redovisa senast kända siffror', ''],
  ['ta fram en plan', ''],
])('the words of "%s" that belong to a time after it are "%s"', (deliverable, words) => {
  expect(leftOfDue(deliverable)).toBe(words);
});
