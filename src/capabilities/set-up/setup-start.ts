import type { ActCall } from '../../engine/act/act-call';
import { plainAct } from '../../engine/act/plain-act';
import type { Line } from '../../engine/act/write-in-order';
import type { JobRow } from '../../engine/jobs/job-kind';
import { jobView } from '../../engine/jobs/job-view';
import { isUnfinished } from '../../engine/jobs/pure/job-views';
import { JOBS } from '../../engine/jobs/pure/jobs-table';
import { ledgerId } from '../../engine/ledger/ledger-id';
import { observeFirst } from '../../engine/observe/observe-first';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { sayer } from '../../kernel/words/say';
import { SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import { PUPIL_CHANGES } from '../../school/tables/pupil-changes-table';
import { makeChains } from './make-chains';
import { peopleDrafts } from './people-drafts';
import {
  classesWithNewWriters,
  planSchool,
  type SchoolPlan,
  type SetUpCall,
  storePlan,
} from './plan-import';
import type { ImportedSchool, ImportResult } from './pure/import-types';
import { peopleCounts } from './pure/people/people-change';
import { SET_UP_JOB_WORDS } from './pure/words/set-up-job-words';
import { importTables, previewOf } from './read-input';
import { removeUnmade } from './remove-unmade';
import { checkLeaders } from './role-changes';
import type { SetupInput } from './set-up-contract';
import { type SetUpPayload, setUpPayload, setUpTitle } from './set-up-job';
import { tellPeopleChanges } from './tell-people-changes';

type Call = ActCall<'setup.start'>;

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

function newJob({ session, person, id }: SetUpCall, plan: SchoolPlan, input: string): JobRow {
  const madeBefore = session.school.classes
    .filter(({ bookId }) => bookId !== '')
    .map((schoolClass) => schoolClass.id);
  const payload: SetUpPayload = { madeBefore, changed: peopleCounts(plan.people), input };

  return {
    id,
    kind: 'setup',
    title: sayer(SET_UP_JOB_WORDS)(setUpTitle(session)).vi,
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
function planned(call: SetUpCall, imported: ImportedSchool): SchoolPlan {
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

/** A set-up to be started, or the one that is there. */
interface Start {
  readonly job: JobRow;
  /** Null: the job is there. */
  readonly plan: SchoolPlan | null;
}

/** The chains say what changes of people before the tables do. */
function peopleLines(call: Call, plan: SchoolPlan): readonly Line[] {
  const { session, person } = call;
  const base = {
    time: session.nowIso,
    actor: person.email,
    role: person.role,
    commandId: commandId(call),
  };
  const people = { before: session.school, after: plan.school };
  const drafts = peopleDrafts(base, plan.people, people);
  // The chain of a class whose book is still to be made begins with all of it.
  const chains = [...new Set(drafts.map(({ chain }) => chain))].filter(
    (chain) => chain === SCHOOL_CHAIN || session.ledger.head(chain).size > 0,
  );

  return chains.map((chain) => ({
    chain,
    commandId: base.commandId,
    drafts: () => drafts.filter((one) => one.chain === chain).map(({ draft }) => draft),
  }));
}

function newStart(call: Call, input: string): Start {
  const { session, person, payload } = call;
  const imported = ready(importTables(session, payload));

  checkLeaders(session, person, imported.staff);
  const plan = planned(call, imported);

  return { job: newJob(call, plan, input), plan };
}

/** An unfinished set-up of the same tables is found, not started twice. */
function startOf(call: Call): Start {
  const { session, id, payload } = call;
  const input = markOf(session, payload);
  const found =
    session.control.find(JOBS, id) ??
    session.control
      .all(JOBS)
      .find((row) => row.kind === 'setup' && isUnfinished(row) && inputOf(row) === input);

  return found === undefined ? newStart(call, input) : { job: found, plan: null };
}

function store(call: Call, { job, plan }: Start): void {
  const { control } = call.session;

  if (plan === null) {
    return;
  }

  replaceUnfinished(call.session);
  removeUnmade(control, plan.school);
  storePlan(call, plan);
  control.put(JOBS, job);
  plan.rows.forEach((row) => {
    control.put(PUPIL_CHANGES, row);
  });
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
      const note = JSON.stringify([{ code: 'job.setup.replaced', values: {} }]);
      session.control.put(JOBS, { ...row, state: 'stopped', note });
    });
}

function commandId({ id }: Call): string {
  return ledgerId('setup', id, 'people');
}

/**
 * Stores an imported school and starts the job that makes its books. An unfinished set-up of the same tables is found,
 * not started twice; one of other tables is replaced.
 * @throws AppError NEEDS_ANSWER, TABLE_INVALID.
 */
export const setupStart = plainAct({
  name: 'setup.start',
  plan: startOf,
  files: ({ session }, { plan }) => {
    if (plan !== null) {
      makeChains(session, plan.school.classes);
    }
  },
  writes: (call, start) => ({
    lines: start.plan === null ? [] : peopleLines(call, start.plan),
    control: () => {
      store(call, start);
    },
    tell: () => {
      if (start.plan !== null) {
        tellPeopleChanges(call.session, call.person.email, start.plan.people);
      }
    },
  }),
  answer: ({ session }, start) => jobView(session, start.job),
});
