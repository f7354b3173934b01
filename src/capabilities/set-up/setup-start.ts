import { recentCommands } from '../../engine/act/recorded-commands';
import type { CommandHandler } from '../../engine/handler';
import type { JobRow } from '../../engine/jobs/job-kind';
import { isUnfinished, jobView } from '../../engine/jobs/job-view';
import { JOBS } from '../../engine/jobs/pure/jobs-table';
import { ledgerId } from '../../engine/ledger/ledger-id';
import { classChainRequests } from '../../engine/making/ledger-requests';
import { observeFirst } from '../../engine/observe/observe-first';
import type { Person } from '../../engine/person';
import { type Session, saveSession } from '../../engine/session';
import { macOf } from '../../engine/state/signed-note';
import { AppError } from '../../kernel/app-error';
import { PUPIL_CHANGES } from '../../school/tables/pupil-changes-table';
import { run, runAll } from '../../workspace/call';
import { batchUpdate } from '../../workspace/sheets-calls';
import type { ImportCall } from '../pupils/import-changes';
import { peopleDrafts } from './people-drafts';
import { classesWithNewWriters, planSchool, type SchoolPlan, storePlan } from './plan-import';
import type { ImportedSchool, ImportResult } from './pure/import-types';
import { peopleSummary } from './pure/people/people-words';
import { importTables, previewOf } from './read-input';
import { removeUnmade } from './remove-unmade';
import { checkLeaders } from './role-changes';
import type { SetupInput } from './set-up-contract';
import { type SetUpPayload, setUpPayload } from './set-up-job';

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
