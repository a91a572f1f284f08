import type { FileInput } from '@slack/types';
import { useState } from 'preact/hooks';

import type { PageFile } from '../../protocol/message.ts';
import { Icon } from '../marks/icon.tsx';
import { type Placing, useField } from '../surface/field.ts';
import { uploadFiles } from '../tab/api.ts';
import { useSeen } from '../tab/seen.ts';

/** Slack takes ten files where the app sets no limit. */
const MOST = 10;

export function FileInputElement({ element, at }: { element: FileInput; at: Placing }) {
  const { me, words, tell } = useSeen();
  const { value, change, aria } = useField(element, at, words.chooseFiles);
  const [uploaded, setUploaded] = useState<PageFile[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const most = element.max_files ?? MOST;
  const ids = value.files ?? [];

  async function give(files: File[]): Promise<void> {
    if (files.length === 0) return;
    setIsBusy(true);
    const answer = await uploadFiles(me.id, files);
    setIsBusy(false);
    if (!answer.ok) return tell(words.uploadFailed);
    setUploaded([...uploaded, ...answer.files]);
    change({ files: [...ids, ...answer.files.map(({ id }) => id)] });
  }

  return (
    <div class="file-input">
      <input
        {...aria}
        type="file"
        multiple={most > 1}
        accept={element.filetypes?.map((type) => `.${type}`).join(',')}
        disabled={isBusy || ids.length >= most}
        onChange={({ currentTarget }) => {
          void give([...(currentTarget.files ?? [])]);
          // The same file can be chosen again after it was taken away.
          currentTarget.value = '';
        }}
      />
      <ul class="chips">
        {ids.map((id) => {
          const name = uploaded.find((file) => file.id === id)?.name ?? id;
          return (
            <li class="tag" key={id}>
              {name}
              <button
                type="button"
                aria-label={words.removeFile(name)}
                onClick={() => change({ files: ids.filter((each) => each !== id) })}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      <small>{words.mostFiles(most)}</small>
    </div>
  );
}
