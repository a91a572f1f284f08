import { describe, expect, it } from 'vitest';

import { isSameOffice } from '../../../../src/domain/committee/title.ts';
import { holderFields } from '../../../../src/slack/kit/fields/holder-fields.ts';
import { readOffice } from '../../../../src/slack/rooms/offices/typed.ts';
import { TITLES } from '../../../fixtures/titles.ts';

const same = TITLES.flatMap(({ office, same: forms }) =>
  forms.map((form) => [form, office] as const),
);
const offices = TITLES.map(({ office }) => office);
const FRAMES = [
  { frame: (title: string) => `till ${title}`, days: { from: null, to: null } },
  { frame: (title: string) => `as ${title}`, days: { from: null, to: null } },
  {
    frame: (title: string) => `till ${title} från 1 juli`,
    days: { from: '2027-07-01', to: null },
  },
  {
    frame: (title: string) => `till ${title} från 1 juli till 14 augusti`,
    days: { from: '2027-07-01', to: '2027-08-14' },
  },
];

describe('a title that is typed or stands in a form', () => {
  it.each(same)('"%s" names the office "%s" and its days', (written, office) => {
    for (const { frame, days } of FRAMES) {
      const read = readOffice(frame(written), '2027-06-01');

      expect(read).toMatchObject({ is: 'holder', ...days });
      expect(read.is === 'holder' && isSameOffice(read.title, office)).toBe(true);
    }
  });

  it.each(same)('"%s" has "%s" chosen in a form', (written, office) => {
    const [chosen] = holderFields(
      { language: 'sv' },
      { offices, title: written, user: null, body: null },
    );

    expect(chosen?.element).toMatchObject({
      initial_option: { text: { text: office }, value: office },
    });
  });
});
