import { expect, it } from 'vitest';

import { asMessage } from '../../../src/slack/kit/message.ts';

const WRITTEN = { user: 'U1', channel: 'C1', ts: '1.1', text: 'klart' };
const TO = { team: 'T1', botUser: 'UBEVAKA' };

it('a message that a person wrote is heard', () => {
  expect(asMessage(WRITTEN, TO)).toMatchObject({ is: 'written', person: { user: 'U1' } });
});

it.each([
  ['a bot', { ...WRITTEN, bot_id: 'B1' }],
  ['another app in a person’s name', { ...WRITTEN, bot_id: 'B1', subtype: 'bot_message' }],
  ['Slack, of who joined', { ...WRITTEN, subtype: 'channel_join' }],
  ['Slack, in place of a deleted one', { ...WRITTEN, subtype: 'tombstone' }],
  ['nobody', { channel: 'C1', ts: '1.1', text: 'klart' }],
  [
    'a bot, changed',
    { channel: 'C1', subtype: 'message_changed', message: { ...WRITTEN, bot_id: 'B1' } },
  ],
])('a message of %s is not', (_whose, message) => {
  expect(asMessage(message, TO)).toBeNull();
});
