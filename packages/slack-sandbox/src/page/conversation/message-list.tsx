import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

import type { Message } from '../../protocol/message.ts';
import { dayOf, isSameDay } from '../reader/clock.ts';
import { useSeen } from '../tab/seen.ts';
import { arrange } from './arrange.ts';
import { MessageView } from './message.tsx';

/** This close to the end, in pixels, somebody is taken to be reading the newest. */
const NEAR = 120;

type ListProps = { messages: Message[]; place: string; isThread?: boolean; hasMore?: boolean };

export function MessageList({ messages, place, isThread = false, hasMore = false }: ListProps) {
  const { reader, words, snapshot } = useSeen();
  const list = useFollowedList(messages);
  const dayName = (moment: string): string =>
    isSameDay(moment, snapshot.story.now, reader) ? words.today : dayOf(moment, reader);
  return (
    <div {...list} class="messages" role="log" aria-label={words.messagesIn(place)} tabIndex={0}>
      {hasMore && <p class="empty">{words.olderLeftOut}</p>}
      {messages.length === 0 && <p class="empty">{words.nothingHere}</p>}
      {arrange(messages, reader).map(({ message, opensDay, isContinued }) => (
        <div key={message.ts}>
          {opensDay && (
            <p class="day">
              <time dateTime={message.storyAt}>{dayName(message.storyAt)}</time>
            </p>
          )}
          <MessageView message={message} isContinued={isContinued} isThread={isThread} />
        </div>
      ))}
    </div>
  );
}

/** Stays at the newest message, unless the reader has gone up to read something older. */
function useFollowedList(messages: readonly Message[]) {
  const ref = useRef<HTMLDivElement>(null);
  const isFollowing = useRef(true);
  const follow = (): void => {
    if (ref.current && isFollowing.current) ref.current.scrollTop = ref.current.scrollHeight;
  };
  useLayoutEffect(follow, [messages]);
  useEffect(() => {
    // A strip above, a higher composer or the phone's keyboard would else hide the newest message.
    const observer = new ResizeObserver(follow);
    if (ref.current) observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  const onScroll = ({ currentTarget }: { currentTarget: HTMLElement }): void => {
    const { scrollHeight, scrollTop, clientHeight } = currentTarget;
    isFollowing.current = scrollHeight - scrollTop - clientHeight < NEAR;
  };
  return { ref, onScroll };
}
