import { useSeen } from '../tab/seen.ts';

/** Says by name what is left out, so that nobody believes the app never sent it. */
export function NotDrawn({ type }: { type: string }) {
  const { words } = useSeen();
  return <p class="not-drawn">{words.notDrawn(type)}</p>;
}
