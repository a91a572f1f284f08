import type { AnchorHTMLAttributes } from 'preact';

import { readPermalink } from '../tab/permalink.ts';
import { useSeen } from '../tab/seen.ts';

type LinkProps = AnchorHTMLAttributes & { href: string; onFollow?: () => void };

/** Leads out of the page in a tab of its own; to a message of this sandbox it stays here, as the same person. */
export function Link({ href, onFollow, children, ...shown }: LinkProps) {
  const { page } = useSeen();
  const pointed = readPermalink(href, location.origin);
  return (
    <a
      {...shown}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        onFollow?.();
        if (!pointed) return;
        event.preventDefault();
        page.goToMessage(pointed);
      }}
    >
      {children}
    </a>
  );
}
