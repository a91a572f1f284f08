import { expect, it, vi } from 'vitest';

import { createLog } from '../../src/running/log.ts';

it('the log strikes out tokens and response addresses, wherever they stand', () => {
  const lines: string[] = [];
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    lines.push(String(line));
    return true;
  });

  createLog('info').info(
    { error: 'sent xoxb-12-ab to https://hooks.slack.com/commands/T1/2/secret' },
    'with xapp-1-A2-34',
  );

  write.mockRestore();
  expect(lines.join('')).toContain('sent [secret] to [secret]');
  expect(lines.join('')).not.toMatch(/xox|xapp|hooks/);
});
