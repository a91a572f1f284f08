import type { App, ViewClosedAction, ViewSubmitAction } from '@slack/bolt';
import { describe, expect, it } from 'vitest';

import type { Sandbox } from '../../src/start.ts';
import { overHttp, overSocket } from '../support/app.ts';
import { filledWith, form } from '../support/forms.ts';

const opening = { type: 'command', channel: 'C01RUN', command: '/uppdrag', text: 'ny' } as const;

/** An app whose command opens a form. */
const opensForm = (app: App, also: Parameters<typeof form>[1] = {}): void => {
  app.command('/uppdrag', async ({ ack, client, command }) => {
    await ack();
    await client.views.open({ trigger_id: command.trigger_id, view: form('Nytt uppdrag', also) });
  });
};

/** Waits for the form that the command opens, and answers its id. */
async function openForm(sandbox: Sandbox): Promise<string> {
  await sandbox.act('U03SEK', opening);
  const isOpen = (): string | undefined => sandbox.snapshot('U03SEK').views.at(-1)?.id;
  return new Promise((resolve) => {
    const look = (): void => {
      const id = isOpen();
      if (id !== undefined) resolve(id);
    };
    sandbox.onChange(look);
    look();
  });
}

/** The error that a call was refused with. */
const errorOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'none',
    (error: unknown) => (error instanceof Error ? error.message : 'unknown'),
  );

const titlesOf = (sandbox: Sandbox): string[] =>
  sandbox.snapshot('U03SEK').views.map(({ title }) => title.text);

describe.each([
  ['Socket Mode', overSocket],
  ['signed HTTP', overHttp],
])('over %s', (_way, overIt) => {
  it('shows what the app finds wrong beside its field, and closes when nothing is', async () => {
    const heard: (string | null | undefined)[] = [];
    await overIt(
      {},
      (app) => {
        opensForm(app);
        app.view('register', async ({ ack, view }) => {
          const value = view.state.values['deliverable']?.['what']?.value;
          heard.push(value);
          if (value === 'fel')
            await ack({ response_action: 'errors', errors: { deliverable: 'Skriv rätt.' } });
          else await ack();
        });
      },
      async (sandbox) => {
        const view = await openForm(sandbox);

        await sandbox.act('U03SEK', { type: 'submit-view', view, state: filledWith('fel') });
        const [shown] = sandbox.snapshot('U03SEK').views;
        await sandbox.act('U03SEK', { type: 'submit-view', view, state: filledWith('rätt') });

        expect(shown?.errors).toEqual({ deliverable: 'Skriv rätt.' });
        expect(heard).toEqual(['fel', 'rätt']);
        expect(sandbox.snapshot('U03SEK').views).toEqual([]);
      },
    );
  });

  it('updates, pushes and clears as the app answers a submission', async () => {
    await overIt(
      {},
      (app) => {
        opensForm(app);
        app.view('register', async ({ ack }) =>
          ack({ response_action: 'update', view: form('Kontrollera', { callback_id: 'check' }) }),
        );
        app.view('check', async ({ ack }) =>
          ack({ response_action: 'push', view: form('Ett till', { callback_id: 'more' }) }),
        );
        app.view('more', async ({ ack }) => ack({ response_action: 'clear' }));
      },
      async (sandbox) => {
        const view = await openForm(sandbox);
        const submit = async (id: string): Promise<string[]> => {
          await sandbox.act('U03SEK', { type: 'submit-view', view: id, state: filledWith('x') });
          return titlesOf(sandbox);
        };

        const updated = await submit(view);
        const pushed = await submit(view);
        const cleared = await submit(sandbox.snapshot('U03SEK').views.at(-1)?.id ?? '');

        expect(updated).toEqual(['Kontrollera']);
        expect(pushed).toEqual(['Kontrollera', 'Ett till']);
        expect(cleared).toEqual([]);
      },
    );
  });
});

it("makes Slack's own checks before the app hears of the form", async () => {
  const heard: unknown[] = [];
  await overSocket(
    {},
    (app) => {
      opensForm(app);
      app.view('register', async ({ ack, view }) => {
        heard.push(view);
        await ack();
      });
    },
    async (sandbox) => {
      const view = await openForm(sandbox);
      const errorsAfter = async (value: string): Promise<unknown> => {
        await sandbox.act('U03SEK', { type: 'submit-view', view, state: filledWith(value) });
        return sandbox.snapshot('U03SEK').views[0]?.errors;
      };

      const missing = await errorsAfter('');
      const long = await errorsAfter('längre än vad fältet tar emot');

      expect(missing).toEqual({ deliverable: 'Fyll i fältet.' });
      expect(long).toEqual({ deliverable: 'Skriv högst 20 tecken.' });
      expect(heard).toEqual([]);
    },
  );
});

