import type { GuideControl } from '../guide/use-guide.ts';
import { Icon } from '../marks/icon.tsx';
import { useSeen } from '../tab/seen.ts';
import type { Language } from '../words/words.ts';
import { PersonSwitcher } from './person-switcher.tsx';
import { StoryBar } from './story-bar.tsx';

type TopBarProps = {
  language: Language;
  onLanguage: (language: Language) => void;
  guide: GuideControl;
  list: { isOpen: boolean; toggle: () => void };
};

export function TopBar({ language, onLanguage, guide, list }: TopBarProps) {
  const { words, snapshot } = useSeen();
  const unread = snapshot.conversations.reduce((sum, { unread: count }) => sum + count, 0);
  const other = language === 'sv' ? 'en' : 'sv';
  return (
    <header class="top-bar">
      <button
        type="button"
        class="top-button list-toggle"
        aria-label={unread > 0 ? `${words.menu}, ${words.unread(unread)}` : words.menu}
        aria-expanded={list.isOpen}
        onClick={list.toggle}
      >
        <Icon name="list" />
        {unread > 0 && (
          <span class="badge" aria-hidden="true">
            {unread}
          </span>
        )}
      </button>
      <PersonSwitcher />
      <StoryBar guide={guide} />
      <div class="top-end">
        <button type="button" class="top-button" onClick={guide.open}>
          {words.guide}
        </button>
        <button
          type="button"
          class="top-button"
          lang={other}
          title={words.otherLanguage}
          aria-label={words.otherLanguage}
          onClick={() => onLanguage(other)}
        >
          {other.toUpperCase()}
        </button>
      </div>
    </header>
  );
}
