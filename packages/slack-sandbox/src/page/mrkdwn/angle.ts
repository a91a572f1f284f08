import { unescapeEntities } from './escape.ts';
import type { Inline } from './tree.ts';
import { isSafeUrl } from './url.ts';

/**
 * Reads what stands between `<` and `>`: a link, a mention, a channel, a broadcast or a date.
 * Null when it is none of them; the caller then shows it as the text that it is.
 */
export function parseAngle(inner: string): Inline | null {
  const bar = inner.indexOf('|');
  const target = bar === -1 ? inner : inner.slice(0, bar);
  const label = bar === -1 ? null : unescapeEntities(inner.slice(bar + 1));

  if (/^@[UWB][A-Z0-9]+$/.test(target)) return { kind: 'person', id: target.slice(1), label };
  if (/^#[CGD][A-Z0-9]+$/.test(target)) return { kind: 'channel', id: target.slice(1), label };
  if (target.startsWith('!')) return parseSpecial(target.slice(1), label);
  const url = unescapeEntities(target);
  return isSafeUrl(url) ? { kind: 'link', url, label: label || url.replace(/^mailto:/, '') } : null;
}

function parseSpecial(target: string, label: string | null): Inline | null {
  if (/^(?:channel|here|everyone)$/.test(target)) return { kind: 'broadcast', range: target };
  const group = /^subteam\^(S[A-Z0-9]+)$/.exec(target);
  if (group?.[1]) return { kind: 'group', id: group[1], label };
  const date = /^date\^(\d+)\^([^^]+)(?:\^(.+))?$/.exec(target);
  if (!date?.[1] || !date[2]) return null;
  const url = date[3] && isSafeUrl(date[3]) ? date[3] : null;
  return {
    kind: 'date',
    timestamp: Number(date[1]),
    format: date[2],
    url,
    fallback: label ?? '',
  };
}
