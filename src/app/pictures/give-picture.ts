import type { Language } from '../../domain/record/language.ts';
import type { InThread } from '../../domain/record/slack-message.ts';
import type { Person } from '../../domain/record/person.ts';
import { rememberHandedOut } from '../papers/hand-over.ts';
import type { Picture } from '../ports/picture.ts';
import type { Ports } from '../ports/ports.ts';

/** A picture with the words that say all that it shows. */
export type PictureShown = {
  readonly picture: Picture;
  readonly title: string;
  /** What a screen reader says in the picture's place. */
  readonly alternative: string;
  readonly words: string;
};

export type PictureGiven = {
  readonly person: Person;
  readonly language: Language;
  /** The thread in which they asked, where all there may see it; null for their direct messages. */
  readonly thread: InThread | null;
};

/**
 * Draws and shows pictures one after another, each with its words beside it. Answers how many Slack
 * took: the words of those that it did not take are to be said without them. That each is to be
 * taken away again is on disk before it is shown.
 */
export async function givePictures(
  ports: Ports,
  shown: readonly PictureShown[],
  to: PictureGiven,
): Promise<number> {
  let taken = 0;
  for (const each of shown) {
    if (!(await gave(ports, each, to))) break;
    taken += 1;
  }
  return taken;
}

async function gave(
  ports: Ports,
  { picture, title, alternative, words }: PictureShown,
  { person, language, thread }: PictureGiven,
): Promise<boolean> {
  const file = await ports.papers.picture(picture, language);
  try {
    const slackFile = await ports.handing.bring({ ...file, alternative });
    if (slackFile === null) return false;
    await rememberHandedOut(ports, person.team, slackFile);
    return await ports.handing.share(slackFile, { title, words, thread }, person);
  } finally {
    await ports.handing.discard(file);
  }
}
