import { describe, expect, it } from 'vitest';

import { assignmentForm, readAssignment } from '../../../../src/slack/rooms/registering/form.ts';

const filled = {
  holderTitle: null,
  holderUser: 'U01DIR',
  holderBody: null,
  deliverable: 'förslag',
  dueText: 'utan datum',
  caseNumber: null,
  paragraph: null,
  wording: null,
};
const shared = { today: '2026-09-29', meetings: [], offices: [], committeeId: '01C', filled };

const text = (value: string) => ({ type: 'plain_text_input', value });
const option = { text: { type: 'plain_text', text: 'x', emoji: false }, value: 'secret' };

/** The form as it is sent, with its holder and due, and what is given of secrecy. */
const sent = (secret: boolean, provision: string) => ({
  holder: { holder: { type: 'users_select', selected_user: 'U01DIR' } },
  deliverable: { deliverable: text('förslag') },
  dueText: { dueText: text('utan datum') },
  secret: { secret: { type: 'checkboxes', selected_options: secret ? [option] : [] } },
  provision: { provision: text(provision) },
});

const read = (secret: boolean, provision: string) =>
  readAssignment(sent(secret, provision), { language: 'sv', offices: [] });

describe('the form for an assignment', () => {
  it.each(['sv', 'en'] as const)(
    'asks for secrecy where the settings allow it, in %s',
    (language) => {
      const asks = (secrecy: 'off' | 'on' | 'words-kept-out') =>
        JSON.stringify(assignmentForm({ ...shared, language, secrecy }).blocks);

      expect(asks('off')).not.toContain('"provision"');
      expect(JSON.stringify(assignmentForm({ ...shared, language }).blocks)).not.toContain(
        'provision',
      );
      expect(asks('on')).toContain('"provision"');
      expect(asks('words-kept-out').length).toBeGreaterThan(asks('on').length);
    },
  );

  it('takes a provision, asks for one that is ticked without, and says what is none', () => {
    expect(read(true, '19 kap. 3 §')).toMatchObject({
      value: { provision: { chapter: '19', paragraph: '3' } },
    });
    expect(read(false, '')).toMatchObject({ ok: true, value: { provision: null } });
    expect(read(true, '')).toMatchObject({
      ok: false,
      errors: { provision: expect.stringContaining('OSL') },
    });
    expect(read(false, 'känsligt')).toMatchObject({ ok: false });
  });
});
