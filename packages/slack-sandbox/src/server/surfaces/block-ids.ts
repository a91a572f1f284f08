import type { KnownBlock } from '@slack/types';

/** A short id such as Slack gives to blocks and elements that came without one; it is no secret. */
const freshId = (): string => Math.random().toString(36).slice(2, 7);

/** Blocks and elements as Slack stores them: each with an id, so that an answer can name it. */
export function withBlockIds(blocks: readonly KnownBlock[]): KnownBlock[] {
  return blocks.map((block) => {
    const named = { ...block, block_id: block.block_id ?? freshId() };
    if (named.type === 'actions') return { ...named, elements: named.elements.map(withActionId) };
    if (named.type === 'input') return { ...named, element: withActionId(named.element) };
    if (named.type === 'section' && named.accessory !== undefined)
      return { ...named, accessory: withActionId(named.accessory) };
    return named;
  });
}

function withActionId<T extends { type: string }>(element: T): T {
  if (element.type === 'image' || 'action_id' in element) return element;
  return { ...element, action_id: freshId() };
}
