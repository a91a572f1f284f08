import { expect, it } from 'vitest';

import { opened, sealed } from '../../../src/domain/assignments/sealing.ts';
import { countToWeed, withoutWeeded, wordsOf } from '../../../src/domain/assignments/weeded.ts';
import type { Draft } from '../../../src/domain/assignments/draft.ts';
import { anAssignment, DIRECTOR } from '../../contracts/samples.ts';
import { MARKED } from '../../contracts/secret-samples.ts';

const THEN = '2026-11-01T08:00:00.000Z';
const LATER = '2026-11-03T08:00:00.000Z';
const act = { by: DIRECTOR, at: THEN };
const left = { copies: [], quoting: [], words: [] };
const weeded = (kind: 'drafts' | 'updates') =>
  [{ kind, run: 'RUN1', at: '2026-11-02T08:00:00.000Z', count: 1, left }] as const;

const file = { kind: 'file', name: 'mål.docx', size: 3, sha256: 'ab', slackFile: 'F1' } as const;
const draft: Draft = {
  version: 1,
  ...act,
  content: { ...file, path: 'TSANDBOX/files/ab/ab' },
  receivedOn: null,
  message: null,
  late: { meeting: 'M', ...act, reason: { kind: 'addition', text: 'kom sent' }, answer: null },
  review: { is: 'changes-requested', ...act, comment: 'skriv om' },
};
const update = {
  id: 'UPDATE1',
  ...act,
  signal: 'at-risk' as const,
  text: 'väntar på svar',
  message: null,
  deleted: false,
};
const entry = (what: 'updated' | 'changes-requested' | 'edited', to: unknown, at = THEN) => ({
  id: `${what}${at}`,
  at,
  actor: DIRECTOR,
  actedAs: null,
  actedFor: null,
  source: 'form' as const,
  what,
  from: null,
  to,
});

const whole = anAssignment({
  drafts: [draft],
  updates: [update, { ...update, id: 'UPDATE2', at: LATER, text: 'nytt sedan dess' }],
  history: [
    entry('updated', { id: 'UPDATE1', signal: 'at-risk', text: 'väntar på svar' }),
    entry('changes-requested', { version: 1, is: 'changes-requested', comment: 'skriv om' }),
    entry('edited', { deliverable: 'text', text: 'står kvar' }),
    entry('updated', { text: 'nytt sedan dess' }, LATER),
  ],
});

it('has nothing of what was weeded in any place, and all that came since', () => {
  const bare = withoutWeeded({ ...whole, weeded: weeded('updates') });

  expect(bare.updates).toMatchObject([
    { id: 'UPDATE1', by: DIRECTOR, signal: 'at-risk', text: '' },
    { text: 'nytt sedan dess' },
  ]);
  expect(JSON.stringify(bare)).not.toContain('väntar på svar');
  expect(bare.history[2]?.to).toEqual({ deliverable: 'text', text: 'står kvar' });
  expect(bare.history[3]?.to).toEqual({ text: 'nytt sedan dess' });
  expect(bare.drafts).toEqual(whole.drafts);
});

it('keeps of a draft that it was there, its name and its checksum', () => {
  const bare = withoutWeeded({ ...whole, weeded: weeded('drafts') });

  expect(bare.drafts).toMatchObject([
    { version: 1, content: { ...file, path: null }, review: { is: 'changes-requested' } },
  ]);
  expect(JSON.stringify(bare)).not.toMatch(/skriv om|kom sent/u);
  expect(bare.updates).toEqual(whole.updates);
  expect(countToWeed(bare, 'drafts')).toBe(0);
  expect(wordsOf(whole, 'drafts')).toEqual(['skriv om', 'kom sent']);
});

it('takes it out of what is kept apart of a secret, too', () => {
  const secret = sealed({ ...whole, secrecy: MARKED });

  const bare = withoutWeeded({ ...secret, weeded: weeded('updates') });

  expect(JSON.stringify(bare)).not.toContain('väntar på svar');
  expect(opened(bare).updates[1]?.text).toBe('nytt sedan dess');
  expect(opened(bare).deliverable).toBe(whole.deliverable);
  expect(bare.deliverable).not.toBe(whole.deliverable);
});
