import { randomBytes } from 'node:crypto';

import type { KnownBlock } from '@slack/types';
import { LRUCache } from 'lru-cache';

import type { Instant } from '../../domain/days/day.ts';
import type { Said } from './said.ts';
import { hasPresses, pressesIn } from './settled-blocks.ts';

/** An answer that only one person sees, as it was given; Slack sends its words to nobody. */
export type PrivateAnswer = {
  readonly said: Said;
  /** The calendar's moment at which it was given. */
  readonly at: Instant;
  /** The lines of what was done by presses in it, each by its press. */
  readonly done: Map<string, string>;
  /** Its text as it stands now, with what has been answered of it. */
  shows: string;
};

/** As long as the address lives at which Slack lets an answer be replaced. */
const REMEMBERED_MS = 30 * 60_000;
const MOST_REMEMBERED = 1000;
const MARK = /^own:(?<at>[0-9a-z]+):(?<key>[\w-]+):\d+$/u;

/**
 * The answers that people have before them for themselves. Their buttons are marked by their blocks'
 * ids, which come back with a press: by the mark the answer is found again, and also what is no
 * longer remembered tells when it was given.
 */
export class PrivateAnswers {
  readonly #given = new LRUCache<string, PrivateAnswer>({
    max: MOST_REMEMBERED,
    ttl: REMEMBERED_MS,
  });

  /** The same, marked and remembered; what has no buttons stays as it is. */
  given(said: Said, at: Instant): Said {
    if (pressesIn(said.blocks).length === 0) return said;
    const key = randomBytes(6).toString('base64url');
    const mark = `own:${Date.parse(at).toString(36)}:${key}`;
    const marked = {
      ...said,
      blocks: said.blocks.map((block, index) => withMark(block, mark, index)),
    };
    this.#given.set(key, { said: marked, at, done: new Map(), shows: said.text });
    return marked;
  }

  /** The one in which something was pressed; null where that is unknown. */
  of(blockId: string): PrivateAnswer | null {
    const key = MARK.exec(blockId)?.groups?.['key'];
    return (key === undefined ? undefined : this.#given.get(key)) ?? null;
  }
}

/** When the answer was given in which a block stands; null for every other block. */
export function givenAt(blockId: string): Instant | null {
  const at = MARK.exec(blockId)?.groups?.['at'];
  return at === undefined ? null : new Date(Number.parseInt(at, 36)).toISOString();
}

function withMark(block: KnownBlock, mark: string, at: number): KnownBlock {
  return hasPresses(block) ? { ...block, block_id: `${mark}:${at}` } : block;
}
