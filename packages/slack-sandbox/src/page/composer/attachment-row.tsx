import { Icon } from '../marks/icon.tsx';
import { fileSize } from '../reader/file-size.ts';
import { useSeen } from '../tab/seen.ts';
import type { Attachments } from './use-attachments.ts';

export function AttachmentRow({ attachments }: { attachments: Attachments }) {
  const { words } = useSeen();
  const { files, isUploading, remove } = attachments;
  if (files.length === 0 && !isUploading) return null;
  return (
    <ul class="chips" aria-busy={isUploading}>
      {files.map(({ id, name, size }) => (
        <li class="tag" key={id}>
          <Icon name="paper" /> {name} <small>{fileSize(size, words.localeTag)}</small>
          <button type="button" aria-label={words.removeFile(name)} onClick={() => remove(id)}>
            <Icon name="close" />
          </button>
        </li>
      ))}
      {isUploading && <li class="tag">{words.working}</li>}
    </ul>
  );
}
