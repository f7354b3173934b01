import { type OwedWork, owedWork } from '../../authority/owed-work';
import { arrivedText, awayText, isUnderstood, readPupilChange } from '../../school/pupil-changes';
import { PUPIL_CHANGES } from '../../school/tables/pupil-changes-table';
import { carryOutChanges } from './carry-out-changes';

/** Changes in the lists of pupils that wait for a book. The beat carries out several at once; here each is one. */
export const PUPIL_WORK: OwedWork = owedWork({
  unfinished: ({ control }) =>
    control.all(PUPIL_CHANGES).filter((row) => row.done === '' && isUnderstood(row)),
  since: ({ at }) => at,
  words: (row) => {
    const change = readPupilChange(row);
    const what = change.kind === 'leave' ? awayText(change) : arrivedText(change);

    return `Chưa ghi xong vào sổ – học sinh ${row.pupilId}, lớp ${row.toClassId}: ${what}`;
  },
  finish: (session, row) => {
    carryOutChanges(session, [row], { isResumed: true });
  },
});
