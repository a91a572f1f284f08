import { html } from 'hono/html';

import type { Html } from './frame.ts';

const MAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/u;
const WEB = /^https?:\/\/[^\s<>"]+$/u;

/** Where anybody may turn: a link where it is an address, else as it was written. */
export function contactHtml(contact: string): Html {
  if (MAIL.test(contact)) return html`<a href="mailto:${contact}">${contact}</a>`;
  return WEB.test(contact) ? html`<a href="${contact}">${contact}</a>` : html`${contact}`;
}
