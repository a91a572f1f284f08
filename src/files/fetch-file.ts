import type { FetchRefusal, SharedFile } from '../app/ports/files.ts';
import { isSlack } from './allowed-origins.ts';
import { readUpTo } from './read-up-to.ts';

export type FileLimits = {
  readonly maxBytes: number;
  readonly timeoutMs: number;
  /** For how long a file that cannot be fetched is tried again. */
  readonly patienceMs: number;
};

/** With what and from where files are fetched. */
export type Door = {
  readonly token: string;
  readonly origins: ReadonlySet<string>;
  readonly limits: FileLimits;
};

export type Fetched =
  | { readonly ok: true; readonly content: Buffer }
  | { readonly ok: false; readonly why: FetchRefusal };

const MOST_REDIRECTS = 3;

/**
 * Fetches a shared file. Every step of a redirect is checked as the first address was: a redirect
 * that was simply followed would carry the token wherever an answer points.
 */
export async function fetchFile(door: Door, file: SharedFile): Promise<Fetched> {
  if (file.size > door.limits.maxBytes) return refused('too-large');
  const patience = AbortSignal.timeout(door.limits.timeoutMs);
  try {
    return await follow(door, file, patience);
  } catch (error) {
    if (isNetworkTrouble(error)) return refused('not-answered');
    throw error;
  }
}

async function follow(door: Door, file: SharedFile, patience: AbortSignal): Promise<Fetched> {
  let address = parsed(file.url ?? '');
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    if (address === null || !door.origins.has(address.origin)) return refused(whyOutside(address));
    const response = await ask(door, address, patience);
    const location = redirectOf(response);
    if (location === null) return take(door, file, response);
    await response.body?.cancel();
    address = parsed(location, address);
  }
  return refused('not-answered');
}

function parsed(url: string, base?: URL): URL | null {
  return URL.canParse(url, base?.href) ? new URL(url, base) : null;
}

/** Slack sends whoever may not see a file to its page for signing in. */
function whyOutside(address: URL | null): FetchRefusal {
  return address !== null && isSlack(address) ? 'not-allowed' : 'not-from-slack';
}

function ask(door: Door, address: URL, signal: AbortSignal): Promise<Response> {
  return fetch(address, {
    headers: { authorization: `Bearer ${door.token}` },
    redirect: 'manual',
    signal,
  });
}

function redirectOf(response: Response): string | null {
  return response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
}

async function take(door: Door, file: SharedFile, response: Response): Promise<Fetched> {
  const why = whyNot(file, response);
  const content = why === null ? await readUpTo(response, door.limits.maxBytes) : null;
  if (content !== null) return { ok: true, content };
  await response.body?.cancel();
  return refused(why ?? 'too-large');
}

function whyNot(file: SharedFile, response: Response): FetchRefusal | null {
  const { status, ok } = response;
  if (status === 404 || status === 410) return 'gone';
  if (status === 401 || status === 403) return 'not-allowed';
  if (!ok) return 'not-answered';
  // Without the scope files:read Slack answers 200 and its page for signing in.
  return isHtml(response.headers.get('content-type')) && !isHtml(file.mimeType)
    ? 'not-allowed'
    : null;
}

function isHtml(type: string | null): boolean {
  return type !== null && /^text\/html\b/i.test(type);
}

/** What fetch throws, with its cause, when the other end does not answer to the end or in time. */
function isNetworkTrouble(error: unknown): boolean {
  if (error instanceof DOMException) return error.name === 'TimeoutError';
  return error instanceof TypeError && error.cause !== undefined;
}

function refused(why: FetchRefusal): Fetched {
  return { ok: false, why };
}
