import { expect, it } from 'vitest';

import { refuse } from '../../src/app/deeds/refusal.ts';
import { change } from '../../src/app/records/change.ts';
import { assignmentAt } from '../../src/app/records/write-assignment.ts';
import { writeSendings } from '../../src/delivery/write-sendings.ts';
import type { Message } from '../../src/domain/record/message.ts';
import { aWorld, type World } from '../app/support/ports.ts';
import { sentAs } from '../contracts/samples.ts';

async function cardOf(world: World): Promise<Message> {
  const card = (await world.assignment()).messages.find(({ content }) => content.say === 'card');
  if (card === undefined) throw new Error('it has no card');
  return card;
}

/** As the committee's end does while the card is on its way. */
async function saidOtherwise(world: World, to: Message['content']): Promise<void> {
  const { id } = await world.assignment();
  const card = await cardOf(world);
  await change({ ...assignmentAt(world.ports, id), cause: null, tries: Infinity }, (before) =>
    before === null
      ? refuse('no-such-assignment')
      : {
          ok: true,
          after: before,
          say: [{ ...card, revision: card.revision + 1, content: to }],
          result: null,
        },
  );
}

it('keeps what a message has come to say while it was on its way', async () => {
  const world = await aWorld();
  const { id } = await world.assignment();
  const onItsWay = await cardOf(world);
  await saidOtherwise(world, { say: 'gone-over-card', assignment: id });

  const to = { kind: 'channel', channel: 'C01RUN', thread: '1790000000.000001' } as const;
  const sent = { ...onItsWay, to, sending: sentAs('1790000000.000100') };
  await writeSendings(world.ports.store, { kind: 'assignment', id }, [sent]);

  const card = (await world.assignment()).messages.find(({ key }) => key === onItsWay.key);
  expect(card).toMatchObject({
    content: { say: 'gone-over-card' },
    revision: onItsWay.revision + 1,
    sending: sent.sending,
    to,
  });
});
