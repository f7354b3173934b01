import type { CommandHandler } from '../../engine/handler';
import type { JobRow } from '../../engine/jobs/job-kind';
import { jobView } from '../../engine/jobs/job-view';
import { JOBS } from '../../engine/jobs/pure/jobs-table';
import { requireClass, type Session, saveSession } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { writeList } from '../../kernel/table/list-cell';
import { shortTermName } from '../../school/term-name';
import { isApproved } from './class-book-content';

/** An official edition stays for ever: it is made of approved results, and of nothing else. @throws AppError INCOMPLETE */
function requireApproved(session: Session, classIds: readonly string[], term: 1 | 2): void {
  const open = classIds.filter((classId) => !isApproved(session, classId, term));

  if (open.length > 0) {
    throw new AppError('INCOMPLETE', {
      missing: open.map(
        (classId) =>
          `${classId} – hiệu trưởng chưa duyệt kết quả học kì ${term} (chỉ in được bản nháp)`,
      ),
      count: open.length,
    });
  }
}

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
    const { term, edition } = payload;

    if (edition === 'official') {
      requireApproved(session, classIds, term);
    }

    const job: JobRow = {
      id,
      kind: 'export',
      title: `Xuất sổ${edition === 'draft' ? ' (bản nháp)' : ''} ${shortTermName(term)}: ${writeList(classIds)}`,
      state: 'waiting',
      done: '0',
      total: String(classIds.length),
      payload: JSON.stringify({ classIds, term, ...(edition === undefined ? {} : { edition }) }),
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
