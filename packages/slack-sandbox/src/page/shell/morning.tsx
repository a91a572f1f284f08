import { Icon } from '../marks/icon.tsx';
import { momentOf } from '../reader/clock.ts';
import { useSeen } from '../tab/seen.ts';
import type { News } from '../tab/state.ts';

/** What the last move of the date brought, and a way to be the one who got it. */
export function Morning() {
  const { page, state, snapshot, reader, words, nameOf } = useSeen();
  const { morning } = state;
  if (!morning) return null;
  const become = ({ person, channel }: News): void => {
    const left = morning.filter((news) => news.person !== person);
    page.change({ morning: left.length > 0 ? left : null });
    void page.become(person, { kind: 'conversation', channel, thread: null });
  };
  return (
    <div class="strip morning" role="status">
      <span>{words.newsAt(momentOf(snapshot.story.now, reader))}</span>
      <span>{morning.length > 0 ? `${words.newsFor}:` : words.noNews}</span>
      {morning.map((news) => (
        <button key={news.person} type="button" class="button" onClick={() => become(news)}>
          {nameOf(news.person)}
        </button>
      ))}
      <button
        type="button"
        class="icon-button"
        aria-label={words.close}
        onClick={() => page.change({ morning: null })}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
