import { setTimeout as sleep } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { NotSaved } from '../../../src/app/ports/not-saved.ts';
import { incomingOf } from '../../../src/slack/door/intake/incoming.ts';
import { changed, event, gate, takenIn } from './support/taken-in.ts';

describe('what became of a message', () => {
  it.each([['edited'], ['deleted']] as const)(
    'waits, where it was %s, until the message has had its effect',
    async (how) => {
      const work = gate();
      const door = await takenIn();
      const over: unknown[] = [];
      door.app.message(async ({ message }) => {
        if (message.subtype === undefined) await work.opened;
        over.push(message.subtype);
      });

      const written = door.deliver(event('Ev1'));
      const after = door.deliver(changed('Ev2', how));
      await sleep(50);
      expect(after.answer()).toBe('empty');
      expect(over).toEqual([]);

      work.open();
      await Promise.all([written.over, after.over]);
      expect(over).toEqual([undefined, `message_${how === 'edited' ? 'changed' : 'deleted'}`]);
    },
  );

  it('waits also for what the process before left, and is done by it', async () => {
    const before = await takenIn();
    before.app.message(() => new Promise(() => undefined));
    void before.deliver(event('Ev1'));
    await sleep(50);
    const left = await before.reopened();
    const door = await takenIn(() => left);
    const heard: unknown[] = [];
    door.app.message(async ({ message }) => void heard.push(message.subtype));

    const after = door.deliver(changed('Ev2', 'edited'));
    await sleep(20);
    await door.intake.workOff();
    await after.over;

    expect(heard).toEqual([undefined, 'message_changed']);
  });

  it('stays in the journal where the process ends before its message had its effect', async () => {
    const door = await takenIn();
    door.app.message(async ({ context, message }) => {
      if (message.subtype === undefined) incomingOf(context).failed(new NotSaved('full'));
    });

    await door.deliver(event('Ev1')).over;
    const after = door.deliver(changed('Ev2', 'edited'));
    await sleep(20);
    await door.intake.stop();
    await after.over;

    expect((await door.reopened()).left).toHaveLength(2);
  });
});
