/** A picture for the top of a page, as far as its bytes tell. */
export type Mark = {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  /** Its size within a frame, in the frame's own unit; it keeps its shape. */
  readonly fitted: (width: number, height: number) => { width: number; height: number };
};

/** Null for bytes that are no PNG or JPEG, or say no size. */
export function markOf(bytes: Uint8Array): Mark | null {
  const found = pngSize(bytes) ?? jpegSize(bytes);
  if (found === null || found.width === 0 || found.height === 0) return null;
  return {
    type: found.type,
    bytes,
    fitted(width, height) {
      const scale = Math.min(width / found.width, height / found.height);
      return { width: found.width * scale, height: found.height * scale };
    },
  };
}

type Size = { readonly type: Mark['type']; readonly width: number; readonly height: number };

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The size stands in the first part, at a fixed place (PNG specification, 11.2.1). */
function pngSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 24 || PNG.some((byte, at) => bytes[at] !== byte)) return null;
  const view = viewOf(bytes);
  return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** The size stands in the part that begins the picture; those before it are passed over. */
function jpegSize(bytes: Uint8Array): Size | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = viewOf(bytes);
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const kind = bytes[at + 1] ?? 0;
    const isFrame = kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind);
    if (isFrame)
      return { type: 'jpg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return null;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
