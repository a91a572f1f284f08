import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fromWire, toWire } from '../../../src/page/mrkdwn/wire.ts';

const names = {
  people: [
    { id: 'U01', name: 'eva', realName: 'Eva' },
    { id: 'U02', name: 'eva.berg', realName: 'Eva Berg' },
    { id: 'U03', name: 'johan.akerstrom', realName: 'Johan Åkerström' },
  ],
  channels: [{ id: 'C01', name: 'allmänt' }],
};

describe('what is typed', () => {
  it.each([
    ['utse @Johan Åkerström till', 'utse <@U03|johan.akerstrom> till'],
    ['utse @johan åkerström', 'utse <@U03|johan.akerstrom>'],
    ['@Eva Berg', '<@U02|eva.berg>'],
    ['@Eva, @eva.berg', '<@U01|eva>, <@U02|eva.berg>'],
    ['<@U03>', '<@U03|johan.akerstrom>'],
    ['se #allmänt.', 'se <#C01|allmänt>.'],
    ['a < b & c', 'a &lt; b &amp; c'],
  ])('%s goes to Slack as %s', (typed, wire) => {
    expect(toWire(typed, names)).toBe(wire);
  });

  it.each(['<!channel>', '<https://a.se|b>', '<@U99>'])(
    '%s is escaped: nobody forges it',
    (typed) => {
      expect(toWire(typed, names)).not.toContain('<');
    },
  );

  it.each(['mejl@eva.se', '@Evaluera', 'C#allmänt'])('%s mentions nobody', (typed) => {
    expect(toWire(typed, names)).toBe(typed);
  });

  it('comes back as it was when the message is edited', () => {
    const piece = fc.oneof(
      fc.constantFrom('@Eva Berg', '@Johan Åkerström', '#allmänt', '&amp;', '<', ' '),
      fc.string({ unit: fc.constantFrom(...Array.from('åäö &<>|.')) }),
    );

    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const typed = pieces.join(' ');

        expect(fromWire(toWire(typed, names), names)).toBe(typed);
      }),
    );
  });
});
