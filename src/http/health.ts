/** What the state of the app is judged by. Ages are milliseconds of real time. */
export type Facts = {
  readonly storeAnswers: boolean;
  /** Since the last heartbeat that was seen to its end. */
  readonly heartbeatAge: number;
  /** Records with something to say that has not arrived. */
  readonly waiting: number;
  /** True while the disk does not take what is to be kept. */
  readonly writesFail: boolean;
  /** Whether Slack takes nothing from the app at all: a bad token, say. */
  readonly isResting: boolean;
  /** How many seconds ago Slack was last heard, a frame or a ping; null where nobody listens for it all the time. */
  readonly heardAgo: number | null;
};

/** Three beats of a minute may be missed before something is wrong. */
const HEARTBEAT_MS = 3 * 60_000;

/** Slack pings a connection far more often. */
const HEARD_SECONDS = 90;

/** Why nothing comes or goes, though Bevaka works; empty when it does. A restart mends none of it. */
export function notReady({ isResting, heardAgo }: Facts): readonly string[] {
  return [
    ...(isResting ? ['slack-takes-nothing'] : []),
    ...(heardAgo !== null && heardAgo > HEARD_SECONDS ? ['slack-not-heard'] : []),
  ];
}

/** The parts that do not work; empty when all is well. */
export function failing({ storeAnswers, heartbeatAge, writesFail }: Facts): readonly string[] {
  return [
    ...(storeAnswers ? [] : ['store']),
    ...(heartbeatAge <= HEARTBEAT_MS ? [] : ['heartbeat']),
    ...(writesFail ? ['writes'] : []),
  ];
}

/** The facts in Prometheus' text format. They name nobody. */
export function metricsText(facts: Facts): string {
  const { heartbeatAge, waiting } = facts;
  return [
    gauge('bevaka_healthy', 'Whether everything works.', failing(facts).length === 0 ? 1 : 0),
    gauge('bevaka_ready', 'Whether Slack takes and gives.', notReady(facts).length === 0 ? 1 : 0),
    gauge('bevaka_heartbeat_age_seconds', 'Since the last heartbeat.', heartbeatAge / 1000),
    gauge('bevaka_records_waiting', 'Records with a message that has not arrived.', waiting),
  ].join('');
}

function gauge(name: string, help: string, value: number): string {
  return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`;
}
