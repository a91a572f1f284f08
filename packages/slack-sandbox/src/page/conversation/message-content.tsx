import type { Message } from '../../protocol/message.ts';
import { Blocks } from '../blocks/block.tsx';
import { Mrkdwn } from '../mrkdwn/mrkdwn.tsx';
import { useHeldState } from '../surface/held-state.ts';
import { SurfaceContext } from '../surface/surface.ts';
import { useLiveSurface } from '../surface/use-live-surface.tsx';
import { useSeen } from '../tab/seen.ts';
import type { Words } from '../words/words.ts';
import { Files } from './files.tsx';

/** What a message says: its blocks where it has some, else its text, and its files. */
export function MessageContent({ message }: { message: Message }) {
  const { words } = useSeen();
  return (
    <div class="message-content">
      {message.blocks.length > 0 ? (
        <MessageBlocks message={message} />
      ) : (
        message.text && <Mrkdwn text={textShown(message, words)} />
      )}
      {message.isEdited && <small class="quiet">{words.edited}</small>}
      <Files files={message.files} />
    </div>
  );
}

/** Slack writes in English who came and who went; the page says it in its own language. */
function textShown({ isNotice, text }: Message, words: Words): string {
  if (!isNotice) return text;
  const [, who = '', what] = /^(<@\w+>) has (joined|left) the channel$/.exec(text) ?? [];
  if (what === undefined) return text;
  return what === 'joined' ? words.hasJoined(who) : words.hasLeft(who);
}

function MessageBlocks({ message }: { message: Message }) {
  const { channel, ts, blocks } = message;
  // A message has no version of its own; its blocks' ids tell which inputs are still the same.
  const held = useHeldState(blocks, JSON.stringify(blocks));
  const { surface, question } = useLiveSurface({ channel, ts }, held);
  return (
    <SurfaceContext.Provider value={surface}>
      <Blocks blocks={blocks} />
      {question}
    </SurfaceContext.Provider>
  );
}
