import { assessmentName } from '../../domain/book/assessment-name';
import { tabsOfGrade } from '../../domain/book/class-tabs';
import type { RefusedValueView } from '../../domain/commands/views';
import { namesInClass } from '../../domain/control/names-in-class';
import type { ClassRecord } from '../../domain/control/school-model';
import { acceptedValue } from '../../domain/ledger/accepted-state';
import type { LedgerEntry } from '../../domain/ledger/ledger-entry';
import type { QueryHandler } from '../handler';
import { actorNames } from '../operations/actor-names';
import { refusedInReach } from '../operations/refused-in-reach';
import { requireClass, type Session } from '../session';
import { spreadsheetUrl } from '../workspace/sheets-calls';

function viewOf(
  session: Session,
  schoolClass: ClassRecord,
): (entry: LedgerEntry) => RefusedValueView {
  const tabs = new Map(tabsOfGrade(schoolClass.grade).map((tab) => [tab.id, tab]));

  return (entry) => {
    const { seq, time, subjectKey, newValue, reason } = entry;
    const { subjectId, pupilId, assessment } = subjectKey;
    const tab = tabs.get(subjectId);
    const accepted = session.ledger.acceptedTab(schoolClass.id, subjectId);

    return {
      sequence: seq,
      at: time,
      by: actorNames(session, entry),
      subjectId,
      subjectName: tab?.heading ?? subjectId,
      pupilId,
      pupilName: namesInClass(session.school, schoolClass.id)(pupilId),
      assessment,
      assessmentName: assessmentName(assessment),
      value: newValue,
      official: acceptedValue(accepted, pupilId, assessment),
      reason,
      url: `${spreadsheetUrl(schoolClass.bookId)}#gid=${tab?.sheetId ?? 0}`,
    };
  };
}

/** Values of a class that were not accepted and still wait for an answer, newest first. */
export const refusedList: QueryHandler<'refused.list'> = {
  name: 'refused.list',
  execute: ({ session, person, payload }) => {
    const schoolClass = requireClass(session, payload.classId);

    return refusedInReach(session, person, schoolClass.id)
      .map(viewOf(session, schoolClass))
      .reverse();
  },
};
