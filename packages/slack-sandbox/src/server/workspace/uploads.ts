/** What an app has begun to upload: Slack knows its name and length, and waits for the bytes. */
type Upload = { readonly id: string; readonly name: string; readonly length: number };

export type Uploads = {
  /** @returns the file that it will be, and the ticket that its address carries */
  begin(file: { name: string; length: number }): { id: string; ticket: string };
  /** @returns why the bytes are not taken; null when they are */
  receive(ticket: string, bytes: Uint8Array): 'no_such_upload' | 'wrong_length' | null;
  /** Ends it, once; undefined where nothing was begun, or no bytes have come. */
  take(id: string): (Upload & { readonly bytes: Uint8Array }) | undefined;
  clear(): void;
};

type Begun = Upload & { readonly ticket: string; bytes: Uint8Array | null };

/** Uploads in two steps, as `files.getUploadURLExternal` begins and `.completeUploadExternal` ends. */
export function createUploads(): Uploads {
  const begun = new Map<string, Begun>();
  let count = 0;

  return {
    begin({ name, length }) {
      count += 1;
      const id = `FB${String(count).padStart(2, '0')}${Date.now().toString(36).toUpperCase()}`;
      const ticket = `ticket-${id}`;
      begun.set(id, { id, name, length, ticket, bytes: null });
      return { id, ticket };
    },
    receive(ticket, bytes) {
      const found = [...begun.values()].find((each) => each.ticket === ticket);
      if (found === undefined) return 'no_such_upload';
      if (bytes.byteLength !== found.length) return 'wrong_length';
      found.bytes = bytes;
      return null;
    },
    take(id) {
      const found = begun.get(id);
      if (found === undefined || found.bytes === null) return undefined;
      begun.delete(id);
      const { name, length, bytes } = found;
      return { id, name, length, bytes };
    },
    clear: () => begun.clear(),
  };
}
