import { writtenTabs } from '../../book/book-tabs';
import { summaryKey } from '../../book/registers/summary-registers';
import type { Session } from '../../engine/session';
import { namesInClass } from '../../school/names-in-class';
import { rosterOf } from '../../school/roster';
import type { ClassRecord } from '../../school/school-model';
import type { Period } from '../results/pure/period';
import { resultContext } from '../results/pure/result-context';
import { summaryLines, summarySubjectIds } from '../results/pure/summary-rows';
import type { SummaryPage } from './form/class-book-content';

/** The summary by the official rules: the same values as in the summary tab of the book. */
export function summaryPage(
  session: Session,
  schoolClass: ClassRecord,
  period: Period,
): SummaryPage {
  const pupils = rosterOf(session.school, schoolClass.id).map(({ pupil }) => pupil);
  const tabs = writtenTabs(schoolClass);
  const titles = new Map(tabs.map(({ id, title }) => [id, title]));
  const ids = summarySubjectIds(schoolClass.grade);
  const kindOf = (id: string): string | undefined =>
    tabs.find((tab) => tab.id === id)?.subject?.kind;
  const titlesOf = (kind: string): readonly string[] =>
    ids.filter((id) => kindOf(id) === kind).map((id) => titles.get(id) ?? id);
  const { facts, results } = resultContext(session, { schoolClass, period });
  const nameOf = namesInClass(session.school, schoolClass.id);

  return {
    commentSubjects: titlesOf('comment'),
    scoreSubjects: titlesOf('score'),
    rows: summaryLines(facts, results, pupils).map(({ pupil, values }, position) => ({
      number: position + 1,
      pupilName: nameOf(pupil.id),
      values: ids.map((id) => values[summaryKey(id)] ?? ''),
      learning: values['TH.HT'] ?? '',
      training: values['TH.RL'] ?? '',
    })),
  };
}
