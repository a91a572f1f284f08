import type { SharedFile } from '../../../app/ports/files.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { DraftContent } from '../../../domain/assignments/draft.ts';

/** A file that was given, kept as a draft's content; null where it cannot be kept. */
export async function keptContent(
  { ports }: ListenerParts,
  team: string,
  file: SharedFile,
): Promise<DraftContent | null> {
  const kept = await ports.files.keep(team, file);
  if (!kept.ok) return null;
  const { name, size, sha256, path } = kept.kept;
  return { kind: 'file', name, size, sha256, path, slackFile: file.slackFile };
}
