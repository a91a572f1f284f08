import { useState } from 'preact/hooks';

import type { Message } from '../../protocol/message.ts';
import { Confirm } from '../dialogs/confirm.tsx';
import { Menu, MenuItem } from '../dialogs/menu.tsx';
import { Icon } from '../marks/icon.tsx';
import { COMMON_REACTIONS, emojiCharacter } from '../mrkdwn/emoji.ts';
import { useSeen } from '../tab/seen.ts';

type ActionsProps = { message: Message; isThread: boolean; onEdit: () => void };

/** What can be done with a message: all of it in one menu, the most used beside it where one can point. */
export function MessageActions({ message, isThread, onEdit }: ActionsProps) {
  const { page, snapshot, words, act } = useSeen();
  const [asksToDelete, setAsksToDelete] = useState(false);
  const { channel, ts, threadTs, isMine } = message;
  const reply = (): void => page.goToChannel(channel, threadTs ?? ts);
  const answerDelete = (isYes: boolean): void => {
    setAsksToDelete(false);
    if (isYes) void act({ type: 'delete', channel, ts });
  };

  return (
    <div class="message-actions">
      {!isThread && (
        <button
          type="button"
          class="icon-button pointer-only"
          aria-label={words.replyInThread}
          title={words.replyInThread}
          onClick={reply}
        >
          <Icon name="reply" />
        </button>
      )}
      <Menu label={words.messageActions} trigger={<Icon name="more" />}>
        <ReactionItems message={message} />
        {!isThread && <MenuItem onPress={reply}>{words.replyInThread}</MenuItem>}
        {snapshot.app.messageShortcuts.map(({ callbackId, name, description }) => (
          <MenuItem
            key={callbackId}
            onPress={() => void act({ type: 'message-shortcut', callbackId, channel, ts })}
          >
            <span>
              {name} <small class="quiet">{snapshot.app.name}</small>
            </span>
            <small>{description}</small>
          </MenuItem>
        ))}
        {isMine && <MenuItem onPress={onEdit}>{words.edit}</MenuItem>}
        {isMine && (
          <MenuItem isDangerous onPress={() => setAsksToDelete(true)}>
            {words.delete}
          </MenuItem>
        )}
      </Menu>
      {asksToDelete && (
        <Confirm
          title={words.deleteAsk}
          yes={words.delete}
          no={words.cancel}
          isDangerous
          onAnswer={answerDelete}
        >
          <p>{words.deleteWhat}</p>
        </Confirm>
      )}
    </div>
  );
}

function ReactionItems({ message }: { message: Message }) {
  const { me, words, act } = useSeen();
  const { channel, ts, reactions } = message;
  const toggle = (name: string): void => {
    const isMine = reactions.some((each) => each.name === name && each.by.includes(me.id));
    void act({ type: isMine ? 'unreact' : 'react', channel, ts, name });
  };
  return (
    <div class="menu-reactions">
      {COMMON_REACTIONS.map((name) => (
        <MenuItem key={name} label={words.reactWith(name)} onPress={() => toggle(name)}>
          {emojiCharacter(name)}
        </MenuItem>
      ))}
    </div>
  );
}
