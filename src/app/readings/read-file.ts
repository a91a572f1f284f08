import type { Committee } from '../../domain/committee/committee.ts';
import type { Doer } from '../deeds/doer.ts';
import { committeeFor } from '../deeds/find-committee.ts';
import { type Read, readAllowedText } from './read-text.ts';
import { whyNoText } from './why-no-text.ts';
import type { SharedFile } from '../ports/files.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';

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
  if (!read.ok) return refuse(whyNoText(read.why));
  return readAllowedText(ports, { committee, doer, text: read.text });
}
