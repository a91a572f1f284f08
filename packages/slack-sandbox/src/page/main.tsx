import { render } from 'preact';

import { App } from './app.tsx';
import { Page } from './tab/page.ts';
// The bundler takes the styles from here; there is nothing in them to name.
// oxlint-disable-next-line import/no-unassigned-import
import './page.css';

const root = document.getElementById('app');
if (!root) throw new Error('The shell has no element with the id app to draw the page in');

const page = new Page();
addEventListener('popstate', () => void page.open());
addEventListener('hashchange', () => void page.open());
render(<App page={page} />, root);
void page.open();
