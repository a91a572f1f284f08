/** What a refusal of Slack's is about, and so what rests, or ends, because of it. */
export type About = 'message' | 'channel' | 'app';

/**
 * Every code with which Slack's pages say that `chat.postMessage`, `chat.update`, `reactions.add`
 * and `conversations.open`, `.info`, `.join`, `.history` and `.replies` refuse, by what it is about.
 * What is not here is no refusal (see answers.ts: asked to wait, unclear, frozen), or unknown.
 * Source: the tables "Errors" of docs.slack.dev/reference/methods/<method>, read in November 2026.
 */
const CODES: Readonly<Record<About, readonly string[]>> = {
  // Another message would be taken: this one is given up.
  message: [
    // What it says.
    'attachment_payload_limit_exceeded',
    'block_mismatch',
    'blocked_file_type',
    'invalid_attachments',
    'invalid_blocks',
    'invalid_blocks_format',
    'invalid_metadata_format',
    'invalid_metadata_schema',
    'markdown_text_conflict',
    'metadata_must_be_sent_from_app',
    'metadata_too_large',
    'missing_file_data',
    'msg_blocks_too_long',
    'msg_too_long',
    'no_text',
    'slack_connect_canvas_sharing_blocked',
    'slack_connect_file_link_sharing_blocked',
    'slack_connect_lists_sharing_blocked',
    'too_many_attachments',
    'too_many_contact_cards',
    // How it was asked: a fault of ours, which another message need not have.
    'as_user_not_supported',
    'cant_broadcast_message',
    'draft_already_deleted',
    'draft_already_sent',
    'draft_has_conflict',
    'draft_not_found',
    'duplicate_channel_not_found',
    'duplicate_message_not_found',
    'invalid_arg_name',
    'invalid_arguments',
    'invalid_array_arg',
    'invalid_charset',
    'invalid_cursor',
    'invalid_form_data',
    'invalid_post_type',
    'invalid_ts_latest',
    'invalid_ts_oldest',
    'missing_post_type',
    'no_dual_broadcast_content_update',
    'send_on_behalf_not_allowed',
    // The thread, or the message that it stands on; the channel takes others.
    'bad_timestamp',
    'cannot_reply_to_message',
    'invalid_name',
    'invalid_thread_ts',
    'message_not_found',
    'no_item_specified',
    'no_reaction',
    'not_reactable',
    'restricted_action_non_threadable_channel',
    'restricted_action_thread_locked',
    'thread_not_found',
    'too_many_emoji',
    'too_many_reactions',
    // Whom it is for.
    'cannot_dm_bot',
    'invalid_user_combination',
    'not_enough_users',
    'too_many_users',
    'user_disabled',
    'user_not_found',
    'user_not_visible',
    'users_list_not_supplied',
    'users_not_found',
  ],
  // Nothing is taken there: what is for that channel rests until it is.
  channel: [
    'access_denied',
    'channel_is_limited_access',
    'channel_not_found',
    'channel_type_not_supported',
    'ekm_access_denied',
    'external_channel_migrating',
    'is_archived',
    'is_inactive',
    'messages_tab_disabled',
    'method_not_supported_for_channel_type',
    'no_permission',
    'not_in_channel',
    'posting_to_general_channel_denied',
    'restricted_action',
    'restricted_action_read_only_channel',
    'restricted_action_thread_only_channel',
    'team_not_found',
    'too_many_members',
  ],
  // Nothing is taken from the app at all: everything rests.
  app: [
    'accesslimited',
    'account_inactive',
    'deprecated_endpoint',
    'enterprise_is_restricted',
    'invalid_auth',
    'is_bot',
    'message_limit_exceeded',
    'method_deprecated',
    'missing_scope',
    'not_allowed_token_type',
    'not_authed',
    'org_login_required',
    'team_access_not_granted',
    'team_added_to_org',
    'token_expired',
    'token_revoked',
    'two_factor_setup_required',
    'unknown_method',
    'user_is_restricted',
  ],
};

const ABOUT: ReadonlyMap<string, About> = new Map(
  (['message', 'channel', 'app'] as const).flatMap((about) =>
    CODES[about].map((code) => [code, about] as const),
  ),
);

/** What a code is about; `unknown` for one that Slack has not told of yet. */
export function aboutOf(code: string): About | 'unknown' {
  return ABOUT.get(code) ?? 'unknown';
}
