import { type AuthorityContext, iso } from '../../engine/authority-context';
import { healthOf } from '../../engine/health/health-book';
import { troubleWords } from '../../engine/health/mail-troubles';
import { conditionOf, HEALTH_CONDITIONS } from '../../engine/health/pure/health-conditions';
import type { HealthRecord } from '../../engine/health/pure/health-state';
import { lastBeat, silentSince } from '../../engine/health/silence';
import type { HealthLine, HealthView } from './pure/health-views';

function lineOf(context: AuthorityContext, record: HealthRecord): HealthLine {
  const { title, meaning, toDo } = conditionOf(record.code);

  return {
    code: record.code,
    title,
    what: troubleWords(context, record),
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
    lines: health.troubles.map((record) => lineOf(context, record)),
    more: HEALTH_CONDITIONS.reduce((sum, { code }) => sum + health.more(code), 0),
    lastBeat: lastBeat(context),
    silentSince: silentSince(context),
  };
}
