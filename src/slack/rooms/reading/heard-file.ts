import { committeeFor } from '../../../app/deeds/find-committee.ts';
import type { SharedFile } from '../../../app/ports/files.ts';
import type { PersonsMessage } from '../../kit/message.ts';
import { meetingsOffer, readOffer } from './offer.ts';
import { CALENDAR_FILE } from '../meetings/fill.ts';
import { type ListenerParts, languageOf } from '../../kit/parts.ts';
import { whisper } from '../../kit/reply.ts';

/** What minutes come as; a picture or a spreadsheet is somebody's own business. */
const DECISIONS = /\.(?:pdf|docx|odt|rtf|txt|md|eml)$/iu;

/**
 * A file at the top of a committee's channel may be minutes, or the year's meetings: whoever may
 * register, or manage, is asked for their eyes alone whether it shall be read. Others are not, and nothing is fetched until then.
 */
export async function droppedFile(parts: ListenerParts, heard: PersonsMessage): Promise<void> {
  const { person, channel } = heard;
  const files = await named(parts, heard);
  const calendar = files.find(({ name }) => CALENDAR_FILE.test(name));
  const file = calendar ?? files.find(({ name }) => DECISIONS.test(name));
  if (file === undefined) return;
  const request = { person, committee: null, channel };
  const found = await committeeFor(parts.ports, request, file === calendar ? 'manage' : 'register');
  if (!found.ok) return;
  const language = await languageOf(parts, person);
  const said = file === calendar ? meetingsOffer(file, language) : readOffer(file, language);
  await whisper(parts, { channel, user: person.user }, said);
}

/** Where Slack told the id alone it is asked for the name, and only for those who may register. */
async function named(
  { ports }: ListenerParts,
  { person, channel, files }: PersonsMessage,
): Promise<readonly SharedFile[]> {
  if (files.every(({ url }) => url !== null)) return files;
  const found = await committeeFor(ports, { person, committee: null, channel }, 'register');
  if (!found.ok) return files;
  const known = await Promise.all(files.map((file) => ports.files.known(file)));
  return known.flatMap((each) => (each.ok ? [each.file] : []));
}
