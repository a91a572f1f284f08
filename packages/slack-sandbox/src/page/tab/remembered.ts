/**
 * What this browser remembers of the page. A browser that forbids storage forgets it at the next
 * visit, which costs a second look at the guide and nothing else.
 */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`sandbox.${key}`);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`sandbox.${key}`);
    else localStorage.setItem(`sandbox.${key}`, value);
  } catch {
    // Forbidden, or full: see above.
  }
}
