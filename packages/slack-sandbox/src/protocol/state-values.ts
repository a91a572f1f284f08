/** Slack's `state.values`: by block_id, then by action_id; every input on the surface is in it. */
export type StateValues = Record<string, Record<string, StateValue>>;

export type ChosenOption = { text: { type: string; text: string; emoji?: boolean }; value: string };

/** Slack's own field names, for they go to the app as they are. */
export type StateValue = {
  type: string;
  value?: string | null;
  selected_option?: ChosenOption | null;
  selected_options?: ChosenOption[];
  selected_date?: string | null;
  selected_time?: string | null;
  selected_date_time?: number | null;
  selected_user?: string | null;
  selected_users?: string[];
  selected_channel?: string | null;
  selected_channels?: string[];
  selected_conversation?: string | null;
  selected_conversations?: string[];
  /** Ids from `/page/files`; the server makes Slack's file objects of them. */
  files?: string[];
};
