import { describe, expect, it } from 'vitest';

import { takenAs } from '../../../src/slack/meaning/talk.ts';
import { readSignal } from '../../../src/slack/meaning/signal.ts';

describe('a reply', () => {
  it.each([
    'tack!',
    'Tusen tack 🙏',
    'ok',
    'Okej, tack',
    'God morgon alla!',
    'hej hej',
    '👍🏽',
    ':+1: :tada:',
    'Thanks a lot',
    'Hi team 👋',
    'tack för hjälpen',
    'Trevlig helg!',
  ])('of nothing but talk is none: %s', (words) => {
    expect(takenAs(words)).toBe('talk');
  });

  it.each([
    'Hej, siffrorna är klara',
    'När ska det in?',
    'Hi, who has the figures',
    'Är det bråttom? 🤔',
    '???',
    'God morgon! Vi börjar i dag.',
  ])('that asks, or greets and says more, is asked about: %s', (words) => {
    expect(takenAs(words)).toBe('ask');
  });

  it.each([
    'klart',
    'Tack, kommer med siffrorna på torsdag',
    'ok, jag ordnar det',
    'Halvvägs',
    'risk, räcker pengarna?',
    'Tacksamhet mot alla som svarat',
    '🟢',
    'Vi frågade regionen: räcker det? De svarar i maj.',
    'ja',
    'Hejdlöst många svar',
  ])('is an update otherwise: %s', (words) => {
    expect(takenAs(words)).toBe('update');
  });
});

describe('a signal', () => {
  it.each([
    ['grön', 'on-track', ''],
    ['gul: konsulten dröjer', 'at-risk', 'konsulten dröjer'],
    ['red, no money', 'blocked', 'no money'],
    ['🟡 konsulten dröjer', null, '🟡 konsulten dröjer'],
    ['🔴', 'blocked', ''],
    ['enligt plan', 'on-track', ''],
    ['röd tråd saknas', null, 'röd tråd saknas'],
    ['Gröna listan är klar', null, 'Gröna listan är klar'],
  ])('of a reply keeps every other word: %s', (words, signal, text) => {
    expect(readSignal(words, 'reply')).toEqual({ signal, text });
  });

  it.each([
    ['röd upphandlingen är överklagad', 'blocked', 'upphandlingen är överklagad'],
    ['amber, consultant is late', 'at-risk', 'consultant is late'],
    ['`grön`', 'on-track', ''],
    ['gröna listan är klar', null, 'gröna listan är klar'],
  ])('of a command may be a colour: %s', (words, signal, text) => {
    expect(readSignal(words, 'command')).toEqual({ signal, text });
  });
});
