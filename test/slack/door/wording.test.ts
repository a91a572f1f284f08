import { expect, it } from 'vitest';

import { voidAssignment } from '../../../src/app/assignments/void.ts';
import { newMessage } from '../../../src/domain/record/message.ts';
import { createWording } from '../../../src/slack/door/wording.ts';
import { aWorld, by } from '../../app/support/ports.ts';
import { anAssignment, DIRECTOR, SECRETARY } from '../../contracts/samples.ts';
import { WAITING } from './every-message.ts';

const HANDED = newMessage(
  'ASSIGNMENT1|handed-over',
  { kind: 'person', person: DIRECTOR },
  { say: 'handed-over', assignments: ['ASSIGNMENT1'] },
);

it('a message that was answered and undone while Slack was told of it is shown once more', async () => {
  const world = await aWorld({ assignment: WAITING });
  // What one message said has one id, whenever it is asked for.
  const ports = { ...world.ports, idsFor: () => () => 'WHATITSAID' };
  const first = await world.assignment();
  const put = { kind: 'assignment', history: [] } as const;
  await ports.store.commit({ ...put, record: first, expected: first.version, messages: [HANDED] });
  const wording = createWording({
    portsNow: () => ports,
    linkTo: async () => null,
    team: anAssignment().team,
  });
  const job = { kind: 'assignment', id: 'ASSIGNMENT1', message: HANDED } as const;
  const before = await world.assignment();
  await wording.toPost(job);
  await voidAssignment(ports, { ...by(SECRETARY), reason: 'fel ärende' });
  const shown = await wording.toShow(job);
  const { version, messages } = await world.assignment();
  await ports.store.commit({ ...put, record: before, expected: version, messages: [] });

  await shown?.done();

  expect(shown?.said.text).toContain('Makulerat');
  const revisionOf = (all: typeof messages) => all.find(({ key }) => key === HANDED.key)?.revision;
  const now = (await world.assignment()).messages;
  expect(revisionOf(now)).toBe((revisionOf(messages) ?? 0) + 1);
  expect((await wording.toShow(job))?.said.text).not.toContain('Makulerat');
});
