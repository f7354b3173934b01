import { assessmentName } from '../../../book/assessment-name';
import { TRAINING_TAB } from '../../../book/registers/training-register';
import type { ClassResults } from './class-results';
import { namesOf } from './readiness';
import { printResult } from './summary-rows';

/** A computed cell of the book that does not show what the rules say. */
export interface Disagreement {
  readonly tabId: string;
  readonly pupilId: string;
  readonly pupilName: string;
  /** Column key, e.g. `HK1.TB`. */
  readonly key: string;
  /** As the book shows it; '' = blank. */
  readonly shown: string;
  readonly official: string;
}

/** What a book shows in a computed cell, trimmed; null where tab, row or column is not there. */
export type ShownReader = (tabId: string, pupilId: string, key: string) => string | null;

interface Expected {
  readonly tabId: string;
  readonly key: string;
  readonly official: string;
}

function expectedOf(
  results: ClassResults,
): readonly { pupil: { id: string }; cells: readonly Expected[] }[] {
  if (results.period === 'year') {
    return results.records.map(({ pupil, result }) => ({
      pupil,
      cells: [
        ...result.subjects.map((outcome) => ({
          tabId: outcome.subjectId,
          key: 'CN.TB',
          official: printResult(outcome),
        })),
        { tabId: TRAINING_TAB, key: 'CN.RL', official: result.training ?? '' },
      ],
    }));
  }

  const key = `HK${results.period}.TB`;

  return results.records.map(({ pupil, result }) => ({
    pupil,
    cells: result.subjects.map((outcome) => ({
      tabId: outcome.subjectId,
      key,
      official: printResult(outcome),
    })),
  }));
}

/** `8` and `8,0` are the same average; a level is compared as it is. */
function sameResult(shown: string, official: string): boolean {
  const plain = (text: string): string => text.replace('.', ',').replace(/^(\d+)$/, '$1,0');

  return plain(shown) === plain(official);
}

/**
 * Every computed cell of a book that differs from the official result. The formulas are a help for teachers; the rules
 * decide. A difference means an accepted value that is not (or no longer) in the book, or a formula that was changed.
 */
export function disagreements(
  results: ClassResults,
  shownAt: ShownReader,
): readonly Disagreement[] {
  const nameOf = namesOf(results);

  return expectedOf(results).flatMap(({ pupil, cells }) =>
    cells.flatMap(({ tabId, key, official }): Disagreement[] => {
      const shown = shownAt(tabId, pupil.id, key);

      return shown === null || sameResult(shown, official)
        ? []
        : [{ tabId, pupilId: pupil.id, pupilName: nameOf(pupil.id), key, shown, official }];
    }),
  );
}

/** A difference in words: `Toán · Nguyễn Văn A · ĐTB HKI: sổ hiện 7,9, kết quả chính thức 7,8`. */
export function disagreementText(item: Disagreement, subjectName: string): string {
  const shown = item.shown === '' ? 'trống' : item.shown;
  const official = item.official === '' ? 'chưa có' : item.official;

  return `${subjectName} · ${item.pupilName} · ${assessmentName(item.key)}: sổ hiện ${shown}, kết quả chính thức ${official}`;
}
