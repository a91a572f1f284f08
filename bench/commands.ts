import type { Envelope } from './quiet-line.ts';

export const CHANNEL = 'C01RUN';
const SECRETARY = 'U03SEK';

let made = 0;

/** What Slack sends for a command; each has a trigger of its own. */
export function commandEnvelope(team: string, text: string): Envelope {
  made += 1;
  return {
    type: 'slash_commands',
    payload: {
      command: '/uppdrag',
      text,
      team_id: team,
      team_domain: 'sandbox',
      channel_id: CHANNEL,
      channel_name: 'run',
      user_id: SECRETARY,
      user_name: 'sekreterare',
      trigger_id: `${made}.bench`,
      response_url: 'http://127.0.0.1:9/response',
      api_app_id: 'A0BENCH',
    },
  };
}

/** What Slack sends for a reply in a thread; each is a message of its own. */
export function replyEnvelope(
  team: string,
  reply: { readonly user: string; readonly thread: string; readonly text: string },
): Envelope {
  made += 1;
  const ts = `1790000000.${String(made).padStart(6, '0')}`;
  const { user, thread, text } = reply;
  return {
    type: 'events_api',
    payload: {
      type: 'event_callback',
      team_id: team,
      api_app_id: 'A0BENCH',
      event_id: `Ev${made}`,
      event_time: 1_790_000_000,
      event: {
        type: 'message',
        channel: CHANNEL,
        channel_type: 'channel',
        user,
        text,
        ts,
        thread_ts: thread,
        event_ts: ts,
      },
    },
  };
}
