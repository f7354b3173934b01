import * as v from 'valibot';
import { fileForm } from '../../engine/archive/file-form';
import type { JobKind, JobPhase, JobRow, StepResult } from '../../engine/jobs/job-kind';
import { jobRole } from '../../engine/jobs/job-role';
import { JOBS } from '../../engine/jobs/pure/jobs-table';
import { ledgerId } from '../../engine/ledger/ledger-id';
import { readChain } from '../../engine/ledger/read-chain';
import { lookFirst } from '../../engine/observe/observe-first';
import { type Session, saveSession } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { parsedJson } from '../../kernel/table/parsed-json';
import type { Said } from '../../kernel/words/said';
import type { ClassRecord } from '../../school/school-model';
import { run } from '../../workspace/call';
import { resultFacts } from '../results/pure/result-context';
import { ON_TIME_FORM } from './on-time-report';
import { cellTimes } from './pure/cell-times';
import { monthTallies, termOfMonth } from './pure/on-time';
import { ON_TIME_PARTS } from './pure/on-time-parts-table';
import { policyThen } from './pure/policy-then';
import { monthText } from './pure/school-month';
import type { ON_TIME_JOB_VI } from './pure/words/on-time-job-vi';

const PAYLOAD = v.object({ month: v.string() });

/** Which month is to be reported on: `2026-11`. */
export type OnTimePayload = Readonly<v.InferOutput<typeof PAYLOAD>>;

type TextCode = keyof typeof ON_TIME_JOB_VI;

function said(code: TextCode, values: Said['values'] = {}): Said {
  return { code, values };
}

/** What the job is called. */
export function onTimeTitle({ month }: OnTimePayload) {
  const code: TextCode = 'job.onTime.title';

  return { code, values: { month: monthText(month) } };
}

/** @throws AppError BAD_INPUT for a row somebody has spoilt: the job fails, and says so. */
function payloadOf({ id, payload }: JobRow): OnTimePayload {
  const read = parsedJson(PAYLOAD, payload);

  if (read === null) {
    throw new AppError('BAD_INPUT', {
      field: `${JOBS.title} › ${id}`,
      value: payload.slice(0, 80),
    });
  }

  return read;
}

/** Two reports that are made at the same time do not take each other's parts. */
function partId({ id }: ClassRecord, job: JobRow): string {
  return `${id}/${job.id}`;
}

function readClass(session: Session, schoolClass: ClassRecord, job: JobRow): void {
  const { month } = payloadOf(job);
  const { school } = session;
  const { facts } = resultFacts(session, { schoolClass, period: termOfMonth(school, month) });
  const tallies = monthTallies({
    ...{ school, schoolClass, month },
    times: cellTimes(run(session.context.http, readChain(session, schoolClass.id))),
    cases: facts.cases ?? new Map(),
    policyAt: policyThen(session),
    asOf: Date.parse(job.at),
  });

  session.control.put(ON_TIME_PARTS, {
    id: partId(schoolClass, job),
    jobId: job.id,
    tallies: JSON.stringify(tallies),
  });
}

/** A class a step: its whole chain is read, and what it says of the month kept until the report is made. */
const READ_CLASSES: JobPhase = {
  step: (session, job): StepResult | null => {
    const { classes } = session.school;
    const read = new Set(
      session.control
        .all(ON_TIME_PARTS)
        .filter(({ jobId }) => jobId === job.id)
        .map(({ id }) => id),
    );
    const next = classes.find((schoolClass) => !read.has(partId(schoolClass, job)));

    if (next === undefined) {
      return null;
    }

    if (read.size === 0) {
      lookFirst(session, null);
    }

    readClass(session, next, job);

    return {
      done: read.size + 1,
      total: classes.length + 1,
      note: [said('job.onTime.read', { classId: next.id })],
      finished: false,
    };
  },
};

/** What the report was made from is not kept: the ledger says it at any time. */
function dropParts({ control }: Session, job: JobRow): void {
  control
    .all(ON_TIME_PARTS)
    .filter(({ jobId }) => jobId === job.id)
    .forEach(({ id }) => {
      control.remove(ON_TIME_PARTS, id);
    });
}

/** The report itself, when every class has been read. */
const FILE_REPORT: JobPhase = {
  step: (session, job) => {
    const total = session.school.classes.length + 1;
    const { month } = payloadOf(job);
    const filed = fileForm(session, ON_TIME_FORM, {
      ...{ jobId: job.id, month, by: job.by, at: job.at },
      role: jobRole(session, job),
      commandId: ledgerId('export', job.id),
    });

    if (filed !== null) {
      // Sealed before it is listed: what the index names is read-only.
      saveSession(session, [filed.seal]);
    }

    dropParts(session, job);
    const code: TextCode = filed === null ? 'job.onTime.same' : 'job.onTime.filed';

    return {
      done: total,
      total,
      note: [said(code, { month: monthText(month), pages: filed?.pages ?? 0 })],
      finished: true,
    };
  },
};

/** Makes the monthly report of who entered in time. */
export const ON_TIME_JOB: JobKind = {
  kind: 'onTime',
  startedBy: 'report.onTime',
  title: (_, job) => onTimeTitle(payloadOf(job)),
  phases: [READ_CLASSES, FILE_REPORT],
};
