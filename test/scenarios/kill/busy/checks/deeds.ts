import type { Findings } from '../../../../prove/findings.ts';
import type { Deed } from '../deed.ts';
import type { Stored } from '../stored.ts';

/** What Bevaka may answer a deed with instead of doing it. */
const MAY_BE_REFUSED = /Slack svarar inte|redan lämnat|finns redan/;

/** Everything acknowledged is to be there once; the rest once or not at all. */
export function checkDeeds(deeds: readonly Deed[], stored: Stored): Omit<Findings, 'kills'> {
  const all = deeds.map((deed) => ({ deed, times: deed.times(stored) }));
  const acknowledged = all.filter(({ deed }) => deed.isAcknowledged());
  const missing = acknowledged.filter(({ times }) => times === 0);
  const refused = missing.filter(({ deed }) => isRefused(deed));
  const once = all.filter(({ times }) => times === 1);
  const broken = once.filter(({ deed }) => deed.isWhole?.(stored) === false);
  return {
    acknowledged: acknowledged.length - refused.length,
    kept: once.filter(({ deed }) => deed.isAcknowledged()).length - broken.length,
    refused: refused.length,
    unheard: all.length - acknowledged.length,
    repeats: 0,
    lost: [
      ...missing.filter((each) => !refused.includes(each)).map(({ deed }) => saidOf(deed)),
      ...broken.map(({ deed }) => `not as it was left: ${saidOf(deed)}`),
    ],
    doubled: all
      .filter(({ times }) => times > 1)
      .map(({ deed, times }) => `${times} × ${saidOf(deed)}`),
  };
}

function isRefused(deed: Deed): boolean {
  return deed.answers().some((answer) => MAY_BE_REFUSED.test(answer));
}

function saidOf(deed: Deed): string {
  const answers = deed.answers().map((answer) => JSON.stringify(answer.slice(0, 120)));
  return [deed.what, ...answers].join(' → ');
}
