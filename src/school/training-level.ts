import { foldText } from '../kernel/text/normalize-text';
import { ownValue } from '../kernel/text/own-value';

/** Training results of a semester, best first (TT22/2021 Điều 8). */
export const TRAINING_LEVELS = ['Tốt', 'Khá', 'Đạt', 'Chưa đạt'] as const;

export type TrainingLevel = (typeof TRAINING_LEVELS)[number];

const WRITINGS: Readonly<Record<string, TrainingLevel>> = {
  t: 'Tốt',
  tot: 'Tốt',
  k: 'Khá',
  kha: 'Khá',
  d: 'Đạt',
  dat: 'Đạt',
  cd: 'Chưa đạt',
  'c d': 'Chưa đạt',
  chuadat: 'Chưa đạt',
  'chua dat': 'Chưa đạt',
};

/** Reads a training level, also by its letters (`T`, `K`, `Đ`, `CĐ`) and without accents; null if it is none. */
export function parseTrainingLevel(text: string): TrainingLevel | null {
  return ownValue(WRITINGS, foldText(text)) ?? null;
}
