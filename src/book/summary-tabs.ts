import type { Subject } from '../school/school-types';
import type { BookTab } from './book-layout';
import type { CellKind } from './cell-kind';
import { COUNT } from './cell-kinds/count-kind';
import { TEXT } from './cell-kinds/text-kind';
import { registerSheet } from './register-sheets';
import { PUPIL_COLUMNS, type TabColumn } from './tab-layout';

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

/** Summary tabs of a class book (domain §4.1 pages 9–11), for the subjects of its grade. */
export function summaryTabs(subjects: readonly Subject[]): readonly BookTab[] {
  const tab = (
    look: Pick<BookTab, 'id' | 'title' | 'heading'>,
    ending: readonly TabColumn[],
  ): BookTab => ({
    ...look,
    sheetId: registerSheet(look.id),
    columns: [...PUPIL_COLUMNS, ...subjectColumnsOf(subjects), ...ending],
    subject: null,
    formulas: new Map(),
  });

  return [
    tab({ id: SUMMARY_TABS[1], title: 'Tổng hợp HK1', heading: 'Tổng hợp HKI' }, TERM_ENDING),
    tab({ id: SUMMARY_TABS[2], title: 'Tổng hợp HK2', heading: 'Tổng hợp HKII' }, TERM_ENDING),
    tab({ id: SUMMARY_TABS.year, title: 'Cả năm', heading: 'Tổng hợp cả năm' }, YEAR_ENDING),
  ];
}
