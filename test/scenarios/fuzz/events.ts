type Facts = {
  readonly user: string;
  readonly channel: string;
  readonly thread: string | undefined;
  readonly text: string;
  /** Ten digits of a time of its own. */
  readonly token: string;
};

const BEVAKA = 'UBEVAKA';

function message({ user, channel, thread, text, token }: Facts): object {
  return { type: 'message', user, channel, text, ts: `${token}.000100`, thread_ts: thread };
}

const FILE = { id: 'F1', name: '../x.docx', size: -1, url_private: 'http://169.254.169.254/' };

/** By what it is, one event of every sort that is listened to; those of one type by its subtypes. */
export const EVENTS: Readonly<Record<string, (facts: Facts) => object>> = {
  message,
  'message with a file': (facts) => ({ ...message(facts), subtype: 'file_share', files: [FILE] }),
  'message changed': ({ channel, ...facts }) => ({
    type: 'message',
    subtype: 'message_changed',
    channel,
    message: { ...message({ channel, ...facts }), ts: facts.thread },
  }),
  'message deleted': ({ user, channel, thread }) => ({
    type: 'message',
    subtype: 'message_deleted',
    channel,
    deleted_ts: thread,
    previous_message: { user },
  }),
  'message of a bot': (facts) => ({ ...message(facts), bot_id: 'B1', subtype: 'bot_message' }),
  app_mention: (facts) => ({
    ...message(facts),
    type: 'app_mention',
    text: `<@${BEVAKA}> ${facts.text}`,
  }),
  app_home_opened: ({ user }) => ({ type: 'app_home_opened', user, tab: 'home' }),
  member_joined_channel: ({ user, channel }) => ({ type: 'member_joined_channel', user, channel }),
  member_left_channel: ({ user, channel }) => ({ type: 'member_left_channel', user, channel }),
  channel_unarchive: ({ user, channel }) => ({ type: 'channel_unarchive', user, channel }),
  group_unarchive: ({ user, channel }) => ({ type: 'group_unarchive', user, channel }),
  user_change: ({ user }) => ({ type: 'user_change', user: { id: user, deleted: true } }),
  channel_shared: ({ channel }) => ({ type: 'channel_shared', channel, connected_team_id: 'T2' }),
  channel_unshared: ({ channel }) => ({ type: 'channel_unshared', channel }),
};
