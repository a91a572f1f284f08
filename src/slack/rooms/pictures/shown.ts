import { givePictures, type PictureShown } from '../../../app/pictures/give-picture.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { InThread } from '../../../domain/record/slack-message.ts';
import type { Person } from '../../../domain/record/person.ts';
import { type Asked, type Answer, say } from '../../kit/asked.ts';
import { inPieces, section, sentence } from '../../kit/blocks.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Said } from '../../kit/said.ts';
import { picturesWordsIn } from './words.ts';

/** Where a picture goes: the thread of the committee's own channel in which it was asked for. */
export function threadFor(asked: Asked, committee: Committee): InThread | null {
  const isShownThere = asked.here?.id === committee.id && !committee.muted;
  return isShownThere ? asked.reply : null;
}

/** Where the pictures are; of those that Slack did not take, what they would have shown. */
export async function picturesSaid(
  { ports }: ListenerParts,
  shown: readonly PictureShown[],
  to: {
    readonly person: Person;
    readonly language: Language;
    readonly thread: InThread | null;
  },
): Promise<Said> {
  const words = picturesWordsIn(to.language);
  const taken = await givePictures(ports, shown, to);
  const left = shown.slice(taken).flatMap((each) => each.words.split('\n'));
  if (left.length === 0) return sentence(to.thread === null ? words.isInDirect : words.isInThread);
  return {
    text: [words.notShown, ...left].join('\n'),
    blocks: [words.notShown, ...inPieces(left)].map(section),
  };
}

export async function sayPictures(
  parts: ListenerParts,
  asked: Asked,
  of: { readonly committee: Committee; readonly shown: readonly PictureShown[] },
): Promise<Answer> {
  const { person, language } = asked;
  const thread = threadFor(asked, of.committee);
  // In a thread all see it, so it is in the committee's language.
  return say(await picturesSaid(parts, of.shown, { person, language, thread }));
}
