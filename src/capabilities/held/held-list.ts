import { assessmentName } from '../../book/assessment-name';
import { writtenTabs } from '../../book/book-tabs';
import { isGuardProblem } from '../../book/held-problem';
import { refusalReason } from '../../book/refusal-reasons';
import type { QueryHandler } from '../../engine/handler';
import type { Session } from '../../engine/session';
import { heldValues } from '../../engine/state/held-values';
import { acceptedValue } from '../../ledger/accepted-state';
import { namesInClass } from '../../school/names-in-class';
import type { ClassRecord } from '../../school/school-model';
import type { HeldView } from './pure/held-views';

function heldIn({ ledger, school }: Session, schoolClass: ClassRecord): readonly HeldView[] {
  const classId = schoolClass.id;
  const nameOf = namesInClass(school, classId);
  const tabs = new Map(writtenTabs(schoolClass).map((tab) => [tab.id, tab]));

  // A whole column that is asked about is another list: whoever wrote it answers for all of it.
  const waiting = heldValues(ledger.refusals(classId)).filter(
    ({ problem }) => !isGuardProblem(problem),
  );

  return waiting.map(({ tabId, pupilId, key, shown, at, problem }) => {
    const reason = refusalReason(problem);

    return {
      ...{ classId, pupilId, at },
      subjectId: tabId,
      assessment: key,
      subjectName: tabs.get(tabId)?.heading ?? tabId,
      pupilName: nameOf(pupilId),
      assessmentName: assessmentName(key),
      value: shown,
      official: acceptedValue(ledger.acceptedTab(classId, tabId), pupilId, key),
      reason: reason.vi,
      reasonEn: reason.en,
    };
  });
}

/** Values of all classes that wait for a decision, the oldest first; no chain is read for it. */
export const heldList: QueryHandler<'held.list'> = {
  name: 'held.list',
  needs: { tables: [], ledger: true },
  execute: ({ session }) =>
    session.school.classes
      .flatMap((schoolClass) => heldIn(session, schoolClass))
      .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))),
};
