import { type BookTab, bookTabs } from '../../book/book-tabs';
import { bookAccess } from '../../contract/rights/permissions';
import { iso } from '../../engine/authority-context';
import type { QueryHandler } from '../../engine/handler';
import { maySee } from '../../engine/lookup-reach';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { loadClaim, loadClassBook, loadOneTab, tabOf } from '../../engine/state/class-book';
import type { TabState } from '../../engine/state/read-tab';
import { AppError } from '../../kernel/app-error';
import { requireClass } from '../../school/require-class';
import type { ClassRecord } from '../../school/school-model';
import { run } from '../../workspace/call';
import { REOPENINGS } from '../reopening/pure/reopenings-table';
import { lookColumns } from './look-columns';
import { lookPupils } from './look-pupils';
import type { TabPlaceAsked } from './marks-contract';
import type { TabLook } from './pure/tab-look-views';

const NOTHING: TabLook = {
  kind: 'outside',
  classId: '',
  subjectId: '',
  subjectName: '',
  subjectKind: 'score',
  at: '',
  hasHistory: false,
  columns: [],
  pupils: [],
};

function strangeBook(session: Session, spreadsheetId: string): TabLook {
  try {
    const classId = run(session.context.http, loadClaim(spreadsheetId));

    return { ...NOTHING, kind: classId === '' ? 'outside' : 'copy', classId };
  } catch (thrown) {
    // The school account cannot even see the file: it is none of ours.
    if (thrown instanceof AppError && thrown.code === 'GOOGLE_REFUSED') {
      return NOTHING;
    }

    throw thrown;
  }
}

/** Whoever may not open a book learns nothing of it this way either. @throws AppError ROLE_NOT_HELD */
function requireReader(session: Session, person: Person, schoolClass: ClassRecord): void {
  const { assignments } = session.school;
  const access = bookAccess(person.member, { schoolClass, assignments }, session.today);

  if (access === 'none') {
    throw new AppError('ROLE_NOT_HELD', {
      roles: `giáo viên lớp ${schoolClass.id}, lãnh đạo và văn phòng`,
      action: 'tab.look',
    });
  }
}

/**
 * The tab in one read. Where Sheets refuses that (the sheet is gone), the whole book says what is wrong.
 * @throws AppError TAB_MISSING, GOOGLE_…
 */
function readOneTab(session: Session, schoolClass: ClassRecord, layout: BookTab): TabState {
  const { http } = session.context;

  try {
    const { tabs } = run(http, loadOneTab(session.school, schoolClass, layout.sheetId));

    return tabFrom(tabs, layout, schoolClass);
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'GOOGLE_REFUSED') {
      return tabOf(run(http, loadClassBook(session.school, schoolClass)), layout.id);
    }

    throw thrown;
  }
}

function tabFrom(tabs: readonly TabState[], { id, title }: BookTab, { id: classId }: ClassRecord) {
  const tab = tabs.find(({ tabId }) => tabId === id);

  if (tab === undefined) {
    throw new AppError('TAB_MISSING', { classId, tab: title });
  }

  return tab;
}

function lookAt(
  call: { readonly session: Session; readonly person: Person },
  schoolClass: ClassRecord,
  layout: BookTab | undefined,
): TabLook {
  const { session, person } = call;
  requireReader(session, person, schoolClass);

  if (layout === undefined) {
    return { ...NOTHING, classId: schoolClass.id };
  }

  const tab = readOneTab(session, schoolClass, layout);
  const looked = { session, person, schoolClass, tab };

  return {
    kind: 'tab',
    classId: schoolClass.id,
    subjectId: layout.id,
    subjectName: layout.heading,
    subjectKind: layout.subject?.kind ?? 'score',
    at: iso(session.now),
    hasHistory: maySee(session, person, { schoolClass, tabId: layout.id }),
    columns: lookColumns(looked),
    pupils: lookPupils(looked),
  };
}

function bySubject(call: { session: Session; person: Person }, classId: string, id: string) {
  const schoolClass = requireClass(call.session, classId);
  const layout = bookTabs(schoolClass).find((tab) => tab.id === id);

  if (layout === undefined) {
    throw new AppError('UNKNOWN_SUBJECT', { value: id });
  }

  return lookAt(call, schoolClass, layout);
}

function bySheet(
  call: { session: Session; person: Person },
  { spreadsheetId, sheetId }: Extract<TabPlaceAsked, { readonly spreadsheetId: string }>,
): TabLook {
  const { session } = call;
  const schoolClass = session.school.classes.find(({ bookId }) => bookId === spreadsheetId);

  return schoolClass === undefined
    ? strangeBook(session, spreadsheetId)
    : lookAt(
        call,
        schoolClass,
        bookTabs(schoolClass).find((tab) => tab.sheetId === sheetId),
      );
}

/**
 * Tells of every cell of a tab what it is, who may write it until when, why not, and what is accepted in it: one
 * question a tab, in one read of it. What became of a cell is asked for by itself (`mark.history`).
 */
export const tabLook: QueryHandler<'tab.look'> = {
  name: 'tab.look',
  needs: { tables: [REOPENINGS], ledger: true },
  execute: ({ session, person, payload }) =>
    'spreadsheetId' in payload
      ? bySheet({ session, person }, payload)
      : bySubject({ session, person }, payload.classId, payload.subjectId),
};
