import type { BookTab } from '../../book/book-tabs';
import { registerNames } from '../../book/register-names';
import type { HomeAct, HomeColumn, HomeItem, HomeTone } from '../../contract/home-views';
import type { HomeContributor } from '../../engine/home-contributor';
import type { Session } from '../../engine/session';
import { type Said, said, toldTwice } from '../../kernel/words/said';
import { namesInClass } from '../../school/names-in-class';
import type { ClassRecord } from '../../school/school-model';
import type { Term } from '../../school/school-types';
import { spreadsheetUrl } from '../../workspace/sheets-calls';
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
  readonly term: Term;
  readonly columns: readonly (HomeColumn & Pick<ColumnProgress, 'missing'>)[];
}

/** Columns of the semester of today, and what is still owed of the one before. */
function taughtOf(
  session: Session,
  at: Pick<Taught, 'schoolClass' | 'tab'>,
  { columns }: PlaceProgress,
): Taught {
  const term = termOn(session, session.today);
  const shown = columns.filter((column) => column.term === term || column.missing.length > 0);

  return {
    ...at,
    term,
    columns: shown.flatMap((progress) => {
      const column = homeColumn(session, at, progress);

      return column === null ? [] : [{ ...column, missing: progress.missing }];
    }),
  };
}

/** States of columns from the most pressing on: the first there is stands for the whole. */
const PRESSING = ['late', 'due', 'open'] as const;

function toneOf({ columns }: Taught, isReady: boolean): HomeTone {
  const pressing = PRESSING.find((state) => columns.some((column) => column.state === state));

  return pressing ?? (isReady ? 'ready' : 'done');
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

function declare({ schoolClass, tab, term }: Taught): HomeAct {
  const payload = { classId: schoolClass.id, subjectId: tab.id, term };

  return {
    label: said('home.declare'),
    command: { name: 'result.complete', payload },
    done: said('home.declared'),
  };
}

function isReadyToDeclare(session: Session, { schoolClass, tab, term, columns }: Taught): boolean {
  const at = { classId: schoolClass.id, subjectId: tab.id };

  return (
    tab.subject !== null &&
    columns.every(({ state }) => state === 'done') &&
    declarationsOf(session, at)[term] !== 'yes'
  );
}

function itemOf(session: Session, taught: Taught): HomeItem {
  const { schoolClass, tab, columns } = taught;
  const isReady = isReadyToDeclare(session, taught);
  const tone = toneOf(taught, isReady);
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
      ...(isReady ? [declare(taught)] : []),
      ...(schoolClass.bookId === '' ? [] : [openBook(taught)]),
    ],
  };
}

/** What a teacher still has to enter, class by class and column by column, and until when. */
export const TEACHING_HOME: HomeContributor = {
  may: ['correction.request'],
  needs: { tables: [RESULT_ORDERS], ledger: true },
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
