/** A small RTF document that says one thing. */
export function rtfOf(text: string): Buffer {
  const escaped = text.replaceAll(
    /[^\u0020-\u007e]/g,
    (sign) => String.raw`\u${sign.charCodeAt(0)}?`,
  );
  return Buffer.from(String.raw`{\rtf1\ansi ${escaped}\par}`, 'latin1');
}
