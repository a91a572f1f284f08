import { ownDigest, type ShownDigest } from '../../../app/views/digest-lines.ts';
import { say, sayWhy } from '../../kit/asked.ts';
import { sentence } from '../../kit/blocks.ts';
import { placeIn, type Pressed, type PressHandler } from '../../kit/pressed.ts';
import type { Said } from '../../kit/said.ts';
import { digest, digestEvent } from './digest.ts';
import { remindersWordsIn } from './words.ts';

/** "Visa fler": the message goes on where it ended, with its buttons, or an event's list does. */
export const digestRestPressed: PressHandler = showing((shown, { value, language }) => {
  const [, event = '', from] = value;
  return event === ''
    ? digest(shown, language, placeIn(from))
    : digestEvent(shown, language, { event: placeIn(event), from: placeIn(from) });
});

/** "Visa uppdragen": what an event of the message is about. */
export const digestEventPressed: PressHandler = showing((shown, { value, language }) =>
  digestEvent(shown, language, { event: placeIn(value[1]) }),
);

function showing(make: (shown: ShownDigest, pressed: Pressed) => Said | null): PressHandler {
  return async (parts, pressed) => {
    const { person, language, value } = pressed;
    const found = await ownDigest(parts.ports, person, value[0] ?? '');
    if (!found.ok) return sayWhy(found.why, language);
    const { nothingLeft } = remindersWordsIn(language).events;
    return say(make(found.digest, pressed) ?? sentence(nothingLeft));
  };
}
