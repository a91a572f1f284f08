import { describe, expect, it } from 'vitest';

import { problemsOfBlocks } from '@bevaka/slack-sandbox';
import { answered } from '../../../src/slack/door/answered.ts';
import { actions } from '../../../src/slack/kit/blocks.ts';
import { acceptAllBlock } from '../../../src/slack/rooms/backlog/buttons.ts';
import { outcomesButtons } from '../../../src/slack/rooms/outcome/buttons.ts';

describe('the buttons of very many', () => {
  const ids = Array.from({ length: 180 }, (_, at) => `01ARZ3NDEKTSV4RRFFQ69G${1000 + at}`);
  const meeting = { committee: { id: 'RUNCOMMITTEE', code: 'RUN' }, meeting: 'MEETINGDEC' };
  const outcomes = [actions(...outcomesButtons({ ...meeting, day: 'tis 15 dec' }, ids, 'sv'))];

  it.each([
    ['outcomes of a meeting', outcomes],
    ['what a list gave', [acceptAllBlock('READING1', ids, 'sv')]],
  ])('name each once, within what a button carries: %s', (_name, blocks) => {
    expect(problemsOfBlocks(blocks)).toEqual([]);
    expect(answered.about(blocks).map(({ id }) => id)).toEqual(ids);
  });
});
