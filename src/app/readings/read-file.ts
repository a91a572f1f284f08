import type { Committee } from '../../domain/committee/committee.ts';
import type { Doer } from '../deeds/doer.ts';
import { committeeFor } from '../deeds/find-committee.ts';
import { type Read, readAllowedText } from './read-text.ts';
import type { FetchRefusal, SharedFile, TextRefusal } from '../ports/files.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal, type Why } from '../deeds/refusal.ts';

const WHY: Readonly<Record<FetchRefusal | TextRefusal, Why>> = {
  'too-large': 'file-too-much',
  'not-from-slack': 'file-not-kept',
  'not-allowed': 'file-not-kept',
  'not-answered': 'file-not-kept',
  gone: 'file-not-kept',
  encrypted: 'file-encrypted',
  damaged: 'file-damaged',
  'no-text': 'file-without-text',
  'too-much': 'file-too-much',
  'not-text': 'file-not-text',
};

type FileToRead = {
  readonly committee: Committee;
  readonly doer: Doer;
  readonly file: SharedFile;
};

/** Reads a file that somebody shared. Who may is asked first: what others give is never fetched. */
export async function readFile(ports: Ports, request: FileToRead): Promise<Read | Refusal> {
  const { committee, doer } = request;
  const found = await committeeFor(ports, { person: doer.person, committee }, 'register');
  return found.ok ? readAllowedFile(ports, request) : found;
}

/** The same for who is known to be allowed to. */
export async function readAllowedFile(
  ports: Ports,
  { committee, doer, file }: FileToRead,
): Promise<Read | Refusal> {
  const read = await ports.files.text(doer.person.team, file);
  if (!read.ok) return refuse(WHY[read.why]);
  return readAllowedText(ports, { committee, doer, text: read.text });
}

/** The sentence for a file that gives nothing to read. */
export function whyNoText(why: FetchRefusal | TextRefusal): Why {
  return WHY[why];
}
