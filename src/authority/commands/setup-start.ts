import { AppError } from '../../domain/app-error';
import type { SetupInput } from '../../domain/contract/set-up-contract';
import { JOBS } from '../../domain/control/tables/jobs-table';
import { PUPIL_CHANGES } from '../../domain/control/tables/pupil-changes-table';
import type { ImportedSchool, ImportResult } from '../../domain/import/import-types';
import { peopleSummary } from '../../domain/people/people-words';
import type { CommandHandler } from '../handler';
import type { JobRow } from '../jobs/job-kind';
import { isUnfinished, jobView } from '../jobs/job-view';
import { type SetUpPayload, setUpPayload } from '../jobs/set-up-job';
import { ledgerId } from '../operations/ledger-id';
import { recentCommands } from '../operations/recorded-commands';
import type { Person } from '../person';
import type { ImportCall } from '../pupils/import-changes';
import { observeFirst } from '../pupils/observe-first';
import { type Session, saveSession } from '../session';
import { classChainRequests } from '../setup/ledger-requests';
import { peopleDrafts } from '../setup/people-drafts';
import {
  classesWithNewWriters,
  planSchool,
  type SchoolPlan,
  storePlan,
} from '../setup/plan-import';
import { importTables, previewOf } from '../setup/read-input';
import { removeUnmade } from '../setup/remove-unmade';
import { checkLeaders } from '../setup/role-changes';
import { macOf } from '../state/signed-note';
import { run, runAll } from '../workspace/call';
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
      seal: (text) => macOf(session.context, session.configuration.ledgerId, text),
      acceptedRows: session.ledger.acceptedRows,
    },
  );

  if (requests.length > 0) {
    run(session.context.http, batchUpdate(session.configuration.ledgerId, requests));
  }
}

function newJob({ session, person, id }: ImportCall, plan: SchoolPlan, input: string): JobRow {
  const madeBefore = session.school.classes
    .filter(({ bookId }) => bookId !== '')
    .map((schoolClass) => schoolClass.id);
  const payload: SetUpPayload = { madeBefore, changed: peopleSummary(plan.people), input };

  return {
    id,
    kind: 'setup',
    title: `Thiết lập năm học ${session.configuration.schoolYear}`,
    state: 'waiting',
    done: '0',
    total: String(plan.school.classes.length + 1),
    payload: JSON.stringify(payload),
    note: '',
    error: '',
    by: person.email,
    at: session.nowIso,
    role: person.role,
  };
}

/** What was typed in time is accepted before rows close or move and before others write, and counts for each change. */
function planned(call: ImportCall, imported: ImportedSchool): SchoolPlan {
  const plan = planSchool(call, imported);
  const left = plan.rows.map(({ fromClassId }) => fromClassId);
  const classIds = [...new Set([...left, ...classesWithNewWriters(call.session.school, plan)])];
  const observed = classIds.filter((classId) => classId !== '');

  if (observed.length === 0) {
    return plan;
  }

  observeFirst(call.session, observed);

  return planSchool(call, imported);
}

/** Chains that hold the changes of people already: an interrupted start is given again. */
function toldChains(session: Session, chains: readonly string[], commandId: string) {
  const recent = runAll(
    session.context.http,
    chains.map((chain) => recentCommands(session, chain)),
  );

  return chains.filter((_, position) => recent[position]?.includes(commandId));
}

/** The chains say what changes of people before the tables do. */
function writeDown({ session, person, id }: ImportCall, plan: SchoolPlan): void {
  const base = {
    time: session.nowIso,
    actor: person.email,
    role: person.role,
    commandId: ledgerId('setup', id, 'people'),
  };
  const staff = { before: session.school.staff, after: plan.school.staff };
  const drafts = peopleDrafts(base, plan.people, staff);
  const chains = [...new Set(drafts.map(({ chain }) => chain))].filter(
    (chain) => session.ledger.head(chain).seq > 0,
  );
  const told = toldChains(session, chains, base.commandId);

  drafts
    .filter(({ chain }) => !told.includes(chain))
    .forEach(({ chain, draft }) => {
      session.ledger.append(chain, [draft], session.context.sha256);
    });
}

function start(call: ImportCall & { readonly person: Person }, payload: SetupInput): JobRow {
  const { session, person } = call;
  const imported = ready(importTables(session, payload));

  checkLeaders(session, person, imported.staff);
  const plan = planned(call, imported);
  replaceUnfinished(session);
  makeChains(session, plan.school);
  writeDown(call, plan);
  removeUnmade(session.control, plan.school);
  storePlan(call, plan);
  const job = newJob(call, plan, markOf(session, payload));
  session.control.put(JOBS, job);
  plan.rows.forEach((row) => {
    session.control.put(PUPIL_CHANGES, row);
  });
  saveSession(session);

  return job;
}

/** A mark of the tables and answers: two set-ups with one mark are the same set-up. */
function markOf(session: Session, input: SetupInput): string {
  return session.context.sha256(JSON.stringify(input));
}

function inputOf(job: JobRow): string {
  return setUpPayload(job).input ?? '';
}

/** Unfinished set-ups of other tables end here: what is asked for now is what is made. */
function replaceUnfinished(session: Session): void {
  session.control
    .all(JOBS)
    .filter((row) => row.kind === 'setup' && isUnfinished(row))
    .forEach((row) => {
      const note = 'Đã thay bằng lần thiết lập sau, với bảng mới.';
      session.control.put(JOBS, { ...row, state: 'stopped', note });
    });
}

/**
 * Stores an imported school and starts the job that makes its books. An unfinished set-up of the same tables is found,
 * not started twice; one of other tables is replaced.
 * @throws AppError NEEDS_ANSWER, TABLE_INVALID.
 */
export const setupStart: CommandHandler<'setup.start'> = {
  name: 'setup.start',
  execute: ({ session, person, id, payload }) => {
    const input = markOf(session, payload);
    const existing =
      session.control.find(JOBS, id) ??
      session.control
        .all(JOBS)
        .find((row) => row.kind === 'setup' && isUnfinished(row) && inputOf(row) === input);

    return jobView(existing ?? start({ session, person, id }, payload));
  },
};
