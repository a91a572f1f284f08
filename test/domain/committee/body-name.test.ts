import { describe, expect, it } from 'vitest';

import { bodyNamed, bodyWritten } from '../../../src/domain/committee/body-name.ts';

const KNOWN = [
  'Länstrafiken AB',
  'Umeå kommun',
  'AB Bostaden',
  'Friluftsfrämjandet',
  'Sydarkivera ekonomisk förening',
].map((name) => ({ name }));

const SAME: readonly (readonly [written: string, name: string])[] = [
  ['Länstrafiken AB', 'Länstrafiken AB'],
  ['länstrafiken ab', 'Länstrafiken AB'],
  ['LÄNSTRAFIKEN AB', 'Länstrafiken AB'],
  ['Länstrafiken', 'Länstrafiken AB'],
  ['Länstrafikens', 'Länstrafiken AB'],
  ['Länstrafiken AB:s', 'Länstrafiken AB'],
  ['Länstrafiken Aktiebolag', 'Länstrafiken AB'],
  ['Länstrafiken AB (publ)', 'Länstrafiken AB'],
  ['”Länstrafiken AB”', 'Länstrafiken AB'],
  ['  Länstrafiken\u00a0 AB. ', 'Länstrafiken AB'],
  ['La\u0308nstrafiken AB', 'Länstrafiken AB'],
  ['Umeå kommuns', 'Umeå kommun'],
  ['UMEÅ KOMMUN', 'Umeå kommun'],
  ['Bostaden', 'AB Bostaden'],
  ['Bostaden AB', 'AB Bostaden'],
  ['Aktiebolaget Bostaden', 'AB Bostaden'],
  ['friluftsfrämjandets', 'Friluftsfrämjandet'],
  ['Friluftsfrämjandet ideell förening', 'Friluftsfrämjandet'],
  ['Sydarkivera ek. för.', 'Sydarkivera ekonomisk förening'],
];

const LIKE: readonly (readonly [written: string, name: string])[] = [
  ['Länstrafiken i Norrbotten AB', 'Länstrafiken AB'],
  ['Länstrafiken HB', 'Länstrafiken AB'],
  ['Friluftsfrämjandet Umeå', 'Friluftsfrämjandet'],
];

describe('a body in the forms of its name', () => {
  it.each(SAME)('is known: %s', (written, name) => {
    expect(bodyWritten(KNOWN, written)).toEqual({ is: 'known', body: { name } });
  });

  it.each(LIKE)('may be another, and is asked about: %s', (written, name) => {
    expect(bodyWritten(KNOWN, written)).toEqual({ is: 'like', bodies: [{ name }] });
  });

  it.each(['Skellefteå kommun', 'Länstrafikbolaget', 'Bostadsbolaget AB', '', '”'])(
    'is new: %s',
    (written) => {
      expect(bodyWritten(KNOWN, written)).toEqual({ is: 'new' });
    },
  );

  it('is asked about where two could be meant', () => {
    const bodies = [{ name: 'Länstrafiken AB' }, { name: 'Länstrafiken HB' }];

    expect(bodyWritten(bodies, 'Länstrafiken')).toEqual({ is: 'like', bodies });
  });

  it('is stored as it was written, without what stands around it', () => {
    expect(bodyNamed(' »Länstrafiken\u00a0AB«:s ')).toBe('Länstrafiken AB');
  });
});
