import { writeList } from '../../domain/control/list-cell';
import { JOBS } from '../../domain/control/table-schema';
import { shortTermName } from '../../domain/school/term-name';
import type { CommandHandler } from '../handler';
import type { JobRow } from '../jobs/job-kind';
import { jobView } from '../jobs/job-view';
import { requireClass, saveSession } from '../session';

/** Starts the printing of class books of a semester into the archive (R183, R189, R192). */
export const exportClassBook: CommandHandler<'export.classBook'> = {
  name: 'export.classBook',
  execute: ({ session, person, id, payload }) => {
    const existing = session.control.find(JOBS, id);

    if (existing !== null) {
      return jobView(existing);
    }

    const all = session.school.classes.map((entry) => entry.id);
    const classIds = payload.classIds.length === 0 ? all : payload.classIds;
    classIds.forEach((classId) => {
      requireClass(session, classId);
    });
    const job: JobRow = {
      id,
      kind: 'export',
      title: `Xuất sổ ${shortTermName(payload.term)}: ${writeList(classIds)}`,
      state: 'waiting',
      done: '0',
      total: String(classIds.length),
      payload: JSON.stringify({ classIds, term: payload.term }),
      note: '',
      error: '',
      by: person.email,
      at: session.nowIso,
      role: person.role,
    };

    session.control.put(JOBS, job);
    saveSession(session);

    return jobView(job);
  },
};
