import {
  type Retention,
  type RetentionKind,
  RETENTION_KINDS,
  type RetentionRule,
  ruleOf,
  wrongWith,
} from '../../domain/committee/retention.ts';
import type { Day } from '../../domain/days/day.ts';
import { changeCommittee, type CommitteeChanged } from '../committees/change-committee.ts';
import type { Doer } from '../deeds/doer.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';

/** The rules by kind; null for a kind that is never weeded. */
export type RulesSet = { readonly [K in RetentionKind]: RetentionRule | null };

/** What a committee lets be weeded, after how long and on which ground. */
export async function setRetention(
  ports: Ports,
  { committee: id, doer, rules: to }: { committee: string; doer: Doer; rules: RulesSet },
): Promise<CommitteeChanged<null> | Refusal> {
  return changeCommittee(ports, { id, doer }, (before, today) => {
    const from = rulesSet(before.retention);
    const rules = RETENTION_KINDS.map((kind) => to[kind]).filter((each) => each !== null);
    for (const each of rules) {
      const wrong = wrongWith(each, today);
      if (wrong !== null) return refuse(wrong);
    }
    if (JSON.stringify(from) === JSON.stringify(to)) return refuse('nothing-changed');
    return {
      ok: true,
      committee: { ...before, retention: withRules(before.retention, rules, today) },
      happened: [{ what: 'retention-set', from, to }],
      wakesAnew: false,
      result: null,
    };
  });
}

export function rulesSet(retention: Pick<Retention, 'rules'> | null): RulesSet {
  return {
    drafts: ruleOf(retention, 'drafts'),
    updates: ruleOf(retention, 'updates'),
    readings: ruleOf(retention, 'readings'),
  };
}

/** The first proposal comes with the month after the rules were set. */
function withRules(
  before: Retention | null,
  rules: readonly RetentionRule[],
  today: Day,
): Retention {
  const { run = null, records = [], last = today, toldWith = null } = before ?? {};
  return { rules, run, records, last, toldWith };
}
