/** True for what can be one step of a path and lead nowhere else: letters, digits, `_` and `-`. */
export function isPathPart(text: string): boolean {
  return /^\w[\w-]*$/.test(text);
}

/**
 * An id that becomes part of a path. Ids come from Slack and from our own ULIDs and always pass;
 * anything else is a mistake or an attack.
 * @throws Error naming the id
 */
export function pathPart(id: string): string {
  if (!isPathPart(id)) throw new Error(`${JSON.stringify(id)} cannot name a file.`);
  return id;
}

/** The folder of an id: its last two characters, so that no folder grows too large to look into. */
export function folderOf(id: string): string {
  return pathPart(id).slice(-2);
}
