import { useSeen } from '../tab/seen.ts';
import { appDm } from '../tab/state.ts';

/** The two sides of an app: what it shows, and what it and the person write to each other. */
export function AppTabs() {
  const { page, state, snapshot, words, act } = useSeen();
  const isHome = state.place.kind === 'home';
  const openMessages = async (): Promise<void> => {
    const known = appDm(snapshot)?.id;
    if (known) return page.goToChannel(known);
    const answer = await act({ type: 'open-home', tab: 'messages' });
    if (answer.ok && answer.channel) page.goToChannel(answer.channel);
  };
  return (
    <div class="tabs" role="tablist">
      <button
        type="button"
        role="tab"
        aria-selected={isHome}
        onClick={() => page.go({ kind: 'home' })}
      >
        {words.homeTab}
      </button>
      <button type="button" role="tab" aria-selected={!isHome} onClick={() => void openMessages()}>
        {words.messagesTab}
      </button>
    </div>
  );
}
