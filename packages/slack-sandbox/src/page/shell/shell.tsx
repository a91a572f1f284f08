import { useEffect, useState } from 'preact/hooks';

import { ConversationView } from '../conversation/conversation.tsx';
import { ThreadPane } from '../conversation/thread-pane.tsx';
import type { GuideControl } from '../guide/use-guide.ts';
import { HomeView } from '../home/home.tsx';
import { useSeen } from '../tab/seen.ts';
import type { Language } from '../words/words.ts';
import { Morning } from './morning.tsx';
import { Sidebar } from './sidebar.tsx';
import { TopBar } from './top-bar.tsx';

type ShellProps = {
  language: Language;
  onLanguage: (language: Language) => void;
  guide: GuideControl;
};

/** The frame: who and when above, where to the left, what is said there in the middle. */
export function Shell({ language, onLanguage, guide }: ShellProps) {
  const { state, snapshot, words } = useSeen();
  const { place } = state;
  const [isListOpen, setIsListOpen] = useState(false);
  useEffect(() => setIsListOpen(false), [place]);
  useTitle();

  return (
    <div class={`shell ${isListOpen ? 'has-list-open' : ''}`}>
      <TopBar
        language={language}
        onLanguage={onLanguage}
        guide={guide}
        list={{ isOpen: isListOpen, toggle: () => setIsListOpen(!isListOpen) }}
      />
      {!state.isReached && (
        <p class="strip is-wrong" role="status">
          {words.connecting}
        </p>
      )}
      {state.isReached && !snapshot.app.connected && (
        <p class="strip" role="status">
          {words.appAway(snapshot.app.name)}
        </p>
      )}
      <Morning />
      <div class="columns">
        <Sidebar />
        <Middle key={snapshot.me} />
      </div>
    </div>
  );
}

/** A tab among many says where it is. */
function useTitle(): void {
  const { state, snapshot, channelOf } = useSeen();
  const { place } = state;
  const here = place.kind === 'home' ? snapshot.app : channelOf(place.channel);
  const title = [here?.name, snapshot.workspace.name].filter(Boolean).join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}

function Middle() {
  const { state, channelOf } = useSeen();
  const { place } = state;
  if (place.kind === 'home') return <HomeView />;
  const conversation = channelOf(place.channel);
  if (!conversation) return <main class="pane" />;
  const { thread } = place;
  return (
    <>
      <ConversationView
        key={conversation.id}
        conversation={conversation}
        isBeside={thread !== null}
      />
      {thread && <ThreadPane key={thread} conversation={conversation} root={thread} />}
    </>
  );
}
