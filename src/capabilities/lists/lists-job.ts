import * as v from 'valibot';
import { fileForms, type SchoolForm } from '../../engine/archive/file-form';
import { paperFiling } from '../../engine/archive/paper-filing';
import { type PaperOrder, paperJob } from '../../engine/archive/paper-job';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { writeList } from '../../kernel/table/list-cell';
import { requireClass } from '../../school/require-class';
import type { ClassRecord } from '../../school/school-model';
import { requireApproved } from '../results/pure/approved-results';
import { type Period, periodCode } from '../results/pure/period';
import { listContent } from './list-content';
import { LIST_IDS, type ListRecord, listById, SLIPS } from './pure/list-records';
import type { LISTS_VI } from './pure/words/lists-vi';
import { slipsContent } from './slips-content';

const PAYLOAD = v.object({
  list: v.picklist(LIST_IDS),
  classIds: v.array(v.string()),
  term: v.picklist([1, 2, 'year']),
});

/** Which list of which classes is to be printed. */
export type ListsPayload = Readonly<v.InferOutput<typeof PAYLOAD>>;

type Order = PaperOrder<ListsPayload>;

/** The results a list is made of; null where it needs none. */
export function resultsFor({ list, term }: Pick<ListsPayload, 'list' | 'term'>): Period | null {
  if (list === SLIPS) {
    return term;
  }

  return listById(list)?.choice === null ? null : 'year';
}

/** The class of an order. @throws AppError INCOMPLETE where its results were re-opened since it was given. */
function classFor(session: Session, { classId, payload }: Order): ClassRecord {
  const schoolClass = requireClass(session, classId);
  const period = resultsFor(payload);

  if (period !== null) {
    requireApproved(session, [schoolClass], period);
  }

  return schoolClass;
}

/** What the job is called. */
export function listsTitle({ classIds, list }: ListsPayload) {
  const code: keyof typeof LISTS_VI = `job.lists.${list}`;

  return { code, values: { classes: writeList(classIds) } };
}

function recordOf({ payload: { list } }: Order): ListRecord {
  const record = listById(list);

  if (record === null) {
    throw new AppError('INTERNAL', { list });
  }

  return record;
}

/** `DANH SÁCH HỌC SINH` as the name of a file has it. */
function asName(title: string): string {
  return title.slice(0, 1) + title.slice(1).toLowerCase();
}

const LIST_FORM: SchoolForm<'pupilList', Order> = {
  id: 'pupilList',
  content: (session, order) => listContent(session, classFor(session, order), recordOf(order)),
  filing: (session, order, content) => {
    const { schoolYear } = session.configuration;
    const title = `${asName(content.title)} ${order.classId} ${schoolYear}`;

    return paperFiling(session, order, { kind: 'pupilList', term: '', title, content });
  },
};

const SLIPS_FORM: SchoolForm<'slips', Order> = {
  id: 'slips',
  content: (session, order) => slipsContent(session, classFor(session, order), order.payload.term),
  filing: (session, order, content) => {
    const { classId, payload } = order;
    const { schoolYear } = session.configuration;
    const title = `Phiếu báo kết quả ${classId} ${periodCode(payload.term)} ${schoolYear}`;

    return paperFiling(session, order, {
      ...{ kind: 'slips', title, content },
      term: String(payload.term),
    });
  },
};

/** Prints lists, one file a class. */
export const LISTS_JOB = paperJob({
  kind: 'exportLists',
  startedBy: 'export.lists',
  payload: PAYLOAD,
  title: listsTitle,
  units: (_, { classIds, list }) => classIds.map((classId) => ({ classId, about: list })),
  file: (session, orders) =>
    orders[0]?.payload.list === SLIPS
      ? fileForms(session, SLIPS_FORM, orders)
      : fileForms(session, LIST_FORM, orders),
});
