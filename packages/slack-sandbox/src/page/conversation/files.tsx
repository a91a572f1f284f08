import type { PageFile } from '../../protocol/message.ts';
import { Icon } from '../marks/icon.tsx';
import { fileSize } from '../reader/file-size.ts';
import { fileUrl } from '../tab/api.ts';
import { useSeen } from '../tab/seen.ts';

export function Files({ files }: { files: PageFile[] }) {
  const { me, words } = useSeen();
  if (files.length === 0) return null;
  return (
    <ul class="files">
      {files.map(({ id, name, mimetype, size }) => (
        <li key={id}>
          <a class="file" href={fileUrl(me.id, id)} download={name}>
            {mimetype.startsWith('image/') ? (
              <img src={fileUrl(me.id, id)} alt="" />
            ) : (
              <Icon name="paper" />
            )}
            <span class="file-name">{name}</span>
            <small>{fileSize(size, words.localeTag)}</small>
          </a>
        </li>
      ))}
    </ul>
  );
}
