import { useState } from 'preact/hooks';

import { recall, remember } from '../tab/remembered.ts';

export type ExampleId = 'read' | 'register' | 'status';

export type GuideControl = {
  isOpen: boolean;
  tried: ReadonlySet<string>;
  open: () => void;
  close: () => void;
  /** Notes that an example was taken, and makes room for it. */
  take: (example: ExampleId) => void;
  /** The sandbox is new again, and so is its guide. */
  startOver: () => void;
};

/** The guide is the first thing seen, once; it can always be opened again. */
export function useGuide(): GuideControl {
  const [isOpen, setIsOpen] = useState(() => recall('guide') === null);
  const [tried, setTried] = useState<ReadonlySet<string>>(
    () => new Set(recall('tried')?.split(' ') ?? []),
  );
  const close = (): void => {
    remember('guide', 'seen');
    setIsOpen(false);
  };
  return {
    isOpen,
    tried,
    open: () => setIsOpen(true),
    close,
    take: (example) => {
      const now = new Set([...tried, example]);
      remember('tried', [...now].join(' '));
      setTried(now);
      close();
    },
    startOver: () => {
      remember('guide', null);
      remember('tried', null);
      setTried(new Set());
      setIsOpen(true);
    },
  };
}
