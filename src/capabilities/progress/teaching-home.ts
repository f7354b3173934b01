import type { BookTab } from '../../book/book-tabs';
import { registerNames } from '../../book/register-names';
import { blockOf } from '../../book/window/block';
import { windowOf } from '../../book/window/window';
import type { HomeAct, HomeColumn, HomeItem, HomeTone } from '../../contract/home-views';
import type { HomeContributor } from '../../engine/home-contributor';
import type { Session } from '../../engine/session';
import { type Said, said, toldTwice } from '../../kernel/words/said';
import { namesInClass } from '../../school/names-in-class';
import type { ClassRecord } from '../../school/school-model';
import type { Term } from '../../school/school-types';
import { spreadsheetUrl } from '../../workspace/sheets-calls';
import { isReopenable } from '../reopening/pure/not-openable';
import { waitingFor } from '../reopening/pure/reopening-row';
import { REOPENINGS } from '../reopening/pure/reopenings-table';
import { declarationsOf } from '../results/pure/own-declarations';
import { RESULT_ORDERS } from '../results/pure/result-orders-table';
import { homeColumn } from './pure/home-column';
import {
  type ColumnProgress,
  classProgress,
  owedTabs,
  type PlaceProgress,
  termOn,
} from './pure/place-progress';
import { writersOf } from './pure/progress-reach';

/** Pupils named in a line; more are counted. */
const NAMED = 5;

/** A register of a class with what its columns have come to. */
interface Taught {
  readonly schoolClass: ClassRecord;
  readonly tab: BookTab;
  /** Semester of today. */
  readonly term: Term;
  /** Semesters in which nothing is missing and which nobody has declared complete. */
  readonly ready: readonly Term[];
  readonly columns: readonly (HomeColumn & Pick<ColumnProgress, 'missing'>)[];
}

/** Semesters a teacher can declare complete now, each judged by its own columns. */
function readyTerms(
  session: Session,
  tab: BookTab,
  { classId, subjectId, columns }: PlaceProgress,
): readonly Term[] {
  const terms = [...new Set(columns.map(({ term }) => term))];
  const full = terms.filter((term) =>
    columns.every((column) => column.term !== term || column.missing.length === 0),
  );

  if (tab.subject === null || full.length === 0) {
    return [];
  }

  const declared = declarationsOf(session, { classId, subjectId });

  return full.filter((term) => declared[term] !== 'yes');
}

/** Columns of the semester of today, and of the one before while marks or the declaration of it are owed. */
function taughtOf(
  session: Session,
  at: Pick<Taught, 'schoolClass' | 'tab'>,
  place: PlaceProgress,
): Taught {
  const term = termOn(session, session.today);
  const ready = readyTerms(session, at.tab, place);
  const shown = place.columns.filter(
    (column) => column.term === term || column.missing.length > 0 || ready.includes(column.term),
  );

  return {
    ...at,
    term,
    ready,
    columns: shown.flatMap((progress) => {
      const column = homeColumn(session, at, progress);

      return column === null ? [] : [{ ...column, missing: progress.missing }];
    }),
  };
}

/** How pressing a class is, the most pressing first: a state of one of its columns, or a declaration that waits. */
const PRESSING = ['late', 'due', 'ready', 'open'] as const;

function toneOf({ columns, ready }: Taught): HomeTone {
  const isSo = (tone: (typeof PRESSING)[number]): boolean =>
    tone === 'ready' ? ready.length > 0 : columns.some(({ state }) => state === tone);

  return PRESSING.find(isSo) ?? 'done';
}

/** Who lacks a value in a column that is late or near its day. */
function lackLine(session: Session, classId: string, column: Taught['columns'][number]): Said {
  const nameOf = namesInClass(session.school, classId);
  const named = column.missing.slice(0, NAMED).map(nameOf);
  const more = column.missing.length - named.length;

  return said(more > 0 ? 'home.lacksMore' : 'home.lacks', {
    column: column.key.split('.')[1] ?? column.key,
    count: column.missing.length,
    names: named,
    more,
  });
}

/** The tab of the book. */
function openBook({ schoolClass, tab }: Taught): HomeAct {
  return {
    label: said('home.openBook'),
    url: `${spreadsheetUrl(schoolClass.bookId)}#gid=${tab.sheetId}`,
  };
}

/** A semester that is over is named: the columns of today's stand beside it. */
function declare({ schoolClass, tab, term: today }: Taught, term: Term): HomeAct {
  const payload = { classId: schoolClass.id, subjectId: tab.id, term };

  return {
    label: said(term === today ? 'home.declare' : 'home.declareFirst'),
    command: { name: 'result.complete', payload },
    done: said('home.declared'),
  };
}

/** A column that is late and closed: its opening is asked for beside its marks. None where that waits already. */
function askOpening(session: Session, { schoolClass, tab, columns }: Taught): readonly HomeAct[] {
  const { school, now, control } = session;
  const late = columns.filter(({ state }) => state === 'late').map(({ key }) => key);
  const closed = tab.columns
    .filter(({ key }) => late.includes(key))
    .filter((column) =>
      isReopenable(windowOf(blockOf(schoolClass, tab, column), school.policy, now).fill),
    )
    .find(({ key }) => {
      const place = { classId: schoolClass.id, subjectId: tab.id, assessment: key };

      return waitingFor(control.all(REOPENINGS), place) === null;
    });

  return closed === undefined
    ? []
    : [
        {
          label: said('home.askOpening', { column: closed.key.split('.')[1] ?? closed.key }),
          place: { tab: 'marks', class: schoolClass.id, subject: tab.id, column: closed.key },
        },
      ];
}

function itemOf(session: Session, taught: Taught): HomeItem {
  const { schoolClass, tab, columns } = taught;
  const tone = toneOf(taught);
  const first = columns.find(({ state }) => state === tone) ?? columns[0];
  const pressing = columns.filter(({ state }) => state === 'late' || state === 'due');

  return {
    id: `teaching/${schoolClass.id}/${tab.id}`,
    part: 'teaching',
    tone,
    title: said('home.classSubject', {
      class: schoolClass.id,
      subject: toldTwice(registerNames(tab.id)),
    }),
    lines: pressing.map((column) => lackLine(session, schoolClass.id, column)),
    count: tone === 'late' || tone === 'due' || tone === 'ready' ? 1 : 0,
    place: { tab: 'marks', class: schoolClass.id, subject: tab.id, column: first?.key ?? '' },
    columns: columns.map(({ missing: _, ...column }) => column),
    acts: [
      ...taught.ready.map((term) => declare(taught, term)),
      ...askOpening(session, taught),
      ...(schoolClass.bookId === '' ? [] : [openBook(taught)]),
    ],
  };
}

/** What a teacher still has to enter, class by class and column by column, and until when. */
export const TEACHING_HOME: HomeContributor = {
  may: ['correction.request'],
  needs: { tables: [RESULT_ORDERS, REOPENINGS], ledger: true },
  owed: (session, { member }) =>
    session.school.classes.flatMap((schoolClass) => {
      const tabs = owedTabs(schoolClass).filter((tab) =>
        writersOf(session.school, { classId: schoolClass.id, subjectId: tab.id }).includes(
          member.id,
        ),
      );

      return classProgress(session, schoolClass, tabs).flatMap((place) => {
        const tab = tabs.find(({ id }) => id === place.subjectId);

        return tab === undefined
          ? []
          : [itemOf(session, taughtOf(session, { schoolClass, tab }, place))];
      });
    }),
};
