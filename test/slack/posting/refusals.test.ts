import { describe, expect, it } from 'vitest';

import { answerOfError } from '../../../src/slack/posting/answers.ts';
import { createFeatures } from '../../../src/slack/posting/features.ts';
import { aboutOf } from '../../../src/slack/posting/refusals.ts';
import { createLog, type Log } from '../../../src/running/log.ts';

/** As web-api throws it. */
const refusedAs = (error: string, also: object = {}): Error =>
  Object.assign(new Error(error), { data: { ok: false, error, ...also } });

/** A log whose warnings are kept. */
function keepingLines(): { log: Log; lines: object[] } {
  const lines: object[] = [];
  return { lines, log: { ...createLog('silent'), warn: (facts) => lines.push(facts) } };
}

describe('a refusal is about', () => {
  it.each([
    ['invalid_blocks', 'message'],
    ['msg_too_long', 'message'],
    ['user_disabled', 'message'],
    ['restricted_action_thread_locked', 'message'],
    ['not_in_channel', 'channel'],
    ['is_archived', 'channel'],
    ['channel_not_found', 'channel'],
    ['restricted_action', 'channel'],
    ['restricted_action_read_only_channel', 'channel'],
    ['token_revoked', 'app'],
    ['invalid_auth', 'app'],
    ['account_inactive', 'app'],
    ['missing_scope', 'app'],
    ['brand_new_word', 'unknown'],
  ])('%s: %s', (code, about) => {
    expect(aboutOf(code)).toBe(about);
    expect(answerOfError(refusedAs(code))).toEqual({ is: 'refused', why: code, about });
  });

  it.each(['fatal_error', 'internal_error', 'service_unavailable', 'request_timeout'])(
    'nothing, where it may have been done: %s',
    (code) => {
      expect(answerOfError(refusedAs(code))).toEqual({ is: 'unclear' });
    },
  );

  it('nothing, where Slack asks to wait', () => {
    const limited = Object.assign(new Error('limited'), { retryAfter: 7 });

    expect(answerOfError(limited)).toEqual({ is: 'later', afterMs: 7000 });
    expect(answerOfError(refusedAs('rate_limited'))).toEqual({ is: 'later', afterMs: 1000 });
  });
});

describe('a feature that the app may not have', () => {
  it('is switched off alone, with one line for its scope', () => {
    const { log, lines } = keepingLines();
    const features = createFeatures(log);
    const missing = refusedAs('missing_scope', { needed: 'groups:history' });

    expect(features.offBy('the history of C1', missing)).toBe(true);
    features.offBy('the history of C2', missing);

    expect(features.isOff('the history of C1')).toBe(true);
    expect(features.isOff('reactions.add')).toBe(false);
    expect(lines).toEqual([
      { feature: 'the history of C1', why: 'missing_scope', scope: 'groups:history' },
    ]);
  });

  it('stays on where the refusal is about something else', () => {
    const features = createFeatures(keepingLines().log);

    expect(features.offBy('reactions.add', refusedAs('is_archived'))).toBe(false);
    expect(features.offBy('reactions.add', new Error('no answer'))).toBe(false);
    expect(features.isOff('reactions.add')).toBe(false);
  });
});
