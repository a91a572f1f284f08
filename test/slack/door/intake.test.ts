import { setTimeout as sleep } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import type { Journal } from '../../../src/app/ports/journal.ts';
import { NoAnswer } from '../../../src/app/ports/no-answer.ts';
import { NotSaved } from '../../../src/app/ports/not-saved.ts';
import { inTime } from '../../../src/slack/door/intake/in-time.ts';
import { incomingOf } from '../../../src/slack/door/intake/incoming.ts';
import { command, event, gate, press, submission, takenIn } from './support/taken-in.ts';

const journalThat = (keep: Journal['keep']) => (journal: Journal) => ({
  left: journal.left,
  seen: journal.seen,
  strike: (cause: string) => journal.strike(cause),
  close: () => journal.close(),
  keep,
});

describe('an event', () => {
  it('is acknowledged once it is kept, before it has had its effect', async () => {
    const disk = gate();
    const work = gate();
    const door = await takenIn(journalThat(() => disk.opened));
    door.app.message(async () => work.opened);

    const { answer, over } = door.deliver(event('Ev1'));
    await sleep(20);
    expect(answer()).toBe('unanswered');

    disk.open();
    await sleep(20);
    expect(answer()).toBe('empty');
    work.open();
    await over;
  });

  it('stands in the journal until it has had its effect', async () => {
    const work = gate();
    const door = await takenIn();
    door.app.message(async () => work.opened);

    const { over } = door.deliver(event('Ev1'));
    await sleep(50);
    expect((await door.reopened()).left).toMatchObject([{ cause: 'C1|1.1' }]);
    work.open();
    await over;
  });

  it('is worked off by the next process, once, with its own moment', async () => {
    const before = await takenIn();
    before.app.message(() => new Promise(() => undefined));
    void before.deliver(event('Ev1'));
    await sleep(50);
    const left = await before.reopened();
    const door = await takenIn(() => left);
    const heard: unknown[] = [];
    door.app.message(async ({ message, context }) => {
      const { moment, isAgain } = incomingOf(context);
      heard.push([message.ts, moment.now, moment.cause?.id, isAgain]);
    });

    await door.intake.workOff();

    expect(heard).toEqual([['1.1', '2026-09-29T07:00:00.000Z', 'C1|1.1', true]]);
    await left.close();
    expect((await before.reopened()).left).toEqual([]);
  });

  it('that comes by two connections in one instant has its effect once', async () => {
    const door = await takenIn();
    let heard = 0;
    door.app.message(async () => void (heard += 1));

    const both = [door.deliver(event('Ev1')), door.deliver(event('Ev1'))];
    await Promise.all(both.map(({ over }) => over));

    expect(heard).toBe(1);
    expect(both.map(({ answer }) => answer())).toEqual(['empty', 'empty']);
  });

  it('that tells of a message whose thread was read is the same, and done once', async () => {
    const door = await takenIn();
    let heard = 0;
    door.app.message(async () => void (heard += 1));

    await door.deliver(event('read|C1|1.1')).over;
    await door.deliver(event('Ev1')).over;

    expect(heard).toBe(1);
  });

  it('that Slack sends again to the next process, where it is being worked off, is done once', async () => {
    const before = await takenIn();
    before.app.message(() => new Promise(() => undefined));
    void before.deliver(event('Ev1'));
    await sleep(50);
    const left = await before.reopened();
    const door = await takenIn(() => left);
    let heard = 0;
    door.app.message(async () => {
      heard += 1;
      await sleep(30);
    });

    const again = door.deliver(event('Ev1'));
    await Promise.all([door.intake.workOff(), again.over]);

    expect(heard).toBe(1);
    expect(again.answer()).toBe('empty');
  });

  it('that could not be kept is tried again also where Slack does not send it again', async () => {
    let isFull = true;
    const full = () => (isFull ? Promise.reject(new NotSaved('full')) : Promise.resolve());
    const door = await takenIn(journalThat(full));
    let heard = 0;
    door.app.message(async ({ context }) => {
      if (isFull) return incomingOf(context).failed(new NotSaved('full'));
      heard += 1;
    });

    const { answer, over } = door.deliver(event('Ev1'));
    await over;
    expect(answer()).toBe('unanswered');
    isFull = false;
    await sleep(5200);

    expect(heard).toBe(1);
  });

  it('that can neither be kept nor have its effect is not acknowledged, and taken when it comes again', async () => {
    let isFull = true;
    const full = () => (isFull ? Promise.reject(new NotSaved('full')) : Promise.resolve());
    const door = await takenIn(journalThat(full));
    let heard = 0;
    door.app.message(async () => {
      if (isFull) throw new NotSaved('full');
      heard += 1;
    });
    door.app.error(async ({ error, context }: { error: Error; context: object }) =>
      incomingOf(context).failed('original' in error ? error.original : error),
    );

    const first = door.deliver(event('Ev1'));
    await first.over;
    expect(first.answer()).toBe('unanswered');

    isFull = false;
    const second = door.deliver(event('Ev1'));
    await second.over;
    expect(second.answer()).toBe('empty');
    expect(heard).toBe(1);
  });
});

