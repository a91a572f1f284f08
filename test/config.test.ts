import { describe, expect, it } from 'vitest';

import { readConfig, shellLanguage } from '../src/config.ts';

describe('the configuration', () => {
  it('starts the sandbox where nothing is set, and serves nothing else', () => {
    expect(readConfig({})).toMatchObject({ connection: { by: 'sandbox' }, http: null });
  });

  it.each([
    [{ BEVAKA_PUBLIC_URL: 'https://bevaka.example' }, 'BEVAKA_PUBLIC_URL: needs BEVAKA_HTTP_PORT'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN: is missing'],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN: is missing'],
    [{ BEVAKA_REMIND_AT: '17:00' }, 'BEVAKA_REMIND_AT: must be before 17:00'],
    [{ BEVAKA_TIMEZONE: 'Mars' }, 'BEVAKA_TIMEZONE: is no time zone'],
  ])('refuses %j by name', (variables, sentence) => {
    expect(() => readConfig(variables)).toThrow(sentence);
  });

  it('serves this machine alone where no other address is named', () => {
    const served = {
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_SIGNING_SECRET: 's',
      BEVAKA_HTTP_PORT: '8080',
    };
    const named = readConfig({ ...served, BEVAKA_HOST: '0.0.0.0' });

    expect(readConfig(served)).toMatchObject({
      connection: { host: '127.0.0.1' },
      http: { host: '127.0.0.1' },
    });
    expect(named).toMatchObject({ connection: { host: '0.0.0.0' }, http: { host: '0.0.0.0' } });
  });

  it('takes the port of health and metrics with the address that the world sees', () => {
    const { http } = readConfig({
      BEVAKA_HTTP_PORT: '8080',
      BEVAKA_PUBLIC_URL: 'https://bevaka.example',
    });

    expect(http).toEqual({
      port: 8080,
      host: '127.0.0.1',
      publicUrl: 'https://bevaka.example',
    });
  });
});

it.each([
  [{ LANG: 'sv_SE.UTF-8' }, 'sv'],
  [{ LANG: 'sv_SE.UTF-8', LC_ALL: 'C' }, 'en'],
  [{}, 'en'],
])('a shell of %j is answered in %s', (environment, language) => {
  expect(shellLanguage(environment)).toBe(language);
});
