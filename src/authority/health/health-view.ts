import type { HealthLine, HealthView } from '../../domain/commands/health-views';
import { conditionOf, HEALTH_CONDITIONS } from '../../domain/health/health-conditions';
import type { HealthRecord } from '../../domain/health/health-state';
import { type AuthorityContext, iso } from '../authority-context';
import { healthOf } from './health-book';
import { troubleWords } from './mail-troubles';
import { lastBeat, silentSince } from './silence';

function lineOf(record: HealthRecord): HealthLine {
  const { title, meaning, toDo } = conditionOf(record.code);

  return {
    code: record.code,
    title,
    what: troubleWords(record),
    since: iso(record.since),
    told: record.told === 0 ? null : iso(record.told),
    meaning,
    toDo,
  };
}

/** The health as it was last taken down; changes nothing. */
export function healthView(context: AuthorityContext): HealthView {
  const health = healthOf(context);

  return {
    lines: health.troubles.map(lineOf),
    more: HEALTH_CONDITIONS.reduce((sum, { code }) => sum + health.more(code), 0),
    lastBeat: lastBeat(context),
    silentSince: silentSince(context),
  };
}
