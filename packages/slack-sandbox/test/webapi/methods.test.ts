import { WebClient } from '@slack/web-api';
import { expect, it } from 'vitest';

import type { Sandbox } from '../../src/start.ts';
import { call, post } from '../support/api.ts';
import { withSandbox } from '../support/sandbox.ts';

const FAST = { limits: { channelPaceMs: 0 } };
const section = { type: 'section', text: { type: 'mrkdwn', text: '*RUN-1*' } };

const clientOf = (sandbox: Sandbox): WebClient =>
  new WebClient(sandbox.botToken, { slackApiUrl: sandbox.apiUrl, retryConfig: { retries: 0 } });

it("speaks with Slack's own client, which sends forms", async () => {
  await withSandbox(FAST, async (sandbox) => {
    const web = clientOf(sandbox);
    const metadata = { event_type: 'bevaka', event_payload: { key: 'TSANDBOX|U01DIR|2026-09-29' } };

    const sent = await web.apiCall('chat.postMessage', {
      channel: 'C01RUN',
      text: 'Nytt uppdrag',
      blocks: [{ type: 'header', text: { type: 'plain_text', text: 'RUN-1' } }],
      metadata,
    });
    const bare = await web.conversations.history({ channel: 'C01RUN' });
    const whole = await web.conversations.history({
      channel: 'C01RUN',
      include_all_metadata: true,
    });

    expect(sent).toMatchObject({ ok: true, channel: 'C01RUN' });
    expect(bare.messages?.[0]).not.toHaveProperty('metadata');
    expect(whole.messages?.[0]).toMatchObject({
      text: 'Nytt uppdrag',
      metadata,
      bot_id: 'BBEVAKA',
    });
  });
});

it('opens the direct messages with a person whom the app writes to', async () => {
  await withSandbox(FAST, async (sandbox) => {
    const { body } = await call(sandbox, 'chat.postMessage', { channel: 'U01DIR', text: 'Hej' });
    const opened = await call(sandbox, 'conversations.open', { users: 'U01DIR' });

    expect(body['channel']).toMatch(/^D/);
    expect(opened.body['channel']).toEqual({ id: body['channel'] });
  });
});

it('takes the blocks away when a message is updated with text alone', async () => {
  await withSandbox(FAST, async (sandbox) => {
    const ts = await post(sandbox, 'C01RUN', { blocks: [section] });

    const withBlocks = await call(sandbox, 'chat.update', {
      channel: 'C01RUN',
      ts,
      text: 'Två',
      blocks: [section],
    });
    const textAlone = await call(sandbox, 'chat.update', { channel: 'C01RUN', ts, text: 'Tre' });

    expect(withBlocks.body['message']).not.toHaveProperty('edited');
    expect(textAlone.body['message']).toMatchObject({ text: 'Tre', edited: { user: 'UBEVAKA' } });
    expect(textAlone.body['message']).not.toHaveProperty('blocks');
  });
});

it('pages through a history from the newest message to the oldest', async () => {
  await withSandbox(FAST, async (sandbox) => {
    for (const text of ['ett', 'två', 'tre']) await post(sandbox, 'C01RUN', { text });

    const first = await call(sandbox, 'conversations.history', { channel: 'C01RUN', limit: 2 });
    const { next_cursor: cursor } = first.body['response_metadata'] as { next_cursor: string };
    const second = await call(sandbox, 'conversations.history', {
      channel: 'C01RUN',
      limit: 2,
      cursor,
    });

    expect(first.body).toMatchObject({
      has_more: true,
      messages: [{ text: 'tre' }, { text: 'två' }],
    });
    expect(second.body).toMatchObject({ has_more: false, messages: [{ text: 'ett' }] });
  });
});

it('keeps to the asked span of time, its ends only when they are included', async () => {
  await withSandbox(FAST, async (sandbox) => {
    const oldest = await post(sandbox, 'C01RUN', { text: 'ett' });
    await post(sandbox, 'C01RUN', { text: 'två' });
    const latest = await post(sandbox, 'C01RUN', { text: 'tre' });
    const span = { channel: 'C01RUN', oldest, latest };

    const between = await call(sandbox, 'conversations.history', span);
    const including = await call(sandbox, 'conversations.history', { ...span, inclusive: true });

    expect(between.body['messages']).toHaveLength(1);
    expect(including.body['messages']).toHaveLength(3);
  });
});

