import { printDate } from '../../../kernel/text/date-text';
import type { Pupil } from '../../../school/school-types';
import type { YearRecord } from '../../results/pure/class-results';
import type { SubjectOutcome, YearResult } from '../../results/pure/grading/grading-types';
import { proposalLists } from '../../results/pure/grading/proposal-lists';
import { printResult } from '../../results/pure/summary-rows';

/** A pupil on a list, and the result that puts them there. */
export interface ListLine {
  readonly pupil: Pupil;
  /** As the class tells its pupils apart. */
  readonly name: string;
  /** Null on lists that need no results. */
  readonly record: YearRecord | null;
  /** The subject a line is about, before and after re-assessment. */
  readonly subject?: SubjectOutcome;
  /** Where a pupil came from, or has gone. */
  readonly note: string;
}

function result({ record }: ListLine): YearResult | null {
  return record?.result ?? null;
}

/** dd/mm/yyyy; '' = not known. */
export function birthDate({ pupil }: ListLine): string {
  return pupil.birthDate === '' ? '' : printDate(pupil.birthDate);
}

/** The training level that counts now: after the summer where there was one. */
export function trainingNow(line: ListLine): string {
  return result(line)?.trainingAfterSummer ?? result(line)?.training ?? '';
}

/** The learning level that counts now: after re-assessment where there was one. */
export function learningNow(line: ListLine): string {
  return result(line)?.learningAfterRetest?.final ?? result(line)?.learning?.final ?? '';
}

/** Sessions absent in the year. */
export function absences(line: ListLine): string {
  return String(result(line)?.absences ?? '');
}

/** What the summer changed of promotion; '' where it changed nothing. */
export function summerNote(line: ListLine): string {
  const { promotion = null, promotionNow = null } = result(line) ?? {};

  if (promotion === promotionNow || promotion === null || promotion === 'LEN_LOP') {
    return '';
  }

  return promotion === 'REN_LUYEN_HE'
    ? 'sau khi rèn luyện trong hè'
    : 'sau khi đánh giá lại trong hè';
}

/** Score that counts for a title, in tenths (TT22 Đ15.1). */
const HIGH = 90;

/** Number of score subjects of 9,0 and more: the reason of a title. */
export function highSubjects(line: ListLine): string {
  const subjects = result(line)?.subjects ?? [];

  return String(
    subjects.filter((each) => typeof each.result === 'number' && each.result >= HIGH).length,
  );
}

/** The result of the line's subject after re-assessment; '' while there is none. */
export function afterRetest({ record, subject }: ListLine): string {
  const id = subject?.subjectId ?? '';
  const isEntered = (record?.input.retest?.[id] ?? null) !== null;
  const outcome = record?.result.subjectsAfterRetest.find(({ subjectId }) => subjectId === id);

  return isEntered ? printResult(outcome) : '';
}

/** The level of training the summer came to; '' while there is none. */
export function afterTraining({ record }: ListLine): string {
  return record?.input.summer === undefined ? '' : (record.result.trainingAfterSummer ?? '');
}

/** Which results a list is of. */
export type ListChoice = 'promoted' | 'notPromoted' | 'retest' | 'summerTraining' | 'titles';

function idsOf(records: readonly YearRecord[], choice: ListChoice): readonly string[] {
  const results = records.map((record) => record.result);
  const now = proposalLists(results, 'now');
  const atEnd = proposalLists(results, 'yearEnd');
  const ids: Readonly<Record<ListChoice, readonly string[]>> = {
    promoted: now.promoted,
    notPromoted: now.notPromoted,
    // Who had to be assessed again in summer stays on the list, with what came of it.
    retest: atEnd.retest,
    summerTraining: atEnd.summerTraining,
    titles: Object.values(atEnd.titles).flat(),
  };

  return ids[choice];
}

/** The records on a list, in the order of the book. */
export function chosen(records: readonly YearRecord[], choice: ListChoice): readonly YearRecord[] {
  const ids = new Set(idsOf(records, choice));

  return records.filter(({ pupil }) => ids.has(pupil.id));
}

/** The subjects of a record to be assessed again: those chosen, or all that may be while nothing is chosen. */
export function retestSubjects({ input, result: { subjects, retestChoices } }: YearRecord) {
  const asked = Object.keys(input.retest ?? {});
  const ids = asked.length === 0 ? retestChoices : asked;

  return subjects.filter(({ subjectId }) => ids.includes(subjectId));
}
