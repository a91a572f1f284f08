import type { BlockAction, MessageShortcut } from '@slack/bolt';
import { describe, expect, it } from 'vitest';

import { overHttp, overSocket } from '../support/app.ts';
import { call, post } from '../support/api.ts';
import { button, pressOf } from '../support/forms.ts';

const blocks = [button('Ta emot', 'accept')];

describe.each([
  ['Socket Mode', overSocket],
  ['signed HTTP', overHttp],
])('over %s', (_way, overIt) => {
  it("carries a press with Slack's whole payload", async () => {
    const heard: BlockAction[] = [];
    await overIt(
      {},
      (app) =>
        app.action<BlockAction>('accept', async ({ ack, body }) => {
          heard.push(body);
          await ack();
        }),
      async (sandbox) => {
        const ts = await post(sandbox, 'C01RUN', { blocks });

        const on = { channel: 'C01RUN', ts };
        await sandbox.act('U01DIR', { type: 'press', on, action: pressOf('accept'), state: {} });

        expect(heard).toMatchObject([
          {
            type: 'block_actions',
            api_app_id: 'ABEVAKA',
            team: { id: 'TSANDBOX', domain: 'region-exempel' },
            user: { id: 'U01DIR', team_id: 'TSANDBOX' },
            channel: { id: 'C01RUN', name: 'regionala-utvecklingsnämnden' },
            container: {
              type: 'message',
              message_ts: ts,
              channel_id: 'C01RUN',
              is_ephemeral: false,
            },
            message: { ts, bot_id: 'BBEVAKA' },
            state: { values: {} },
            actions: [
              {
                type: 'button',
                action_id: 'accept',
                block_id: 'buttons',
                value: 'RUN-1',
                text: { text: 'Ta emot' },
              },
            ],
          },
        ]);
        expect(heard[0]?.response_url).toContain('/response/');
        expect(heard[0]?.trigger_id).toBeTruthy();
      },
    );
  });

  it('carries a message shortcut with its message', async () => {
    const heard: MessageShortcut[] = [];
    await overIt(
      {},
      (app) =>
        app.shortcut<MessageShortcut>('register_message', async ({ ack, shortcut }) => {
          heard.push(shortcut);
          await ack();
        }),
      async (sandbox) => {
        const said = await sandbox.act('U01DIR', {
          type: 'say',
          channel: 'C01RUN',
          text: 'Beslut',
        });
        const { ts } = said as { ts: string };

        await sandbox.act('U03SEK', {
          type: 'message-shortcut',
          callbackId: 'register_message',
          channel: 'C01RUN',
          ts,
        });

        expect(heard).toMatchObject([
          {
            type: 'message_action',
            message_ts: ts,
            message: { text: 'Beslut', user: 'U01DIR' },
            user: { id: 'U03SEK' },
          },
        ]);
      },
    );
  });
});

it('replaces and removes the ephemeral message that was pressed', async () => {
  await overSocket(
    {},
    (app) => {
      app.action('accept', async ({ ack, respond }) => {
        await respond({
          replace_original: true,
          text: 'Klart?',
          blocks: [button('Stäng', 'close')],
        });
        await ack();
      });
      app.action('close', async ({ ack, respond }) => {
        await respond({ delete_original: true });
        await ack();
      });
    },
    async (sandbox) => {
      const { body } = await call(sandbox, 'chat.postEphemeral', {
        channel: 'C01RUN',
        user: 'U01DIR',
        text: 'Ta emot?',
        blocks,
      });
      const on = { channel: 'C01RUN', ts: String(body['message_ts']) };
      const shown = (): string[] => sandbox.messages('U01DIR', 'C01RUN').map(({ text }) => text);

      await sandbox.act('U01DIR', { type: 'press', on, action: pressOf('accept'), state: {} });
      const replaced = shown();
      await sandbox.act('U01DIR', { type: 'press', on, action: pressOf('close'), state: {} });

      expect(replaced).toEqual(['Klart?']);
      expect(shown()).toEqual([]);
    },
  );
});

it('fills the state with what was not touched, and leaves out what is not there', async () => {
  const heard: unknown[] = [];
  const signal = {
    type: 'static_select',
    action_id: 'signal',
    options: ['risk', 'stopp'].map((value) => ({
      text: { type: 'plain_text', text: value },
      value,
    })),
    initial_option: { text: { type: 'plain_text', text: 'risk' }, value: 'risk' },
  };
  await overSocket(
    {},
    (app) =>
      app.action<BlockAction>('accept', async ({ ack, body }) => {
        heard.push(body.state?.values);
        await ack();
      }),
    async (sandbox) => {
      const ts = await post(sandbox, 'C01RUN', {
        blocks: [{ type: 'actions', block_id: 'signals', elements: [signal] }, ...blocks],
      });
      const on = { channel: 'C01RUN', ts };
      const state = { gone: { field: { type: 'plain_text_input', value: 'x' } } };

      await sandbox.act('U01DIR', { type: 'press', on, action: pressOf('accept'), state });

      expect(heard).toEqual([
        { signals: { signal: { type: 'static_select', selected_option: signal.initial_option } } },
      ]);
    },
  );
});

it('refuses the press of a button that is not there', async () => {
  await overSocket(
    {},
    () => undefined,
    async (sandbox) => {
      const on = { channel: 'C01RUN', ts: await post(sandbox, 'C01RUN', { blocks }) };

      const answer = await sandbox.act('U01DIR', {
        type: 'press',
        on,
        action: pressOf('forged'),
        state: {},
      });

      expect(answer).toMatchObject({ ok: false, error: 'element_not_found' });
    },
  );
});
