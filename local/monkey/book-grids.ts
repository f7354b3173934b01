import { type BookTab, writtenTabs } from '../../src/book/book-tabs';
import { HEADER_ROWS } from '../../src/book/tab-layout';
import type { SchoolModel } from '../../src/school/school-model';
import type { SchoolFiles } from '../school/school-files';

/** Column of the pupil's id in every tab. */
const ID_COLUMN = 1;

/** A tab as it stands: rows by pupil id, columns as the layout has them. */
export interface Grid {
  readonly tab: BookTab;
  /** Pupil id → zero-based row. */
  readonly rows: ReadonlyMap<string, number>;
  /** What a cell shows; '' for blank. */
  readonly shown: (pupilId: string, key: string) => string;
}

/** True for columns people write in. */
export function isWritable({ role }: BookTab['columns'][number]): boolean {
  return role === 'mark' || role === 'entry';
}

/** Every tab of a book that people write in, in one read. */
export function readGrids(
  files: SchoolFiles,
  bookId: string,
  model: SchoolModel,
  classId: string,
): ReadonlyMap<string, Grid> {
  const grade = model.classes.find(({ id }) => id === classId)?.grade ?? 0;
  const { sheets } = files.spreadsheet(
    bookId,
    'sheets(properties(sheetId),data(rowData(values(formattedValue))))',
  );

  return new Map(
    writtenTabs({ grade }).map((tab) => {
      const sheet = (sheets ?? []).find(({ properties }) => properties?.sheetId === tab.sheetId);
      const texts = (sheet?.data?.[0]?.rowData ?? []).map((row) =>
        (row.values ?? []).map(({ formattedValue }) => formattedValue ?? ''),
      );
      const rows = new Map(
        texts.flatMap((row, index): [string, number][] =>
          index < HEADER_ROWS || (row[ID_COLUMN] ?? '') === ''
            ? []
            : [[row[ID_COLUMN] ?? '', index]],
        ),
      );
      const columnOf = (key: string): number => tab.columns.findIndex((entry) => entry.key === key);

      return [
        tab.id,
        { tab, rows, shown: (id, key) => texts[rows.get(id) ?? -1]?.[columnOf(key)] ?? '' },
      ];
    }),
  );
}
