import { expect, it } from 'vitest';

import { twoHoldersButtons } from '../../../../src/slack/rooms/registering/two-holders.ts';

const REST = ' ta fram en plan till nästa nämnd';

it.each([
  ['HR-direktören', 'Kanslichefen', ['HR-direktören', 'Kanslichefen']],
  ['<@U01|elin>', 'Kanslichefen', ['@elin', 'Kanslichefen']],
  ['<@U01>', '<@U02>', ['Den som nämns först', 'Den som nämns sedan']],
])('%s and %s: each is a button, and the other stays in the line', (one, other, texts) => {
  const unclear = `${one} och ${other}`;
  const about = { code: 'RUN', unclear, line: `${unclear}${REST}`, holders: [one, other] };

  const buttons = twoHoldersButtons(about, 'sv');

  expect(buttons.map(({ text }) => text.text)).toEqual(texts);
  expect(buttons.map(({ value }) => value)).toEqual([
    `register RUN ${one} (med ${other})${REST}`,
    `register RUN ${other} (med ${one})${REST}`,
  ]);
});