describe('a command', () => {
  it('is acknowledged with its outcome, and touches no disk', async () => {
    let kept = 0;
    const door = await takenIn(journalThat(async () => void (kept += 1)));
    door.app.command('/uppdrag', async ({ ack }) => ack('tolv uppdrag'));

    const { answer, over } = door.deliver(command('1'));
    await over;

    expect(answer()).toBe('tolv uppdrag');
    expect(kept).toBe(0);
  });

  it('that was never acknowledged is not worked off: its sender was told that it failed', async () => {
    const door = await takenIn();
    door.app.command('/uppdrag', () => new Promise(() => undefined));

    void door.deliver(command('1'));
    await sleep(50);

    expect((await door.reopened()).left).toEqual([]);
  });

  it('that takes long is kept, then acknowledged, then done', async () => {
    const work = gate();
    const door = await takenIn();
    const seen: unknown[] = [];
    door.app.command('/uppdrag', async ({ context }) => {
      const incoming = incomingOf(context);
      await inTime(incoming, work.opened);
      seen.push(incoming.isAcknowledged);
    });

    const { answer, over } = door.deliver(command('1'));
    await sleep(2300);
    expect(answer()).toBe('empty');
    expect((await door.reopened()).left).toMatchObject([{ cause: '1' }]);
    work.open();
    await over;
    expect(seen).toEqual([true]);
  });

  it('that comes again gets the answer of the first', async () => {
    const door = await takenIn();
    let heard = 0;
    door.app.command('/uppdrag', async ({ ack }) => {
      heard += 1;
      await sleep(50);
      await ack('RUN-1');
    });

    const both = [door.deliver(command('1')), door.deliver(command('1'))];
    await Promise.all(both.map(({ over }) => over));
    const late = door.deliver(command('1'));
    await late.over;

    expect(heard).toBe(1);
    expect([...both, late].map(({ answer }) => answer())).toEqual(['RUN-1', 'RUN-1', 'RUN-1']);
  });
});

describe('a form', () => {
  it('that is sent twice while the first is worked on gets the first one’s answer', async () => {
    const door = await takenIn();
    let sent = 0;
    door.app.view({ type: 'view_submission' }, async ({ ack }) => {
      sent += 1;
      await sleep(50);
      await ack();
    });

    const both = [door.deliver(submission('V1', 'h')), door.deliver(submission('V1', 'h'))];
    await Promise.all(both.map(({ over }) => over));

    expect(sent).toBe(1);
    expect(both.map(({ answer }) => answer())).toEqual(['empty', 'empty']);
  });

  it.each([
    ['what is wrong', { response_action: 'errors', errors: { reason: 'Skriv varför.' } }],
    ['its next page', { response_action: 'update', view: {} }],
  ])('that was answered with %s may be sent once more', async (_what, response) => {
    const door = await takenIn();
    const causes: unknown[] = [];
    door.app.view({ type: 'view_submission' }, async ({ ack, context }) => {
      causes.push(incomingOf(context).moment.cause?.id);
      await (causes.length === 1 ? ack(response as never) : ack());
    });

    await door.deliver(submission('V1', 'h', 'first')).over;
    const second = door.deliver(submission('V1', 'h', 'second'));
    await second.over;

    expect(second.answer()).toBe('empty');
    expect(new Set(causes).size).toBe(2);
  });

  it('that was acknowledged early is spent, whatever it showed meanwhile', async () => {
    const work = gate();
    const door = await takenIn();
    let sent = 0;
    door.app.view({ type: 'view_submission' }, async ({ context }) => {
      sent += 1;
      await inTime(incomingOf(context), work.opened, () => ({ response_action: 'update' }));
    });

    const first = door.deliver(submission('V1', 'h'));
    await sleep(2300);
    await door.deliver(submission('V1', 'h')).over;
    work.open();
    await first.over;

    expect(sent).toBe(1);
  });
});

describe('a button', () => {
  it('that is clicked twice does what it says once', async () => {
    const door = await takenIn();
    let pressed = 0;
    door.app.action({ type: 'block_actions' }, async ({ ack }) => {
      pressed += 1;
      await sleep(30);
      await ack();
    });

    await Promise.all([door.deliver(press('1')).over, door.deliver(press('2')).over]);
    await door.deliver(press('3')).over;
    expect(pressed).toBe(1);

    await door.deliver(press('4', 'another')).over;
    await sleep(600);
    await door.deliver(press('5')).over;
    expect(pressed).toBe(3);
  });
});

describe('what the disk does not take', () => {
  it('is worked off again from the journal, until it does', async () => {
    const door = await takenIn();
    let tries = 0;
    door.app.message(async ({ context }) => {
      tries += 1;
      if (tries === 1) incomingOf(context).failed(new NotSaved('full'));
    });

    await door.deliver(event('Ev1')).over;
    expect((await door.reopened()).left).toHaveLength(1);
    await sleep(5200);

    expect(tries).toBe(2);
  });
});

describe('what Slack does not answer', () => {
  it('is tried again after a restart, when nobody is there to be asked to', async () => {
    const before = await takenIn();
    before.app.message(() => new Promise(() => undefined));
    void before.deliver(event('Ev1'));
    await sleep(50);
    const left = await before.reopened();
    const door = await takenIn(() => left);
    let tries = 0;
    door.app.message(async ({ context }) => {
      tries += 1;
      if (tries === 1) incomingOf(context).failed(new NoAnswer('users.info'));
    });

    await door.intake.workOff();
    await sleep(5200);

    expect(tries).toBe(2);
  });
});
