import type { YearResult } from './grading-types';

/** Lists a homeroom teacher proposes to the principal (TT22 Đ12–15); pupil ids in the order given. */
export interface ProposalLists {
  /** Được lên lớp. */
  readonly promoted: readonly string[];
  /** Không được lên lớp. */
  readonly notPromoted: readonly string[];
  /** Kiểm tra, đánh giá lại trong hè. */
  readonly retest: readonly string[];
  /** Rèn luyện trong hè. */
  readonly summerTraining: readonly string[];
  /** Pupil ids by title, e.g. `Học sinh Xuất sắc`, `Học sinh Giỏi`. */
  readonly titles: Readonly<Record<string, readonly string[]>>;
  /** Pupils whose results cannot be stated yet: something is missing or wrong. */
  readonly incomplete: readonly string[];
}

/** Sorts the results of a class into the lists. `now` uses the state after the summer, otherwise that of the year's end. */
export function proposalLists(
  results: readonly YearResult[],
  at: 'yearEnd' | 'now' = 'yearEnd',
): ProposalLists {
  const stateOf = (r: YearResult) => (at === 'now' ? r.promotionNow : r.promotion);
  const ready = results.filter((r) => isComplete(r) && stateOf(r) !== null);
  const idsWhere = (test: (r: YearResult) => boolean) => ready.filter(test).map((r) => r.pupilId);
  const titles = [...new Set(ready.flatMap((r) => (r.title === null ? [] : [r.title])))].sort();

  return {
    promoted: idsWhere((r) => stateOf(r) === 'LEN_LOP'),
    notPromoted: idsWhere((r) => stateOf(r) === 'KHONG_LEN_LOP'),
    retest: idsWhere((r) => stateOf(r) === 'KIEM_TRA_LAI'),
    summerTraining: idsWhere((r) => stateOf(r) === 'REN_LUYEN_HE' || needsBoth(r, stateOf(r))),
    titles: Object.fromEntries(titles.map((title) => [title, idsWhere((r) => r.title === title)])),
    incomplete: results.filter((r) => !ready.includes(r)).map((r) => r.pupilId),
  };
}

function isComplete(result: YearResult): boolean {
  return result.missing.length === 0 && result.problems.length === 0;
}

/** Where a school opens both remedies (option `bothFailed`), the pupil stands in both lists. */
function needsBoth(result: YearResult, state: YearResult['promotion']): boolean {
  return state === 'KIEM_TRA_LAI' && ['Chưa đạt', 'Y'].includes(result.trainingAfterSummer ?? '');
}
