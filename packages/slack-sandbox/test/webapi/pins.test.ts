import { describe, expect, it } from 'vitest';

import { call, post, refusal } from '../support/api.ts';
import { withSandbox } from '../support/sandbox.ts';

const FAST = { limits: { channelPaceMs: 0 } };

describe('a message', () => {
  it('is pinned and unpinned once, and its history says so', async () => {
    await withSandbox(FAST, async (sandbox) => {
      const ts = await post(sandbox, 'C01RUN');
      const at = { channel: 'C01RUN', timestamp: ts };

      const answers = [
        await refusal(sandbox, 'pins.add', at),
        await refusal(sandbox, 'pins.add', at),
      ];
      const { body } = await call(sandbox, 'conversations.history', { channel: 'C01RUN' });
      const removed = [
        await refusal(sandbox, 'pins.remove', at),
        await refusal(sandbox, 'pins.remove', at),
      ];

      expect(answers).toEqual(['ok', 'already_pinned']);
      expect(JSON.stringify(body)).toContain('"pinned_to":["C01RUN"]');
      expect(removed).toEqual(['ok', 'no_pin']);
    });
  });

  it('is not pinned without the scope', async () => {
    await withSandbox(FAST, async (sandbox) => {
      sandbox.faults.withoutScopes.add('pins:write');
      const ts = await post(sandbox, 'C01RUN');

      const at = { channel: 'C01RUN', timestamp: ts };
      expect(await refusal(sandbox, 'pins.add', at)).toBe('missing_scope');
    });
  });
});
