import { z } from 'zod';

import type { Language } from './domain/record/language.ts';
import type { Connection } from './running/connection.ts';
import type { Config } from './running/config-type.ts';
import { LOG_LEVELS } from './running/log.ts';

const SLACK_API_URL = 'https://slack.com/api/';

const port = z.coerce.number().int().min(0).max(65_535);
const milliseconds = z.coerce.number().int().min(0);

const environmentSchema = z.object({
  SLACK_BOT_TOKEN: z.string().startsWith('xoxb-', 'must start with xoxb-').optional(),
  SLACK_APP_TOKEN: z.string().startsWith('xapp-', 'must start with xapp-').optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_API_URL: z.url('must be an address such as https://slack.com/api/').optional(),
  PORT: port.default(3000),
  BEVAKA_DATA_DIR: z.string().default('data'),
  BEVAKA_TIMEZONE: z.string().refine(isTimeZone, 'is no time zone').default('Europe/Stockholm'),
  BEVAKA_LANGUAGE: z.enum(['sv', 'en'], 'must be sv or en').default('sv'),
  BEVAKA_REMIND_AT: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as 08:00')
    .refine((time) => time < '17:00', 'must be before 17:00, when the day for reminders ends')
    .default('08:00'),
  BEVAKA_ADMINS: z
    .string()
    .default('')
    .transform((ids) => new Set(ids.split(/[\s,]+/).filter((id) => id !== ''))),
  BEVAKA_HTTP_PORT: port.optional(),
  BEVAKA_HOST: z.string().default('127.0.0.1'),
  BEVAKA_PUBLIC_URL: z.url('must be an address').optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  BEVAKA_CLOCK: z
    .string()
    .refine((moment) => !Number.isNaN(Date.parse(moment)), 'must be an ISO moment')
    .optional(),
  BEVAKA_CLOCK_RATE: z.coerce.number().positive().default(1),
  BEVAKA_QUARANTINE_MS: milliseconds.default(60_000),
  BEVAKA_POST_PACE_MS: milliseconds.default(1000),
});

type Environment = z.infer<typeof environmentSchema>;

/** A configuration that cannot work, as one sentence that names the variable. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * The one reader of the environment. An empty variable counts as absent, because that is what a
 * copied `.env.example` gives.
 * @throws ConfigError when the app could not work with what is set
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(present);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigError(`${String(issue?.path[0])}: ${issue?.message ?? 'is not valid'}.`);
  }
  const environment = parsed.data;
  return {
    connection: connectionOf(environment),
    slackApiUrl: withClosingSlash(environment.SLACK_API_URL ?? SLACK_API_URL),
    dataDir: environment.BEVAKA_DATA_DIR,
    timeZone: environment.BEVAKA_TIMEZONE,
    language: environment.BEVAKA_LANGUAGE,
    remindAt: environment.BEVAKA_REMIND_AT,
    admins: environment.BEVAKA_ADMINS,
    http: httpOf(environment),
    logLevel: environment.LOG_LEVEL,
    clock:
      environment.BEVAKA_CLOCK === undefined
        ? null
        : {
            startsAt: new Date(environment.BEVAKA_CLOCK).toISOString(),
            rate: environment.BEVAKA_CLOCK_RATE,
          },
    quarantineMs: environment.BEVAKA_QUARANTINE_MS,
    postPaceMs: environment.BEVAKA_POST_PACE_MS,
  };
}

function httpOf(environment: Environment): Config['http'] {
  const httpPort = environment.BEVAKA_HTTP_PORT;
  const publicUrl = environment.BEVAKA_PUBLIC_URL ?? null;
  const host = environment.BEVAKA_HOST;
  if (httpPort !== undefined) return { port: httpPort, host, publicUrl };
  if (publicUrl === null) return null;
  throw new ConfigError('BEVAKA_PUBLIC_URL: needs BEVAKA_HTTP_PORT, which it is the address of.');
}

function connectionOf(environment: Environment): Connection {
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: signingSecret,
    PORT,
    BEVAKA_HOST: host,
  } = environment;
  if (botToken !== undefined && appToken !== undefined) return { by: 'socket', botToken, appToken };
  if (botToken !== undefined && signingSecret !== undefined)
    return { by: 'http', botToken, signingSecret, host, port: PORT };
  if (botToken !== undefined)
    throw new ConfigError(
      'SLACK_APP_TOKEN: is missing beside SLACK_BOT_TOKEN; set it for Socket Mode, or set SLACK_SIGNING_SECRET for HTTP.',
    );
  if (appToken !== undefined || signingSecret !== undefined)
    throw new ConfigError(
      'SLACK_BOT_TOKEN: is missing; set it too, or set no Slack variable at all to start the sandbox.',
    );
  return { by: 'sandbox', port: PORT };
}

function withClosingSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}

function isTimeZone(name: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Where everything is kept, for the shell commands that need nothing else of the configuration. */
export function dataFolder(variables: Readonly<Record<string, string | undefined>>): string {
  return variables['BEVAKA_DATA_DIR'] || 'data';
}

/** The language of whoever types in a shell, as `LC_ALL`, `LC_MESSAGES` and `LANG` say it. */
export function shellLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const { LC_ALL: all, LC_MESSAGES: messages, LANG: language } = environment;
  return (all || messages || language || '').startsWith('sv') ? 'sv' : 'en';
}
