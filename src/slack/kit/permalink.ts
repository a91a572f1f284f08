import type { InThread } from '../../domain/record/slack-message.ts';

/**
 * The addresses of messages in a workspace, in the form that `chat.getPermalink` answers: made
 * here, for a list of versions would else ask Slack for each of them.
 * @param url the workspace's own, `https://region.slack.com/`
 * @example permalinksIn('https://region.slack.com/')({ channel: 'C1', ts: '1.000002', thread: null })
 * // 'https://region.slack.com/archives/C1/p1000002'
 */
export function permalinksIn(url: string): (at: InThread) => string {
  return ({ channel, ts, thread }) => {
    const address = `${url}archives/${channel}/p${ts.replace('.', '')}`;
    return thread === null ? address : `${address}?thread_ts=${thread}&cid=${channel}`;
  };
}
