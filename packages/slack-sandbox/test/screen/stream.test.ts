import { expect, it } from 'vitest';

import { call, post } from '../support/api.ts';
import { openStream } from '../support/page.ts';
import { withSandbox } from '../support/sandbox.ts';

const FAST = { limits: { channelPaceMs: 0 } };

it('shows a message, its reactions and its thread as they grow', async () => {
  await withSandbox(FAST, async (sandbox) => {
    const page = await openStream(sandbox, 'U01DIR');
    const ts = await post(sandbox, 'C01RUN', { text: 'Kort' });
    const posted = await page.next('message');
    await call(sandbox, 'reactions.add', { channel: 'C01RUN', timestamp: ts, name: 'eyes' });
    const reacted = await page.next('message');
    await post(sandbox, 'C01RUN', { thread_ts: ts });
    const reply = await page.next('message');
    const root = await page.next('message');
    page.leave();

    expect(posted.message).toMatchObject({ ts, text: 'Kort', isFromApp: true, replyCount: 0 });
    expect(reacted.message.reactions).toEqual([{ name: 'eyes', by: ['UBEVAKA'] }]);
    expect(reply.message).toMatchObject({ threadTs: ts });
    expect(root.message).toMatchObject({ ts, replyCount: 1 });
  });
});

it('shows an ephemeral message to one person alone', async () => {
  await withSandbox(FAST, async (sandbox) => {
    const theirs = await openStream(sandbox, 'U01DIR');
    const others = await openStream(sandbox, 'U03SEK');
    const whisper = { channel: 'C01RUN', user: 'U01DIR', text: 'Bara du' };
    await call(sandbox, 'chat.postEphemeral', whisper);
    await post(sandbox, 'C01RUN', { text: 'Alla' });

    const heard = [
      (await theirs.next('message')).message.text,
      (await others.next('message')).message.text,
    ];
    theirs.leave();
    others.leave();

    expect(heard).toEqual(['Bara du', 'Alla']);
  });
});

it('leaves a stone where a message with replies was deleted, and nothing where it had none', async () => {
  await withSandbox(FAST, async (sandbox) => {
    const alone = await post(sandbox, 'C01RUN');
    const root = await post(sandbox, 'C01RUN');
    await post(sandbox, 'C01RUN', { thread_ts: root });
    const page = await openStream(sandbox, 'U01DIR');
    await call(sandbox, 'chat.delete', { channel: 'C01RUN', ts: alone });
    await call(sandbox, 'chat.delete', { channel: 'C01RUN', ts: root });

    const gone = await page.next('message-gone');
    const stone = await page.next('message');
    page.leave();

    expect(gone).toEqual({ type: 'message-gone', channel: 'C01RUN', ts: alone });
    expect(stone.message).toMatchObject({ ts: root, isTombstone: true, text: '' });
  });
});

it('takes a channel off the list of one who may no longer see it', async () => {
  await withSandbox(FAST, async (sandbox) => {
    const page = await openStream(sandbox, 'U05ORD');
    await sandbox.act('U05ORD', { type: 'leave', channel: 'G01NAMND' });

    const gone = await page.next('conversation-gone');
    page.leave();

    expect(gone.channel).toBe('G01NAMND');
  });
});

it('asks the page to fetch everything again when the sandbox starts over', async () => {
  await withSandbox(FAST, async (sandbox) => {
    await post(sandbox, 'C01RUN');
    const page = await openStream(sandbox, 'U01DIR');
    await sandbox.act('U03SEK', { type: 'reset' });

    await page.next('reload');
    page.leave();

    expect(sandbox.messages('U01DIR', 'C01RUN')).toEqual([]);
    expect(sandbox.posted()).toEqual([]);
    expect(sandbox.snapshot('U01DIR').people).toHaveLength(9);
  });
});

it('lets the sandbox stop while pages are open', async () => {
  let page: Awaited<ReturnType<typeof openStream>> | undefined;
  await withSandbox(FAST, async (sandbox) => {
    page = await openStream(sandbox, 'U01DIR');
  });

  await expect(page?.next('message')).rejects.toThrow('terminated');
});
