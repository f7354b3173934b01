import { isRemarkKey, YEAR_REMARK_KEY } from '../../book/remark-key';
import type { Session } from '../../engine/session';
import { layoutColumn } from '../../engine/state/find-cell';
import { parseAssessmentKey } from '../../school/assessment-key';
import { requireClass } from '../../school/require-class';
import { impactSources } from './impact-sources';
import { correctionImpact, type ImpactItem } from './pure/correction-impact';
import type { RequestRow } from './pure/request-row';

function remarkOf(key: string): 'term' | 'year' | null {
  if (!isRemarkKey(key)) {
    return null;
  }

  return key === YEAR_REMARK_KEY ? 'year' : 'term';
}

/** What an applied request made stale and is stale still; nothing for a request that was not applied. */
export function requestImpact(session: Session, row: RequestRow): readonly ImpactItem[] {
  if (row.state !== 'applied') {
    return [];
  }

  const { classId, pupilId, subjectId, oldAverage, newAverage } = row;
  const schoolClass = requireClass(session, classId);
  const { column } = layoutColumn(schoolClass, { tabId: subjectId, key: row.assessment });
  const value = {
    ...{ classId, pupilId, subjectId, oldAverage, newAverage },
    term: column.term ?? null,
    isMark: parseAssessmentKey(row.assessment) !== null,
    remark: remarkOf(row.assessment),
    at: row.appliedAt,
  };

  return correctionImpact(value, impactSources(session, row));
}
