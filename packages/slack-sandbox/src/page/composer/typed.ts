/** What somebody meant by what they typed. */
export type Typed = { kind: 'command'; command: string; text: string } | { kind: 'message' };

/**
 * A text that begins with a slash and a letter is a command; everything after its name, line breaks
 * included, is the command's text.
 * @example readTyped('/uppdrag lista alla') // { kind: 'command', command: '/uppdrag', text: 'lista alla' }
 */
export function readTyped(typed: string): Typed {
  const found = /^\s*(\/\p{L}[\p{L}\p{N}_-]*)(?:\s+([\s\S]*))?$/u.exec(typed);
  if (!found?.[1]) return { kind: 'message' };
  return { kind: 'command', command: found[1].toLowerCase(), text: found[2]?.trim() ?? '' };
}
