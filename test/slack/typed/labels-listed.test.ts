import { describe, expect, it } from 'vitest';

import { labelsListed } from '../../../src/slack/typed/labels-listed.ts';

const THREE = ['RUN-1', 'RUN-4', 'RUN-9'];

describe('labels that a line lists', () => {
  it.each([
    ['RUN-1, RUN-4, RUN-9', THREE, ''],
    ['RUN-1, 4 och 9', THREE, ''],
    ['run-1 och run-4 samt RUN-9', THREE, ''],
    ['RUN-1, RUN-4 and 9 on 15 December', THREE, 'on 15 December'],
    ['RUN-1, 4, 9, den 15 december', THREE, 'den 15 december'],
    ['RUN-1 och RUN-1', ['RUN-1'], ''],
    ['RUN-12, T1 2027', ['RUN-12'], 'T1 2027'],
    ['RUN-12, 2027', ['RUN-12'], '2027'],
    ['RUN-1, 15 december', ['RUN-1'], '15 december'],
    ['RUN-1 15 december', ['RUN-1'], '15 december'],
    ['allt som är klart', [], 'allt som är klart'],
  ])('are read: %s', (line, labels, rest) => {
    expect(labelsListed(line)).toEqual({ labels, rest });
  });
});
