import { describe, expect, it } from 'vitest';

import { createNaming, masked } from './written/placeholders.ts';

const ID = '01M3KY5TNFKPT0ZHSF121PPP9M';
const OTHER = '01M3KY5VV15ZPMGS4K82X6GD53';

describe('a name in the place of what differs from run to run', () => {
  it.each([
    ['a record’s id, also behind an escaped line break', `\\n${ID}|card`, '\\n<id 1>|card'],
    ['the folder of a record', `TSANDBOX/digest/9M/${ID}.json`, 'TSANDBOX/digest/…/<id 1>.json'],
    ['a message’s ts', '"ts":"1790596803.286000"', '"ts":"<ts 1>"'],
    ['a trigger', '1790596803244.3325.bb5f92e9c45c9407', '<trigger 1>'],
    ['a view', 'V0001MUL73Q8N', '<V 1>'],
    ['a file', 'F02MUL73RTJ', '<F 1>'],
    ['a version of a view', '1790596803.v2', '<hash.v2>'],
    ['a response address', '/response/699a4f1330d468eb3b9553e9', '/response/<address 1>'],
    ['the last part of one by itself', 'to "699a4f1330d468eb3b9553e9"', 'to "<address 1>"'],
    [
      'one inside an address',
      'to=%2Fresponse%2F699a4f1330d468eb3b9553e9&',
      'to=%2Fresponse%2F<address 1>&',
    ],
    ['an envelope', '916eb938-68d4-45b5-b4fe-9ba0c55b649e', '<uuid 1>'],
    ['a port', 'http://127.0.0.1:33671/', 'http://127.0.0.1:<port>/'],
    ['a real moment', '"at": "2026-09-28T12:00:06.081Z"', '"at": "<now>"'],
    ['a real second', '"created":1790596806', '"created":<now>'],
    ['a secret', `"secret": "${'a1B_'.repeat(10)}xyz"`, '"secret": "<secret 1>"'],
  ])('%s', (_what, text, named) => {
    expect(createNaming()(text)).toBe(named);
  });

  it.each([
    ['2026-12-15T08:00:00.251Z', '2026-12-15T08:00:··Z'],
    ['DTSTAMP:20260929T070001Z', 'DTSTAMP:20260929T0700··Z'],
    ['Tue, 29 Sep 2026 07:00:01 GMT', 'Tue, 29 Sep 2026 07:00:·· GMT'],
  ])('keeps the minute of the story: %s', (text, named) => {
    expect(createNaming()(text)).toBe(named);
  });

  it.each([
    '*RUN-1* mål · sammanträdet tis 15 dec kl. 09:00, om 51 dagar',
    'C01RUN U03SEK D01DIRBEVAKA TSANDBOX',
    '{"updated":1577836800,"day":"2026-12-15","remindAt":"06:30"}',
    'ring 070-123 45 67 eller 0701234567, dnr RUN/1/2026',
    'register_with:new-meeting:2026-10-15',
    // A sum is longer than the last part of a response address.
    '699a4f1330d468eb3b9553e9699a4f1330d468eb',
  ])('leaves what was said: %s', (text) => {
    expect(createNaming()(text)).toBe(text);
  });

  it('counts in the order of first sight, and knows an id again', () => {
    expect(createNaming()(`${OTHER} ${ID} ${OTHER}`)).toBe('<id 1> <id 2> <id 1>');
  });

  it('knows a ts again in an address, where it has no point', () => {
    const text = '1790596803.286000 https://x/archives/C01RUN/p1790596803286000';
    expect(createNaming()(text)).toBe('<ts 1> https://x/archives/C01RUN/p<ts 1>');
  });

  it('is the same for all where texts are put in order', () => {
    expect(masked(`${OTHER} ${ID}`)).toBe('<id> <id>');
  });
});
