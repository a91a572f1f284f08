import type { ActAnswer, ActRequest, UploadAnswer } from '../../protocol/acts.ts';
import type { PageEvent } from '../../protocol/events.ts';
import type { MessageList } from '../../protocol/message.ts';
import type { Snapshot } from '../../protocol/snapshot.ts';

/** The page's only way to the server; every failure to reach it becomes an answer, never an exception. */

export async function fetchSnapshot(person: string | null): Promise<Snapshot | null> {
  return fetchJson<Snapshot>(`/page/snapshot${person ? `?${query({ person })}` : ''}`);
}

export async function fetchMessages(
  person: string,
  channel: string,
  thread: string | null,
): Promise<MessageList | null> {
  const place = { person, channel, ...(thread && { thread }) };
  return fetchJson<MessageList>(`/page/messages?${query(place)}`);
}

export async function postAct(request: ActRequest): Promise<ActAnswer> {
  const answer = await fetchJson<ActAnswer>('/page/acts', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  return answer ?? { ok: false, error: 'unreachable', sentence: '' };
}

export async function uploadFiles(person: string, files: readonly File[]): Promise<UploadAnswer> {
  const form = new FormData();
  for (const file of files) form.append('file', file);
  const answer = await fetchJson<UploadAnswer>(`/page/files?${query({ person })}`, {
    method: 'POST',
    body: form,
  });
  return answer ?? { ok: false, error: 'unreachable' };
}

export function fileUrl(person: string, file: string): string {
  return `/page/files/${encodeURIComponent(file)}?${query({ person })}`;
}

type StreamEars = { onEvent: (event: PageEvent) => void; onLost: () => void; onBack: () => void };

type Stream = {
  /** When everything that happens from now on will be heard, or the server cannot be reached. */
  settled: Promise<void>;
  stop: () => void;
};

/** Listens to the person's stream; when it breaks, the browser connects again by itself. */
export function listen(person: string, { onEvent, onLost, onBack }: StreamEars): Stream {
  const stream = new EventSource(`/page/events?${query({ person })}`);
  let wasLost = false;
  stream.addEventListener('message', ({ data }: MessageEvent<string>) => {
    // The server and the page are one version and speak the types of the protocol.
    onEvent(JSON.parse(data) as PageEvent);
  });
  stream.addEventListener('error', () => {
    wasLost = true;
    onLost();
  });
  stream.addEventListener('open', () => {
    if (wasLost) onBack();
    wasLost = false;
  });
  const settled = new Promise<void>((resolve) => {
    for (const end of ['open', 'error']) stream.addEventListener(end, () => resolve());
  });
  return { settled, stop: () => stream.close() };
}

async function fetchJson<Answer>(url: string, init?: RequestInit): Promise<Answer | null> {
  try {
    const response = await fetch(url, init);
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    // The server and the page are one version and speak the types of the protocol.
    return isJson && response.status !== 404 ? ((await response.json()) as Answer) : null;
  } catch {
    return null;
  }
}

function query(values: Record<string, string>): string {
  return new URLSearchParams(values).toString();
}
