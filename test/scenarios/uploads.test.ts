import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const [SECRETARY, DIRECTOR, WRITER] = ['U03SEK', 'U01DIR', 'U04HAN'];

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew({ by: 'socket', quarantineMs: 200 });
  await bevaka.say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
  await bevaka.say(DIRECTOR, 'delegera RUN-1 <@U04HAN>');
  await bevaka.until(() => bevaka.direct(WRITER) !== '');
  await bevaka.until(() => card() !== undefined);
});
afterEach(() => bevaka.stop());

const card = () =>
  bevaka.sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith('*RUN-1*'));
const thread = () => bevaka.sandbox.messages(SECRETARY, RUN, card()?.ts ?? '').slice(1);
const filesIn = () => thread().flatMap(({ files }) => files.map(({ name }) => name));
const calls = (method: string) =>
  bevaka.sandbox.calls().filter((each) => each.method === method).length;

async function giveDraft(): Promise<void> {
  const { sandbox, direct } = bevaka;
  const content = new TextEncoder().encode('Mål och prioriteringar.');
  const file = await sandbox.upload(WRITER, { name: 'mål.txt', mimetype: 'text/plain', content });
  await sandbox.act(WRITER, { type: 'say', channel: direct(WRITER), text: '', files: [file.id] });
}

describe('an upload', () => {
  it.each([
    ['files.getUploadURLExternal', true],
    ['files.getUploadURLExternal', false],
    ['upload', false],
    ['files.completeUploadExternal', true],
    ['files.completeUploadExternal', false],
  ])(
    'is one file where the answer of %s was lost, done: %s, and the process ended',
    async (step, committed) => {
      const { sandbox, until } = bevaka;
      sandbox.faults.plan(step, { answer: 'lost', committed });

      await giveDraft();
      await until(() => filesIn().length > 0 || thread().length > 0 || isTried(step));
      await bevaka.restart();
      await until(() => filesIn().length > 0);
      await bevaka.restart();
      await bevaka.settled();

      expect(filesIn()).toEqual(['mål.txt']);
      expect(thread()).toHaveLength(1);
    },
  );

  it('waits for the share that Slack tells of late, and shares nothing twice', async () => {
    const { sandbox, until } = bevaka;
    sandbox.faults.shareLate(6);

    await giveDraft();
    await until(() => (card()?.text ?? '').includes('|v1 mål.txt>'));
    await bevaka.settled();

    expect(filesIn()).toEqual(['mål.txt']);
    expect(calls('files.completeUploadExternal')).toBe(1);
  });

  it('waits where Slack asks to wait', async () => {
    const { sandbox, until } = bevaka;
    const wait = { answer: 'rate-limited', retryAfter: 1 } as const;
    sandbox.faults.plan('files.getUploadURLExternal', wait);
    sandbox.faults.plan('files.completeUploadExternal', wait);

    await giveDraft();
    await until(() => filesIn().length > 0);
    await bevaka.settled();

    expect(filesIn()).toEqual(['mål.txt']);
  });

  it('becomes words where Slack refuses the file', async () => {
    const { sandbox, until } = bevaka;
    const refused = { answer: 'refused', error: 'malware_detected' } as const;
    sandbox.faults.plan('files.completeUploadExternal', refused);

    await giveDraft();
    await until(() => thread().length > 0);
    await bevaka.settled();

    expect(filesIn()).toEqual([]);
    expect(thread().map(({ text }) => text)).toEqual([expect.stringContaining('`visa RUN-1`')]);
  });
});

/** Whether Slack was asked what it was planned to fail: then the process may end. */
function isTried(step: string): boolean {
  return step === 'upload' ? calls('files.getUploadURLExternal') > 0 : calls(step) > 0;
}
