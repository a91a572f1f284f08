import type { FetchRefusal, SharedFile, TextRefusal } from '../ports/files.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal, type Why } from '../deeds/refusal.ts';

const WHY: Readonly<Record<FetchRefusal | TextRefusal, Why>> = {
  'too-large': 'file-too-much',
  'not-from-slack': 'file-elsewhere',
  'not-allowed': 'file-not-allowed',
  'not-answered': 'file-not-answered',
  gone: 'file-gone',
  encrypted: 'file-encrypted',
  damaged: 'file-damaged',
  'no-text': 'file-without-text',
  'too-much': 'file-too-much',
  'not-text': 'file-not-text',
};

/** The text of a file that somebody shared, or why it has none. */
export async function textOfFile(
  { files }: Pick<Ports, 'files'>,
  team: string,
  file: SharedFile,
): Promise<{ readonly ok: true; readonly text: string } | Refusal> {
  const read = await files.text(team, file);
  return read.ok ? read : refuse(WHY[read.why]);
}

/** The sentence for a file that gives nothing to read. */
export function whyNoText(why: FetchRefusal | TextRefusal): Why {
  return WHY[why];
}
