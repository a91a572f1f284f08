import type { KnownBlock } from '@slack/types';

/** What a message says: blocks to look at, and the same as text for notifications and search. */
export type Said = { readonly text: string; readonly blocks: readonly KnownBlock[] };
