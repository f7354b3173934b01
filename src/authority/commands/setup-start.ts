import { AppError } from '../../domain/app-error';
import { JOBS, PUPIL_CHANGES } from '../../domain/control/table-schema';
import type { ImportedSchool, ImportResult } from '../../domain/import/import-types';
import { SCHOOL_CHAIN } from '../../domain/ledger/ledger-entry';
import type { CommandHandler } from '../handler';
import type { JobRow } from '../jobs/job-kind';
import { isUnfinished, jobView } from '../jobs/job-view';
import type { SetUpPayload } from '../jobs/set-up-job';
import type { Person } from '../person';
import { type ImportCall, type PlannedImport, planImport } from '../pupils/import-changes';
import { observeFirst } from '../pupils/observe-first';
import { type Session, saveSession } from '../session';
import { classChainRequests } from '../setup/ledger-requests';
import { importTables, previewOf, readSetupInput } from '../setup/read-input';
import { checkLeaders, roleDrafts } from '../setup/role-changes';
import { storeSchool } from '../setup/store-school';
import { run } from '../workspace/call';
import { batchUpdate } from '../workspace/sheets-calls';

function ready(result: ImportResult): ImportedSchool {
  if (result.kind === 'questions') {
    throw new AppError('NEEDS_ANSWER', {
      count: result.questions.length,
      questions: result.questions,
    });
  }

  if (result.kind === 'invalid') {
    const preview = previewOf(result);

    throw new AppError('TABLE_INVALID', {
      problems: preview.kind === 'invalid' ? preview.problems : [],
    });
  }

  return result.school;
}

/** Chains of classes that are new; made before the job so that every book has its ledger from its first moment. */
function makeChains(session: Session, school: ImportedSchool): void {
  const requests = classChainRequests(
    school.classes,
    session.ledger.heads.map(({ chain }) => chain),
    {
      owner: session.configuration.owner,
      sha256: session.context.sha256,
      acceptedRows: session.ledger.acceptedRows,
    },
  );

  if (requests.length > 0) {
    run(session.context.http, batchUpdate(session.configuration.ledgerId, requests));
  }
}

function newJob(session: Session, person: Person, job: { id: string; total: number }): JobRow {
  const madeBefore = session.school.classes
    .filter(({ bookId }) => bookId !== '')
    .map(({ id }) => id);
  const payload: SetUpPayload = { madeBefore };

  return {
    id: job.id,
    kind: 'setup',
    title: `Thiết lập năm học ${session.configuration.schoolYear}`,
    state: 'waiting',
    done: '0',
    total: String(job.total),
    payload: JSON.stringify(payload),
    note: '',
    error: '',
    by: person.email,
    at: session.nowIso,
  };
}

/** What was typed in time is accepted before rows close or move, and counts in what must hold for each change. */
function planned(call: ImportCall, imported: ImportedSchool): PlannedImport {
  const plan = planImport(call, imported);
  const left = [...new Set(plan.rows.map(({ fromClassId }) => fromClassId))].filter(
    (classId) => classId !== '',
  );

  if (left.length === 0) {
    return plan;
  }

  observeFirst(call.session, left);

  return planImport(call, imported);
}

/**
 * Stores an imported school and starts the job that makes its books. An unfinished set-up is found, not started twice.
 * @throws AppError NEEDS_ANSWER, TABLE_INVALID.
 */
export const setupStart: CommandHandler<'setup.start'> = {
  name: 'setup.start',
  read: readSetupInput,
  execute: ({ session, person, id, payload }) => {
    const existing =
      session.control.find(JOBS, id) ??
      session.control.all(JOBS).find((row) => row.kind === 'setup' && isUnfinished(row));

    if (existing !== undefined && existing !== null) {
      return jobView(existing);
    }

    const imported = ready(importTables(session, payload));
    const { school, rows } = planned({ session, person, id }, imported);
    const before = session.school.staff;

    checkLeaders(session, person, school.staff);
    makeChains(session, school);
    storeSchool(session.control, school, session.today);
    session.ledger.append(
      SCHOOL_CHAIN,
      roleDrafts({ session, person, id }, before, school.staff),
      session.context.sha256,
    );
    const job = newJob(session, person, { id, total: school.classes.length + 1 });
    session.control.put(JOBS, job);
    rows.forEach((row) => {
      session.control.put(PUPIL_CHANGES, row);
    });
    saveSession(session);

    return jobView(job);
  },
};
