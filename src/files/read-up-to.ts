/**
 * The whole body, or null as soon as it is larger: a size that is only said may be wrong, and what
 * has not been stopped by then fills the memory.
 */
export async function readUpTo(response: Response, maxBytes: number): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > maxBytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
