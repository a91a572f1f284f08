import type { Person } from '../../protocol/snapshot.ts';

/** How many colours there are for people; see styles/base.css. */
const COLOURS = 8;

/** Initials on a colour that stays the same for a person. Names stand beside it, so it is not read out. */
export function Avatar({ id, name, isBot }: Pick<Person, 'id' | 'isBot'> & { name: string }) {
  const colour = Array.from(id, (letter) => letter.charCodeAt(0)).reduce(
    (sum, code) => sum + code,
    0,
  );
  const kind = isBot ? 'avatar-app' : `avatar-${colour % COLOURS}`;
  return (
    <span class={`avatar ${kind}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** @example initials('Karl-Erik Nyström') // 'KN' */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => word?.[0]?.toLocaleUpperCase() ?? '').join('');
}