it('gives a thread with its root first, and keeps replies out of the channel', async () => {
  await withSandbox(FAST, async (sandbox) => {
    const root = await post(sandbox, 'C01RUN', { text: 'rot' });
    await post(sandbox, 'C01RUN', { text: 'svar', thread_ts: root });
    await post(sandbox, 'C01RUN', { text: 'till alla', thread_ts: root, reply_broadcast: true });

    const thread = await call(sandbox, 'conversations.replies', { channel: 'C01RUN', ts: root });
    const channel = await call(sandbox, 'conversations.history', { channel: 'C01RUN' });

    expect(thread.body).toMatchObject({
      messages: [
        { text: 'rot', reply_count: 2 },
        { text: 'svar', parent_user_id: 'UBEVAKA' },
        { text: 'till alla' },
      ],
    });
    expect(channel.body).toMatchObject({
      messages: [{ subtype: 'thread_broadcast' }, { text: 'rot' }],
    });
  });
});

it('tells who a person is, and the locale only when asked', async () => {
  await withSandbox(FAST, async (sandbox) => {
    const guest = await call(sandbox, 'users.info', { user: 'U06GST' });
    const stranger = await call(sandbox, 'users.info', { user: 'U07EXT' });
    const english = await call(sandbox, 'users.info', { user: 'U08ENG', include_locale: 'true' });

    expect(guest.body['user']).toMatchObject({ is_restricted: true, is_ultra_restricted: true });
    expect(guest.body['user']).not.toHaveProperty('locale');
    expect(stranger.body['user']).toMatchObject({ is_stranger: true, team_id: 'TGRANNE' });
    expect(english.body['user']).toMatchObject({ locale: 'en-GB', tz: 'Europe/London' });
  });
});

it('lets the app join a public channel once', async () => {
  await withSandbox(FAST, async (sandbox) => {
    const first = await call(sandbox, 'conversations.join', { channel: 'C02ALLM' });
    const again = await call(sandbox, 'conversations.join', { channel: 'C02ALLM' });
    const hidden = await call(sandbox, 'conversations.join', { channel: 'G01NAMND' });

    expect(first.body).toMatchObject({ ok: true, channel: { is_member: true } });
    expect(again.body).toMatchObject({ ok: true, warning: 'already_in_channel' });
    expect(hidden.body).toMatchObject({ ok: false, error: 'channel_not_found' });
  });
});

it('links to a message, and to its thread when it stands in one', async () => {
  await withSandbox(FAST, async (sandbox) => {
    const root = await post(sandbox, 'C01RUN');
    const reply = await post(sandbox, 'C01RUN', { thread_ts: root });

    const { body } = await call(sandbox, 'chat.getPermalink', {
      channel: 'C01RUN',
      message_ts: reply,
    });

    expect(body['permalink']).toBe(
      `${sandbox.pageUrl}archives/C01RUN/p${reply.replace('.', '')}?thread_ts=${root}&cid=C01RUN`,
    );
  });
});

it('remembers what the app called and posted, for tests that count', async () => {
  await withSandbox(FAST, async (sandbox) => {
    const ts = await post(sandbox, 'C01RUN', { text: 'Kort' });
    await call(sandbox, 'chat.postEphemeral', {
      channel: 'C01RUN',
      user: 'U01DIR',
      text: 'Viskat',
    });
    await call(sandbox, 'chat.delete', { channel: 'C01RUN', ts });

    expect(sandbox.posted()).toMatchObject([
      { channel: 'C01RUN', text: 'Kort', to: null },
      { channel: 'C01RUN', text: 'Viskat', to: 'U01DIR' },
    ]);
    expect(sandbox.calls().map(({ method, ok }) => [method, ok])).toEqual([
      ['chat.postMessage', true],
      ['chat.postEphemeral', true],
      ['chat.delete', true],
    ]);
  });
});

it('takes null for an argument that was not given', async () => {
  await withSandbox(FAST, async (sandbox) => {
    const message = { channel: 'C01RUN', text: 'Hej', thread_ts: null, blocks: null };

    const { body } = await call(sandbox, 'chat.postMessage', message);

    expect(body.ok).toBe(true);
  });
});
