import { useState } from 'preact/hooks';

import type { PageFile } from '../../protocol/message.ts';
import { uploadFiles } from '../tab/api.ts';
import { useSeen } from '../tab/seen.ts';

/** Files on their way into a message: uploaded at once, so that sending is quick. */
export type Attachments = {
  files: PageFile[];
  isUploading: boolean;
  add: (files: File[]) => void;
  remove: (id: string) => void;
  clear: () => void;
};

export function useAttachments(): Attachments {
  const { me, words, tell } = useSeen();
  const [files, setFiles] = useState<PageFile[]>([]);
  const [uploading, setUploading] = useState(0);

  async function upload(chosen: File[]): Promise<void> {
    setUploading((count) => count + 1);
    const answer = await uploadFiles(me.id, chosen);
    setUploading((count) => count - 1);
    if (answer.ok) setFiles((before) => [...before, ...answer.files]);
    else tell(words.uploadFailed);
  }

  return {
    files,
    isUploading: uploading > 0,
    add: (chosen) => {
      if (chosen.length > 0) void upload(chosen);
    },
    remove: (id) => setFiles((before) => before.filter((file) => file.id !== id)),
    clear: () => setFiles([]),
  };
}
