import type { PromotionState } from '../grading-types';

/** Hạnh kiểm: Tốt, Khá, Trung bình, Yếu; best first (TT58/2011 Đ4). */
export const CONDUCT_58 = ['T', 'K', 'Tb', 'Y'] as const;

/** What promotion depends on: hạnh kiểm, học lực, sessions absent. */
export interface Promotion58 {
  readonly training: string;
  readonly learning: string;
  readonly absences: number;
}

/**
 * State at the end of the year (TT58/2011 Đ15–17): both at least Tb and no more absences than the limit → promoted;
 * học lực Kém, or both Yếu, or too many absences → not; học lực Y → re-test; hạnh kiểm Y → summer training.
 */
export function promotion58(
  { training, learning, absences }: Promotion58,
  options: { readonly absenceLimit: number },
): PromotionState {
  const noRemedy = learning === 'Kém' || (learning === 'Y' && training === 'Y');

  if (absences > options.absenceLimit || noRemedy) {
    return 'KHONG_LEN_LOP';
  }

  if (learning === 'Y') {
    return 'KIEM_TRA_LAI';
  }

  return training === 'Y' ? 'REN_LUYEN_HE' : 'LEN_LOP';
}

/** Titles of a semester or year (TT58/2011 Đ18): giỏi = T and G; tiên tiến = both at least K; else null. */
export function title58(conduct: string, learning: string): string | null {
  if (conduct === 'T' && learning === 'G') {
    return 'Học sinh giỏi';
  }

  const good = ['T', 'K'].includes(conduct) && ['G', 'K'].includes(learning);

  return good ? 'Học sinh tiên tiến' : null;
}
