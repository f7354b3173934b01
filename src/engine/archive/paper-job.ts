import type * as v from 'valibot';
import type { ActionName } from '../../contract/catalogue';
import { AppError } from '../../kernel/app-error';
import { parsedJson } from '../../kernel/table/parsed-json';
import { readSaid, type Said } from '../../kernel/words/said';
import { schoolAt } from '../../school/roster';
import type { SchoolModel } from '../../school/school-model';
import type { JobKind, JobRow, StepResult } from '../jobs/job-kind';
import { jobRole } from '../jobs/job-role';
import { JOBS } from '../jobs/pure/jobs-table';
import { ledgerId } from '../ledger/ledger-id';
import { lookFirst } from '../observe/observe-first';
import { type Session, saveSession } from '../session';
import type { FiledForm } from './file-form';
import type { PAPER_JOB_VI } from './pure/words/paper-job-vi';

/** One paper of a job: of a class, or of something within it (a pupil, a subject, a list). */
export interface PaperUnit {
  readonly classId: string;
  /** '' = the class. */
  readonly about: string;
}

/** A paper that somebody has ordered. */
export interface PaperOrder<Payload> extends PaperUnit {
  readonly payload: Payload;
  /** E-mail of who ordered it, the role held then, and when, UTC ISO. */
  readonly by: string;
  readonly role: string;
  readonly at: string;
  /** Id of the ledger entry it makes. */
  readonly commandId: string;
}

/** What a kind of papers says of itself; filing, waves, progress and resuming are common to all. */
export interface PaperJobSpec<Payload> {
  /** Kind of the job. */
  readonly kind: string;
  readonly startedBy: ActionName;
  readonly payload: v.GenericSchema<unknown, Payload>;
  readonly title: (payload: Payload) => Said;
  /** All papers, those of one class together; the school is that of when it was ordered, so that the list stays the same. */
  readonly units: (school: SchoolModel, payload: Payload) => readonly PaperUnit[];
  /** Files papers of one class in one trip, mostly by `fileForms`. */
  readonly file: (
    session: Session,
    orders: readonly PaperOrder<Payload>[],
  ) => readonly (FiledForm | null)[];
}

/** Uploads that travel together: what one execution holds in memory, and Drive takes at once. */
const WAVE = 10;

type TextCode = keyof typeof PAPER_JOB_VI;

const LEFT_OUT: TextCode = 'job.papers.notApproved';

function said(code: TextCode, values: Said['values'] = {}): Said {
  return { code, values };
}

/** @throws AppError BAD_INPUT for a row somebody has spoilt: the job fails, and says so. */
function payloadOf<Payload>(
  { payload: schema }: Pick<PaperJobSpec<Payload>, 'payload'>,
  { id, payload }: JobRow,
): Payload {
  const read = parsedJson(schema, payload);

  if (read === null) {
    throw new AppError('BAD_INPUT', {
      field: `${JOBS.title} › ${id}`,
      value: payload.slice(0, 80),
    });
  }

  return read;
}

/** The next papers: of one class, and not more than travel together. */
function waveFrom(units: readonly PaperUnit[], from: number): readonly PaperUnit[] {
  const next = units.slice(from, from + WAVE);
  const end = next.findIndex(({ classId }) => classId !== next[0]?.classId);

  return end === -1 ? next : next.slice(0, end);
}

function wasFiled(classId: string, filed: readonly (FiledForm | null)[]): Said {
  const fresh = filed.filter((each) => each !== null);
  const pages = fresh.reduce((sum, each) => sum + each.pages, 0);

  return said('job.papers.filed', {
    classId,
    filed: fresh.length,
    pages,
    same: filed.length - fresh.length,
  });
}

/**
 * The papers of one class, or why it has none: what was approved when they were ordered may have been opened again since.
 * The others are printed all the same.
 */
function filedOr<Payload>(
  spec: PaperJobSpec<Payload>,
  session: Session,
  orders: readonly PaperOrder<Payload>[],
): readonly (FiledForm | null)[] | AppError {
  try {
    return spec.file(session, orders);
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'INCOMPLETE') {
      return thrown;
    }

    throw thrown;
  }
}

/** What became of the papers of a class; the classes that were left out stay named until the end. */
function notesAfter(
  { note }: JobRow,
  classId: string,
  filed: readonly (FiledForm | null)[] | AppError,
): readonly Said[] {
  const before = (readSaid(note) ?? []).filter(({ code }) => code === LEFT_OUT);
  const isTold = before.some(({ values }) => values.classId === classId);

  if (filed instanceof AppError) {
    return isTold ? before : [...before, said(LEFT_OUT, { classId })];
  }

  return [...before, wasFiled(classId, filed)];
}

function step<Payload>(spec: PaperJobSpec<Payload>, session: Session, job: JobRow): StepResult {
  const payload = payloadOf(spec, job);
  const units = spec.units(schoolAt(session.school, Date.parse(job.at)), payload);
  const from = Number(job.done);
  const wave = waveFrom(units, from);
  const [first] = wave;

  if (first === undefined) {
    return { done: from, total: from, note: [said('job.papers.none')], finished: true };
  }

  // What people have just typed is accepted before the first.
  if (from === 0) {
    lookFirst(session, [...new Set(units.map(({ classId }) => classId))]);
  }

  const { id, by, at } = job;
  const role = jobRole(session, job);
  const orders = wave.map(
    (unit): PaperOrder<Payload> => ({
      ...unit,
      ...{ payload, by, role, at },
      commandId: ledgerId('export', id, unit.classId, unit.about),
    }),
  );
  const filed = filedOr(spec, session, orders);
  // Sealed before they are listed: what the index names is read-only.
  saveSession(
    session,
    (filed instanceof AppError ? [] : filed).flatMap((each) => (each === null ? [] : [each.seal])),
  );
  const done = from + wave.length;
  const note = notesAfter(job, first.classId, filed);

  return { done, total: units.length, note, finished: done >= units.length };
}

/** A kind of job that prints papers into the archive, {@link WAVE} of a class a step; each step may be cut off anywhere. */
export function paperJob<Payload>(spec: PaperJobSpec<Payload>): JobKind {
  return {
    kind: spec.kind,
    startedBy: spec.startedBy,
    title: (_, job) => spec.title(payloadOf(spec, job)),
    phases: [{ step: (session, job) => step(spec, session, job) }],
  };
}
