import type { DraftContent } from '../../../domain/assignments/draft.ts';
import type { FetchRefusal, SharedFile, Trying } from '../../../app/ports/files.ts';
import { takesDrafts } from '../../../app/secrecy/marked-since.ts';
import type { Why } from '../../../app/deeds/refusal.ts';
import type { ListenerParts } from '../../kit/parts.ts';

const WHY: Readonly<Record<FetchRefusal, Why>> = {
  'too-large': 'file-too-large',
  'not-from-slack': 'file-elsewhere',
  'not-allowed': 'file-not-allowed',
  'not-answered': 'file-not-answered',
  gone: 'file-gone',
};

/** A draft's content; or why there is none, and how far trying again has come where that may help. */
export type KeptContent =
  | { readonly ok: true; readonly content: DraftContent }
  | { readonly ok: false; readonly why: Why; readonly trying: Trying | null };

/** A file that was given, kept as a draft's content; of what is secret nothing is fetched. */
export async function keptContent(
  { ports }: ListenerParts,
  { id, team }: { readonly id: string; readonly team: string },
  file: SharedFile,
): Promise<KeptContent> {
  if (!(await takesDrafts(ports, { id })))
    return { ok: false, why: 'draft-of-secret', trying: null };
  const kept = await ports.files.keep(team, file);
  if (!kept.ok) return { ok: false, why: WHY[kept.why], trying: kept.trying };
  const { name, size, sha256, path } = kept.kept;
  const { slackFile } = file;
  return { ok: true, content: { kind: 'file', name, size, sha256, path, slackFile } };
}
