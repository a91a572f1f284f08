import type { Json } from '../json/json.ts';

/**
 * The rich text that Slack makes of what a person typed: mentions and links as elements of their
 * own, everything else as unescaped text. Bold and the like stay as the characters typed.
 * @example typedBlocks('hej <@U01DIR|astrid>') // one section: text 'hej ', user U01DIR
 */
export function typedBlocks(text: string): Json[] {
  if (text === '') return [];
  const elements = text.split(ANGLED).filter(Boolean).map(elementOf);
  return [
    {
      type: 'rich_text',
      block_id: 'typed',
      elements: [{ type: 'rich_text_section', elements }],
    },
  ];
}

const ANGLED = /(<[^<>]+>)/;

function elementOf(part: string): Json {
  const [, target = '', label] = /^<([^|>]+)(?:\|([^>]*))?>$/.exec(part) ?? [];
  if (target === '') return { type: 'text', text: unescaped(part) };
  const name = target.slice(1);
  if (target.startsWith('@')) return { type: 'user', user_id: name };
  if (target.startsWith('#')) return { type: 'channel', channel_id: name };
  if (target.startsWith('!')) return { type: 'broadcast', range: name };
  return { type: 'link', url: unescaped(target), ...(label && { text: unescaped(label) }) };
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
