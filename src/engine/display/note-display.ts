import { isCorrected, type NotedCell, officialNote } from '../../book/cell-note';
import { HEADER_ROWS, isWritten } from '../../book/tab-layout';
import { CORRECTED, LOOK_FIELDS } from '../../workspace/value-cell';
import type { DrawnCell } from './drawn-book';
import { type FindingKind, quoted } from './finding';
import type { Repair } from './repair';
import { pupilRows, type TabAtHand } from './tab-at-hand';

/** What the notes of a tab are made from, before and after what is done with this look. */
export interface NotesAtHand {
  readonly before: (pupilId: string, key: string) => NotedCell;
  readonly after: (pupilId: string, key: string) => NotedCell;
  /** What the row of a pupil says of coming and going. */
  readonly nameNote: (pupilId: string) => string;
}

/** Words our own notes are made of: who writes them into a cell makes people believe the school did. */
const OURS = /PĐN|phiếu|sửa theo|duyệt|không nhận|chính thức|biên bản/i;

function kindOf(found: string, wanted: string): FindingKind {
  return OURS.test(found) || OURS.test(wanted) ? 'forgedNote' : 'note';
}

function wordsOf(found: string): string {
  return found === '' ? 'ghi chú của trường bị xóa' : `ghi chú lạ ${quoted(found)}`;
}

function lookOf(drawn: DrawnCell, noted: NotedCell) {
  return isCorrected(noted) ? { ...drawn.format, textFormat: CORRECTED } : drawn.format;
}

function cellRepair(
  tab: TabAtHand,
  at: { readonly pupilId: string; readonly row: number; readonly index: number },
  notes: NotesAtHand,
): readonly Repair[] {
  const { pupilId, row, index } = at;
  const column = tab.layout.columns[index];
  const place = column === undefined ? undefined : tab.state.columns.get(column.key);

  if (column === undefined || place === undefined) {
    return [];
  }

  const { key } = column;
  const isOurs = isWritten(column);
  const found = tab.state.note(pupilId, key);
  const noted = notes.after(pupilId, key);
  const fixed = key === 'TEN' ? notes.nameNote(pupilId) : '';
  const before = isOurs ? officialNote(notes.before(pupilId, key)) : fixed;
  const wanted = isOurs ? officialNote(noted) : fixed;
  const isForeign = found !== before && found !== wanted;

  if (found === wanted && !isForeign) {
    return [];
  }

  const format = isOurs ? lookOf(tab.drawn.cell(HEADER_ROWS, index), noted) : null;

  return [
    {
      finding: isForeign
        ? {
            kind: kindOf(found, before),
            tabId: tab.layout.id,
            key,
            facts: { row: pupilId, found },
            words: `${tab.state.title} · ${column.header} · ${pupilId}: ${wordsOf(found)}`,
          }
        : null,
      requests: tab.isWritten(row, place)
        ? []
        : [
            {
              updateCells: {
                start: { sheetId: tab.state.sheetId, rowIndex: row, columnIndex: place },
                rows: [
                  {
                    values: [
                      { note: wanted, ...(format === null ? {} : { userEnteredFormat: format }) },
                    ],
                  },
                ],
                fields: format === null ? 'note' : `note,${LOOK_FIELDS}`,
              },
            },
          ],
    },
  ];
}

/** Notes of the cells of pupils: those that state makes stand there, no others. */
export function noteRepairs(tab: TabAtHand, notes: NotesAtHand): readonly Repair[] {
  return pupilRows(tab).flatMap(([pupilId, row]) =>
    tab.layout.columns.flatMap((_, index) => cellRepair(tab, { pupilId, row, index }, notes)),
  );
}

/** Notes above the pupils, where there are none of ours. */
export function headerNoteRepairs(tab: TabAtHand): readonly Repair[] {
  const lines = tab.sheet.data?.[0]?.rowData ?? [];

  return lines.slice(0, HEADER_ROWS).flatMap(({ values = [] }, row) =>
    values.flatMap(({ note = '' }, column): readonly Repair[] =>
      note === ''
        ? []
        : [
            {
              finding: {
                kind: kindOf(note, ''),
                tabId: tab.layout.id,
                key: null,
                facts: { header: row + 1, found: note },
                words: `${tab.state.title} · tiêu đề: ${wordsOf(note)}`,
              },
              requests: [
                {
                  updateCells: {
                    start: { sheetId: tab.state.sheetId, rowIndex: row, columnIndex: column },
                    rows: [{ values: [{ note: '' }] }],
                    fields: 'note',
                  },
                },
              ],
            },
          ],
    ),
  );
}
