import { html } from 'hono/html';

import type { PublicPage, PublicWhich } from '../../../app/ports/public-page.ts';
import { tellsWhatIsClosed } from '../../../domain/committee/public-view.ts';
import { SCHEMA_FILE } from '../../../reports/public/public-json.ts';
import { publicWordsIn } from '../../../reports/public/words.ts';
import { contactHtml } from './contact.ts';
import { frame, type Html } from './frame.ts';
import { tableHtml } from './table.ts';

const WHICH: readonly PublicWhich[] = ['open', 'closed', 'all'];

/**
 * The committee's page. Its links are relative, for whoever stands before the server may have put
 * it under an address of their own.
 * @param mostInData how many assignments one file of data holds
 */
export function pageHtml(page: PublicPage, mostInData: number): Html {
  const { language, committee, authority, which } = page;
  const words = publicWordsIn(language);
  return frame({
    language,
    title: words.title(committee.name),
    skip: words.toContent,
    header: html`${authority === null ? '' : html`<p class="authority">${authority}</p>`}
      <h1>${words.title(committee.name)}</h1>
      <p>${words.lead(committee.name)}</p>
      ${tellsWhatIsClosed(page) ? chooseHtml(page) : ''}`,
    main: page.rows.length === 0 ? html`<p>${words.nothing[which]}</p>` : tableHtml(page),
    footer: html`${pagesHtml(page)} ${dataHtml(page, mostInData)} ${aboutHtml(page)}`,
  });
}

/** Open, closed or all: links, so that they work without a script and can be passed on. */
function chooseHtml({ language, which, counts }: PublicPage): Html {
  const words = publicWordsIn(language);
  return html`<nav aria-label="${words.choose}">
    <ul>
      ${WHICH.map(
        (each) =>
          html`<li>
            <a href="?status=${each}" ${each === which ? html`aria-current="page"` : ''}
              >${words.which[each]} (${counts[each]})</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

function pagesHtml({ language, which, page, pages }: PublicPage): Html | '' {
  if (pages === 1) return '';
  const words = publicWordsIn(language);
  const link = (to: number, text: string): Html | '' =>
    to < 1 || to > pages
      ? ''
      : html`<li><a href="?status=${which}&amp;page=${to}">${text}</a></li>`;
  return html`<nav aria-label="${words.pagesOf}">
    <ul>
      ${link(page - 1, words.newer)} ${link(page + 1, words.older)}
    </ul>
  </nav>`;
}

function dataHtml({ language, committee, which }: PublicPage, most: number): Html {
  const words = publicWordsIn(language);
  const file = encodeURIComponent(committee.code);
  return html`<section class="data" aria-labelledby="data">
    <h2 id="data">${words.asData}</h2>
    <p>${words.aboutData(most)}</p>
    <ul>
      <li><a href="${file}.json?status=${which}">${words.data.json}</a></li>
      <li><a href="${file}.csv?status=${which}">${words.data.csv}</a></li>
      <li><a href="${SCHEMA_FILE}">${words.data.schema}</a></li>
    </ul>
  </section>`;
}

function aboutHtml({ language, committee, contact }: PublicPage): Html {
  const words = publicWordsIn(language);
  return html`<section aria-labelledby="about">
    <h2 id="about">${words.about}</h2>
    <p>${contact === null ? words.noContact : html`${words.contact} ${contactHtml(contact)}`}</p>
    <p>
      <a href="${encodeURIComponent(committee.code)}/tillganglighet">${words.statement}</a>
    </p>
  </section>`;
}
