import type { ProgressRowView } from '../../../src/capabilities/progress/pure/progress-views';
import type { Tone } from '../../components/notice';
import type { Texts } from '../../shell/language';

/** How a class and subject stand: something is overdue, under way within its days, or all that is due is there. */
export type RowState = 'late' | 'under' | 'done';

function nearest({ columns }: ProgressRowView): number | null {
  const lefts = columns.flatMap(({ daysLeft }) => daysLeft ?? []);

  return lefts.length === 0 ? null : Math.min(...lefts);
}

/** The state of a row; a column without a day leaves it under way. */
export function rowState(row: ProgressRowView): RowState {
  const left = nearest(row);

  if (left !== null && left < 0) {
    return 'late';
  }

  return row.columns.length > 0 ? 'under' : 'done';
}

/** Days to the end of a column or a row, in words. */
export function daysText(left: number | null, t: Texts['t']): string {
  if (left === null) {
    return t('progress.noDue');
  }

  if (left === 0) {
    return t('progress.today');
  }

  return left < 0 ? t('progress.late', { days: -left }) : t('progress.left', { days: left });
}

/** The state of a row in words, and its tone. */
export function rowBadge(
  row: ProgressRowView,
  t: Texts['t'],
): { readonly tone: Tone | 'neutral'; readonly text: string } {
  const state = rowState(row);
  const left = nearest(row);

  if (state === 'done') {
    return { tone: 'success', text: t('progress.complete') };
  }

  const isNow = left !== null && left <= 3;

  return {
    tone: state === 'late' ? 'error' : isNow ? 'warning' : 'neutral',
    text: daysText(left, t),
  };
}
