import type { JobPhase } from '../../engine/jobs/job-kind';
import { PUPIL_CHANGES } from '../../school/tables/pupil-changes-table';
import { PUPIL_WORK } from './pupil-work';

/** Pupils whose rows are changed in one step: one write of each book they concern, one of the ledger. */
const PUPILS_PER_STEP = 10;

/** Pupils who come, move, leave or return by an import, some at a time, until none is left that can be done. */
export const CHANGE_PUPILS: JobPhase = {
  step: (session, job) => {
    const rows = session.control
      .all(PUPIL_CHANGES)
      .filter(({ id, done }) => done === '' && id.startsWith(`${job.id}-`))
      .slice(0, PUPILS_PER_STEP);
    const stuck = rows.length === 0 ? [] : PUPIL_WORK.carryOut(session, rows, true).stuck;
    const total = session.school.classes.length + 1;

    return rows.length === stuck.length
      ? null
      : {
          done: total - 1,
          total,
          finished: false,
          note: [{ code: 'job.setup.pupils', values: {} }],
        };
  },
};
