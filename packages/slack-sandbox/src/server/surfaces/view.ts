import type { KnownBlock, PlainTextElement } from '@slack/types';

import type { StateValues } from '../../protocol/state-values.ts';

/** What an app hands to views.open, .push, .update and .publish, after it was found sound. */
export type ViewDefinition = {
  type: 'modal' | 'home';
  title?: PlainTextElement;
  submit?: PlainTextElement;
  close?: PlainTextElement;
  blocks: KnownBlock[];
  private_metadata?: string;
  callback_id?: string;
  external_id?: string;
  clear_on_close?: boolean;
  notify_on_close?: boolean;
};

/** A modal that stands open for a person, or a person's App Home. */
export type View = ViewDefinition & {
  id: string;
  user: string;
  hash: string;
  rootId: string;
  previousId: string | null;
  state: StateValues;
  /** By block_id, from the app or from Slack's own checks of the inputs. */
  errors: Record<string, string>;
};
