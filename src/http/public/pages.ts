import type { PublicPages } from '../../app/ports/public-pages.ts';

/** Under the server's public address, where committees' pages lie. */
export const PUBLIC_FOLDER = 'offentligt';

/** @param publicUrl the address at which the world sees the server */
export function createPublicPages(publicUrl: string): PublicPages {
  const base = publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`;
  return {
    addressOf: (code) => new URL(`${PUBLIC_FOLDER}/${encodeURIComponent(code)}`, base).href,
  };
}
