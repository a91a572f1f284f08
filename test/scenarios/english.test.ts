import { afterEach, beforeEach, expect, it } from 'vitest';

import { strayWords } from '../support/languages-told.ts';
import { type Composed, composeAnew } from './support/bevaka.ts';

const SECRETARY = 'U03SEK';
const DIRECTOR = 'U01DIR';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
});
afterEach(() => bevaka.stop());

it('speaks English in the channel of a committee that has an English name', async () => {
  const { sandbox, until, settled, ports } = bevaka;
  const { conversations } = sandbox.snapshot(SECRETARY);
  const channel = conversations.find(({ id }) => id.startsWith('C') && id !== 'C01RUN')?.id ?? '';
  const said = () => sandbox.messages(SECRETARY, channel).at(-1)?.text ?? '';
  const write = async (text: string, answer: string) => {
    await sandbox.act(SECRETARY, { type: 'command', channel, command: '/assignment', text });
    await until(() => said().includes(answer));
  };
  await write('committee add AUD Audit Committee', 'AUD');
  expect(said()).toContain('engelska');
  await write('meeting add 2026-12-15 09:00', '15 dec');
  await sandbox.act(SECRETARY, {
    type: 'command',
    channel,
    command: '/assignment',
    text: `register <@${DIRECTOR}> risk register for the 15 December meeting`,
  });
  const posts = () =>
    sandbox
      .messages(SECRETARY, channel)
      .filter(({ isEphemeral, text }) => !isEphemeral && text.includes('AUD-'));
  await until(() => posts().length > 0);
  await settled();

  expect(posts().flatMap(({ text }) => strayWords(text, 'en'))).toEqual([]);
  expect(posts()[0]?.text).toContain('Tue 15 Dec');
  const committee = await ports.store.committeeByCode('TSANDBOX', 'AUD');
  expect(committee?.language).toBe('en');
  expect(committee?.offices.map(({ title }) => title)).toContain('The secretary');
});
