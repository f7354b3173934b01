import type { Subject } from '../../school/school-types';
import type { CellKind } from '../cell-kind';
import { COUNT } from '../cell-kinds/count-kind';
import { TEXT } from '../cell-kinds/text-kind';
import { CLASS_BOOK, type Register } from '../register';
import { PUPIL_COLUMNS, type TabColumn } from '../tab-layout';

/** Ids of the summary tabs by period (`1`, `2`, `year`). */
export const SUMMARY_TABS = { 1: 'tong-hop-1', 2: 'tong-hop-2', year: 'ca-nam' } as const;

/** Zero-based column of the first row in which a summary tab says when and from what it was made. */
export const STAMP_COLUMN = PUPIL_COLUMNS.length;

/** Column key of a subject's result in a summary tab. */
export function summaryKey(subjectId: string): string {
  return `TH.${subjectId}`;
}

function column(
  key: string,
  header: string,
  look: { readonly group: string; readonly width: number; readonly cell?: CellKind },
): TabColumn {
  const { group, width, cell = TEXT } = look;

  return { key, group, header, role: 'computed', cell, term: null, width };
}

function subjectColumnsOf(subjects: readonly Subject[]): readonly TabColumn[] {
  const of = (kind: Subject['kind'], group: string): readonly TabColumn[] =>
    subjects
      .filter((subject) => subject.kind === kind)
      .map(({ id, shortName }) => column(summaryKey(id), shortName, { group, width: 62 }));

  return [
    ...of('comment', 'Môn đánh giá bằng nhận xét'),
    ...of('score', 'Môn đánh giá bằng điểm số'),
  ];
}

const LEVELS = { group: 'Mức đánh giá', width: 78 } as const;

const TERM_ENDING: readonly TabColumn[] = [
  column('TH.HT', 'Kết quả học tập', LEVELS),
  column('TH.RL', 'Kết quả rèn luyện', LEVELS),
  column('TH.VANG', 'Số buổi nghỉ', { group: '', width: 60, cell: COUNT }),
  column('TH.GHICHU', 'Ghi chú', { group: '', width: 340 }),
];

const AFTER = { group: 'Sau rèn luyện hè, đánh giá lại', width: 88 } as const;
const ABSENT = { group: 'Tổng số buổi nghỉ', width: 46, cell: COUNT } as const;
const DECISION = { group: 'Kết quả cuối năm', width: 84 } as const;

const YEAR_ENDING: readonly TabColumn[] = [
  column('TH.HT', 'Kết quả học tập', LEVELS),
  column('TH.RL', 'Kết quả rèn luyện', LEVELS),
  column('TH.RL2', 'Rèn luyện', AFTER),
  column('TH.HT2', 'Học tập', AFTER),
  column('TH.P', 'P', ABSENT),
  column('TH.K', 'K', ABSENT),
  column('TH.VANG', 'TS', ABSENT),
  column('TH.LEN', 'Được lên lớp', DECISION),
  column('TH.KHONG', 'Không được lên lớp', DECISION),
  column('TH.THUONG', 'Khen thưởng', { group: 'Kết quả cuối năm', width: 130 }),
  column('TH.GHICHU', 'Ghi chú', { group: '', width: 340 }),
];

/** What tells a summary from the others. */
type OwnPart = Pick<Register, 'id' | 'sheetId' | 'title' | 'heading'> & {
  readonly ending: readonly TabColumn[];
};

function summaryRegister({ ending, ...own }: OwnPart): Register {
  return {
    ...own,
    name: own.title,
    home: CLASS_BOOK,
    rows: 'pupils',
    since: 1,
    subject: null,
    writers: null,
    what: null,
    columns: ({ taught }) => [
      ...PUPIL_COLUMNS,
      ...subjectColumnsOf(taught.map(({ subject }) => subject)),
      ...ending,
    ],
    formulas: () => new Map(),
  };
}

/** What the school sums up of both semesters and of the year (domain §4.1 pages 9–11). */
export const SUMMARIES: readonly Register[] = [
  summaryRegister({
    id: SUMMARY_TABS[1],
    sheetId: 301,
    title: 'Tổng hợp HK1',
    heading: 'Tổng hợp HKI',
    ending: TERM_ENDING,
  }),
  summaryRegister({
    id: SUMMARY_TABS[2],
    sheetId: 302,
    title: 'Tổng hợp HK2',
    heading: 'Tổng hợp HKII',
    ending: TERM_ENDING,
  }),
  summaryRegister({
    id: SUMMARY_TABS.year,
    sheetId: 303,
    title: 'Cả năm',
    heading: 'Tổng hợp cả năm',
    ending: YEAR_ENDING,
  }),
];
