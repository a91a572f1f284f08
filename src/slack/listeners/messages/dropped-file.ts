import { mayRegister } from '../../../app/register.ts';
import type { PersonsMessage } from '../../payloads/message.ts';
import { readOffer } from '../../surfaces/read-offer.ts';
import { type ListenerParts, languageOf } from '../parts.ts';
import { whisper } from '../reply.ts';

/** What minutes come as; a picture or a spreadsheet is somebody's own business. */
const DECISIONS = /\.(?:pdf|docx|odt|rtf|txt|md|eml)$/iu;

/**
 * A file at the top of a committee's channel may be minutes: whoever may register is asked, for
 * their eyes alone, whether it shall be read. Others are not, and nothing is fetched until then.
 */
export async function droppedFile(parts: ListenerParts, heard: PersonsMessage): Promise<void> {
  const file = heard.files.find(({ name }) => DECISIONS.test(name));
  if (file === undefined) return;
  const { person, channel } = heard;
  const committee = await parts.ports.store.committeeOfChannel(person.team, channel);
  if (committee === null) return;
  const refused = await mayRegister(parts.ports, committee, { person, source: 'message' });
  if (refused !== null) return;
  const said = readOffer(file, await languageOf(parts, person));
  await whisper(parts, { channel, user: person.user }, said);
}
