import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

import { useSeen } from '../tab/seen.ts';

type DropProps = { onFiles: (files: File[]) => void; children: ComponentChildren };

/** Where files can be dropped; the button beside the composer does the same for everybody else. */
export function DropArea({ onFiles, children }: DropProps) {
  const { words } = useSeen();
  const [isOver, setIsOver] = useState(false);
  return (
    <div
      class="drop-area"
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        if (!isInside) setIsOver(false);
      }}
      onDrop={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setIsOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      {children}
      {isOver && <p class="drop-note">{words.dropHere}</p>}
    </div>
  );
}

/** Text that is dragged about is nobody's upload. */
function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
