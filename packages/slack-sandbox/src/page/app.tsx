import { useEffect, useState } from 'preact/hooks';

import { Toast } from './dialogs/toast.tsx';
import { useToast } from './dialogs/use-toast.ts';
import { Guide } from './guide/guide.tsx';
import { useGuide } from './guide/use-guide.ts';
import { ModalStack } from './modal/modal-stack.tsx';
import { Shell } from './shell/shell.tsx';
import type { Page } from './tab/page.ts';
import { recall, remember } from './tab/remembered.ts';
import { seenFrom, SeenContext } from './tab/seen.ts';
import type { PageState } from './tab/state.ts';
import { type Language, languageOf, wordsIn } from './words/words.ts';

export function App({ page }: { page: Page }) {
  const state = usePageState(page);
  const [language, setLanguage] = useLanguage();
  const { toast, tell } = useToast();
  const guide = useGuide();

  if (!state)
    return (
      <p class="loading" role="status">
        {wordsIn(language).loading}
      </p>
    );
  const hasModal = state.snapshot.views.length > 0;
  return (
    <SeenContext.Provider value={seenFrom({ page, state, language, tell })}>
      <Shell onLanguage={setLanguage} language={language} guide={guide} />
      <ModalStack toast={toast} />
      {guide.isOpen && !hasModal && <Guide guide={guide} />}
      {!hasModal && <Toast toast={toast} />}
    </SeenContext.Provider>
  );
}

/** The page's state, drawn again whenever it changes; null while the first snapshot is on its way. */
function usePageState(page: Page): PageState | null {
  const [state, setState] = useState(page.state);
  useEffect(() => {
    // The snapshot may have come before this ear was there.
    setState(page.state);
    return page.subscribe(() => setState(page.state));
  }, [page]);
  return state;
}

/** The reader's own: as chosen before, else as the browser says. */
function useLanguage(): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(() =>
    languageOf(recall('language') ?? navigator.language),
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: Language): void => {
    remember('language', chosen);
    setLanguage(chosen);
  };
  return [language, choose];
}
