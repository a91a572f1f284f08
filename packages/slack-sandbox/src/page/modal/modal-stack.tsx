import { useSeen } from '../tab/seen.ts';
import { Modal } from './modal.tsx';

/**
 * The forms that stand open. Only the top one is seen, but those below are kept as they are, for
 * what was filled in there has to be there when the person comes back.
 */
export function ModalStack({ toast }: { toast: string | null }) {
  const { snapshot } = useSeen();
  const top = snapshot.views.at(-1)?.id;
  return (
    <>
      {snapshot.views.map((view, depth) => (
        <Modal
          key={view.id}
          view={view}
          isTop={view.id === top}
          isFirst={depth === 0}
          toast={toast}
        />
      ))}
    </>
  );
}
