import { describe, expect, it } from 'vitest';

import { complete, completionAt } from '../../../src/page/composer/completion.ts';
import { aConversation, aPerson } from '../support/builders.ts';

const all = {
  commands: [
    { command: '/uppdrag', description: 'Uppdrag', usageHint: 'lista | status' },
    { command: '/assignment', description: 'Assignments', usageHint: '' },
  ],
  people: [
    aPerson({ id: 'U01', realName: 'Astrid Lindqvist', title: 'Regiondirektör' }),
    aPerson({ id: 'U02', realName: 'Johan Åkerström', title: 'Handläggare' }),
  ],
  channels: [aConversation({ id: 'C01', name: 'regionala-utvecklingsnämnden' })],
};

const offered = (text: string, caret = text.length): string[] =>
  completionAt(text, caret, all)?.suggestions.map(({ insert }) => insert) ?? [];

describe('what is offered while typing', () => {
  it.each([
    ['/', ['/uppdrag ', '/assignment ']],
    ['/UPP', ['/uppdrag ']],
    ['utse @ås', []],
    ['utse @åk', ['@Johan Åkerström ']],
    ['utse @Johan Å', ['@Johan Åkerström ']],
    ['utse @regiond', ['@Astrid Lindqvist ']],
    ['se #utv', ['#regionala-utvecklingsnämnden ']],
    ['mejl@as', []],
    ['/uppdrag status', []],
  ])('%s: %j', (typed, expected) => {
    expect(offered(typed)).toEqual(expected);
  });

  it('looks at the word before the caret, not at the end', () => {
    expect(offered('@ast och sedan', 4)).toEqual(['@Astrid Lindqvist ']);
  });

  it('is put in the place of what was typed, with the rest kept', () => {
    const at = completionAt('utse @ast till chef', 9, all);
    const [first] = at?.suggestions ?? [];

    const completed = at && first && complete('utse @ast till chef', at, first.insert);

    expect(completed).toEqual({ text: 'utse @Astrid Lindqvist till chef', caret: 23 });
  });
});
