export type PersonId = string;
export type ChannelId = string;
/** Slack's message id within a channel, `1601362800.000100`: sorts by time as text. */
export type Ts = string;
