/**
 * Does the work on each, one after the other; one that fails keeps no other from being done.
 * @throws AggregateError of all that failed
 */
export async function tryAll<T>(
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const failed: unknown[] = [];
  for (const item of items) await work(item).catch((error: unknown) => failed.push(error));
  if (failed.length > 0) throw new AggregateError(failed, failed.map(String).join('; '));
}
