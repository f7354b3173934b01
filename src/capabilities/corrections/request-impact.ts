import { ARCHIVE } from '../../engine/archive/pure/archive-table';
import type { Session } from '../../engine/session';
import { layoutColumn } from '../../engine/state/find-cell';
import { readOr } from '../../kernel/table/cell-kind';
import { readCell } from '../../kernel/table/table-row';
import { parseAssessmentKey } from '../../school/assessment-key';
import { requireClass } from '../../school/require-class';
import { RESULT_ORDERS } from '../results/pure/result-orders-table';
import { correctionImpact, type ImpactItem, type ResultAct } from './pure/correction-impact';
import type { RequestRow } from './pure/request-row';

function resultActs({ control }: Session): readonly ResultAct[] {
  return control
    .all(RESULT_ORDERS)
    .filter(({ done }) => done !== '')
    .map((row) => ({
      kind: row.kind,
      classIds: readOr(readCell(RESULT_ORDERS, row, 'classIds'), []),
      period: row.period,
      at: row.at,
    }));
}

/** What an applied request made stale and is stale still; nothing for a request that was not applied. */
export function requestImpact(session: Session, row: RequestRow): readonly ImpactItem[] {
  if (row.state !== 'applied') {
    return [];
  }

  const schoolClass = requireClass(session, row.classId);
  const { column } = layoutColumn(schoolClass, { tabId: row.subjectId, key: row.assessment });
  const value = {
    classId: row.classId,
    pupilId: row.pupilId,
    term: column.term ?? null,
    isMark: parseAssessmentKey(row.assessment) !== null,
    oldAverage: row.oldAverage,
    newAverage: row.newAverage,
    at: row.appliedAt,
  };

  return correctionImpact(value, {
    acts: resultActs(session),
    papers: session.control.all(ARCHIVE),
  });
}
