import { ARCHIVE_CONDITIONS } from './archive-conditions';
import { BEAT_CONDITIONS } from './beat-conditions';
import { FILE_CONDITIONS } from './file-conditions';
import type { HealthCondition } from './health-condition';

const ALL = [...BEAT_CONDITIONS, ...FILE_CONDITIONS, ...ARCHIVE_CONDITIONS] as const;

/** What can be wrong; closed. */
export type HealthCode = (typeof ALL)[number]['code'];

/** Every condition, in the order in which it is told. Adding one = one record in its group. */
export const HEALTH_CONDITIONS: readonly HealthCondition<HealthCode>[] = ALL;

/** Subject of a mail about conditions of one group only; of several, the first counts. */
const MAIL_SUBJECTS: readonly (readonly [readonly { readonly code: HealthCode }[], string])[] = [
  [BEAT_CONDITIONS, 'Sổ điểm: có việc cần xử lí'],
  [FILE_CONDITIONS, 'Sổ điểm: có sổ cần xử lí'],
  [ARCHIVE_CONDITIONS, 'Sổ điểm: có tệp lưu trữ cần xử lí'],
];

/** The subject of a mail about these conditions. */
export function mailSubject(codes: readonly HealthCode[]): string {
  const found = MAIL_SUBJECTS.find(([group]) => group.some(({ code }) => codes.includes(code)));

  return found?.[1] ?? '';
}

const BY_CODE = new Map(HEALTH_CONDITIONS.map((entry) => [entry.code, entry]));

/** The record of a code. */
export function conditionOf(code: HealthCode): HealthCondition<HealthCode> {
  return BY_CODE.get(code) as HealthCondition<HealthCode>;
}
