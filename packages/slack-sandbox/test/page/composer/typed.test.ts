import { expect, it } from 'vitest';

import { readTyped } from '../../../src/page/composer/typed.ts';

it.each([
  ['/uppdrag', '/uppdrag', ''],
  ['/Uppdrag lista alla', '/uppdrag', 'lista alla'],
  [' /uppdrag tolka\nBeslut\nrad två', '/uppdrag', 'tolka\nBeslut\nrad två'],
])('%j is a command', (typed, command, text) => {
  expect(readTyped(typed)).toEqual({ kind: 'command', command, text });
});

it.each(['hej', '/ hej', '15/12', '// kommentar', 'se /uppdrag'])('%j is a message', (typed) => {
  expect(readTyped(typed)).toEqual({ kind: 'message' });
});
