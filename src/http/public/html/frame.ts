import { html, raw } from 'hono/html';

import type { Language } from '../../../domain/record/language.ts';
import { STYLE_ELEMENT } from './style.ts';

/** A piece of HTML; what is put into it is escaped. */
export type Html = ReturnType<typeof html>;

/** A whole page around what it says. */
export function frame(page: {
  readonly language: Language;
  readonly title: string;
  /** The link that leads past what stands above the content. */
  readonly skip: string;
  readonly header: Html;
  readonly main: Html;
  readonly footer: Html;
}): Html {
  const { language, title, skip, header, main, footer } = page;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${raw(STYLE_ELEMENT)}
      </head>
      <body>
        <a class="skip" href="#content">${skip}</a>
        <header>${header}</header>
        <main id="content" tabindex="-1">${main}</main>
        <footer>${footer}</footer>
      </body>
    </html>`;
}
