/** `ENOSPC` and the like, of what the operating system says; null of any other error. */
export function systemCode(error: unknown): string | null {
  const isSystems = error instanceof Error && 'code' in error && 'errno' in error;
  return isSystems && typeof error.code === 'string' ? error.code : null;
}
