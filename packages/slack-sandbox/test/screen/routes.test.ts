import { expect, it } from 'vitest';

import type { UploadAnswer } from '../../src/protocol/acts.ts';
import { postAct } from '../support/page.ts';
import { withSandbox } from '../support/sandbox.ts';

it.each([
  ['no act', { person: 'U01DIR' }],
  ['an act that is not there', { person: 'U01DIR', act: { type: 'format-disk' } }],
  ['an act without its channel', { person: 'U01DIR', act: { type: 'say', text: 'Hej' } }],
  ['no JSON object', 'Hej'],
])('refuses %s', async (_case, request) => {
  await withSandbox({}, async (sandbox) => {
    const response = await postAct(sandbox, request);

    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ ok: false, error: 'invalid_act' });
  });
});

it('takes files from the page and gives them back by their name, never to be run', async () => {
  await withSandbox({}, async (sandbox) => {
    const form = new FormData();
    form.append('file', new File(['<script>'], 'utkast åäö.html', { type: 'text/html' }));

    const posted = await fetch(`${sandbox.pageUrl}page/files?person=U04HAN`, {
      method: 'POST',
      body: form,
    });
    const answer = (await posted.json()) as UploadAnswer;
    const id = answer.ok ? (answer.files[0]?.id ?? '') : '';
    const theirs = await fetch(`${sandbox.pageUrl}page/files/${id}?person=U04HAN`);
    const others = await fetch(`${sandbox.pageUrl}page/files/${id}?person=U01DIR`);

    expect(answer).toMatchObject({ ok: true, files: [{ name: 'utkast åäö.html', size: 8 }] });
    expect(await theirs.text()).toBe('<script>');
    expect(theirs.headers.get('content-disposition')).toContain('attachment');
    expect(others.status).toBe(404);
  });
});

it('serves the shell of the page', async () => {
  await withSandbox({}, async (sandbox) => {
    const html = await (await fetch(sandbox.pageUrl)).text();

    expect(html).toContain('<div id="app"></div>');
    expect(html).toContain('/page/app.js');
  });
});

it('leads from a permalink to the message on the page', async () => {
  await withSandbox({}, async (sandbox) => {
    const link = `${sandbox.pageUrl}archives/C01RUN/p1601362800000200?thread_ts=1601362800.000100&cid=C01RUN`;

    const response = await fetch(link, { redirect: 'manual' });

    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/#/U03SEK/C01RUN/1601362800.000100');
  });
});
