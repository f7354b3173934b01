import { isCorrected, type NotedCell, officialNote } from '../../book/cell-note';
import { HEADER_ROWS, isWritten, type TabColumn } from '../../book/tab-layout';
import type { SheetRequest } from '../../workspace/sheets-calls';
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

/** Writes a note, and where a look goes with it the look. */
function noteRequest(
  start: { readonly sheetId: number; readonly rowIndex: number; readonly columnIndex: number },
  note: string,
  format: ReturnType<typeof lookOf> | null = null,
): SheetRequest {
  const look = format === null ? {} : { userEnteredFormat: format };

  return {
    updateCells: {
      start,
      rows: [{ values: [{ note, ...look }] }],
      fields: format === null ? 'note' : `note,${LOOK_FIELDS}`,
    },
  };
}

/** What the note of a cell was and is to be; `noted`: null where nobody writes into the column. */
function notesOf(column: TabColumn, pupilId: string, notes: NotesAtHand) {
  const { key } = column;

  if (isWritten(column)) {
    const noted = notes.after(pupilId, key);

    return {
      before: officialNote(notes.before(pupilId, key)),
      wanted: officialNote(noted),
      noted,
    };
  }

  const fixed = key === 'TEN' ? notes.nameNote(pupilId) : '';

  return { before: fixed, wanted: fixed, noted: null };
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
  const found = tab.state.note(pupilId, key);
  const { before, wanted, noted } = notesOf(column, pupilId, notes);

  if (found === wanted) {
    return [];
  }

  const look = noted === null ? null : lookOf(tab.drawn.cell(HEADER_ROWS, index), noted);
  const start = { sheetId: tab.state.sheetId, rowIndex: row, columnIndex: place };
  const finding = {
    kind: kindOf(found, before),
    tabId: tab.layout.id,
    key,
    facts: { row: pupilId, found },
    words: `${tab.state.title} · ${column.header} · ${pupilId}: ${wordsOf(found)}`,
  };

  return [
    {
      finding: found === before ? null : finding,
      requests: tab.isWritten(row, place) ? [] : [noteRequest(start, wanted, look)],
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
                noteRequest({ sheetId: tab.state.sheetId, rowIndex: row, columnIndex: column }, ''),
              ],
            },
          ],
    ),
  );
}
