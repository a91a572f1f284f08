import type { Message } from '../../protocol/message.ts';
import { emojiCharacter } from '../mrkdwn/emoji.ts';
import { useSeen } from '../tab/seen.ts';

export function Reactions({ message }: { message: Message }) {
  const { me, words, nameOf, act } = useSeen();
  const { channel, ts, reactions } = message;
  if (reactions.length === 0) return null;
  return (
    <div class="reactions">
      {reactions.map(({ name, by }) => {
        const isMine = by.includes(me.id);
        return (
          <button
            key={name}
            type="button"
            class="reaction"
            aria-pressed={isMine}
            aria-label={words.reactedWith(name, by.map(nameOf).join(', '))}
            title={by.map(nameOf).join(', ')}
            onClick={() => void act({ type: isMine ? 'unreact' : 'react', channel, ts, name })}
          >
            {emojiCharacter(name)} {by.length}
          </button>
        );
      })}
    </div>
  );
}
