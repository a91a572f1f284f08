/** Keeps the newest entries of a map that only ever grows at its end. */
export function dropOldest<Key>(map: Map<Key, unknown>, kept: number): void {
  for (const key of map.keys()) {
    if (map.size <= kept) return;
    map.delete(key);
  }
}