it.each([
  ['that was used', {}, 'exchanged_trigger_id'],
  ['that is too old', { triggerMs: -1 }, 'expired_trigger_id'],
])('refuses a trigger %s', async (_case, limits, error) => {
  await overSocket(
    { limits },
    (app) =>
      app.command('/uppdrag', async ({ ack, command, client }) => {
        const open = { trigger_id: command.trigger_id, view: form('Nytt uppdrag') };
        await errorOf(client.views.open(open));
        await ack(await errorOf(client.views.open(open)));
      }),
    async (sandbox) => {
      await sandbox.act('U03SEK', opening);

      expect(sandbox.posted()[0]?.text).toContain(error);
    },
  );
});

it('refuses an update of a form that has changed meanwhile', async () => {
  await overSocket(
    {},
    (app) =>
      app.command('/uppdrag', async ({ ack, command, client }) => {
        const opened = await client.views.open({
          trigger_id: command.trigger_id,
          view: form('Ett'),
        });
        const { id = '', hash = '' } = opened.view ?? {};
        await client.views.update({ view_id: id, hash, view: form('Två') });
        const stale = await errorOf(client.views.update({ view_id: id, hash, view: form('Tre') }));
        await ack(stale);
      }),
    async (sandbox) => {
      await sandbox.act('U03SEK', opening);

      expect(sandbox.posted()[0]?.text).toContain('hash_conflict');
      expect(titlesOf(sandbox)).toEqual(['Två']);
    },
  );
});

it('lays no more than three forms upon each other', async () => {
  await overSocket(
    {},
    (app) => {
      opensForm(app);
      app.view<ViewSubmitAction>('register', async ({ ack, client, body }) => {
        await ack({ response_action: 'errors', errors: { deliverable: 'Mer.' } });
        await errorOf(client.views.push({ trigger_id: body.trigger_id, view: form('Ovanpå') }));
      });
    },
    async (sandbox) => {
      await openForm(sandbox);
      for (let depth = 1; depth <= 3; depth += 1) {
        const view = sandbox.snapshot('U03SEK').views.at(-1)?.id ?? '';
        await sandbox.act('U03SEK', { type: 'submit-view', view, state: filledWith('x') });
        await new Promise<void>((resolve) => {
          const isDone = (): boolean =>
            sandbox.calls().filter(({ method }) => method === 'views.push').length === depth;
          if (isDone()) resolve();
          sandbox.onChange(() => isDone() && resolve());
        });
      }

      expect(titlesOf(sandbox)).toHaveLength(3);
      expect(sandbox.calls().at(-1)).toMatchObject({ error: 'push_limit_reached' });
    },
  );
});

it('tells a form that asked for it that it was closed', async () => {
  const heard: { is_cleared: boolean; private_metadata: string }[] = [];
  await overSocket(
    {},
    (app) => {
      opensForm(app, { notify_on_close: true, private_metadata: 'RUN-1' });
      app.view<ViewClosedAction>(
        { callback_id: 'register', type: 'view_closed' },
        async ({ ack, body, view }) => {
          heard.push({ is_cleared: body.is_cleared, private_metadata: view.private_metadata });
          await ack();
        },
      );
    },
    async (sandbox) => {
      const view = await openForm(sandbox);

      await sandbox.act('U03SEK', { type: 'close-view', view });

      expect(heard).toEqual([{ is_cleared: false, private_metadata: 'RUN-1' }]);
      expect(titlesOf(sandbox)).toEqual([]);
    },
  );
});

it('keeps the form open when the app answers with what Slack does not take', async () => {
  await overSocket(
    {},
    (app) => {
      opensForm(app);
      app.view('register', async ({ ack }) =>
        ack({ response_action: 'errors', errors: { no_such_block: 'Fel.' } }),
      );
    },
    async (sandbox) => {
      const view = await openForm(sandbox);

      const answer = await sandbox.act('U03SEK', {
        type: 'submit-view',
        view,
        state: filledWith('x'),
      });

      expect(answer).toMatchObject({ ok: false, error: 'app_answered_wrong' });
      expect(titlesOf(sandbox)).toEqual(['Nytt uppdrag']);
    },
  );
});
