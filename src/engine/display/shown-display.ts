import { cellText } from '../../book/mark-cell';
import type { TabColumn } from '../../book/tab-layout';
import { isWritten } from '../../book/tab-layout';
import { formatArea } from '../../workspace/sheet-building';
import { quoted } from './finding';
import type { Repair } from './repair';
import { pupilRows, type TabAtHand } from './tab-at-hand';

/** A cell that shows something else than it holds. */
interface Lie {
  readonly row: string;
  readonly value: string;
  readonly shown: string;
}

/** What a column shows that it does not hold. */
function liesIn(tab: TabAtHand, column: TabColumn, place: number): readonly Lie[] {
  return pupilRows(tab).flatMap(([pupilId, row]) => {
    const cell = tab.state.cell(pupilId, column.key);
    const isTrue =
      typeof cell.value !== 'number' || cell.formula !== null || cell.shown === cellText(cell);

    return isTrue || tab.isWritten(row, place)
      ? []
      : [{ row: pupilId, value: cellText(cell), shown: cell.shown }];
  });
}

function lieWords({ row, value, shown }: Lie): string {
  return `${row} ${value} hiện thành ${quoted(shown)}`;
}

function columnRepairs(tab: TabAtHand, column: TabColumn): readonly Repair[] {
  const { sheetId, title, columns } = tab.state;
  const place = columns.get(column.key);
  const lies = place === undefined ? [] : liesIn(tab, column, place);

  if (place === undefined || lies.length === 0) {
    return [];
  }

  // The whole column: the same format shows other values truly, and would lie about those that come.
  const rows = pupilRows(tab).map(([, row]) => row);
  const area = {
    sheetId,
    startRow: Math.min(...rows),
    endRow: Math.max(...rows) + 1,
    startColumn: place,
    endColumn: place + 1,
  };

  return [
    {
      finding: {
        kind: 'numberFormat',
        tabId: tab.layout.id,
        key: column.key,
        facts: { cells: lies.map((lie) => ({ ...lie })) },
        words: `${title} · ${column.header}: ${lies.map(lieWords).join('; ')}`,
      },
      requests: [formatArea(area, {}, 'numberFormat')],
    },
  ];
}

/**
 * Marks that are shown as something else than they are. A number format needs not be read for that: the sheet tells
 * what it shows beside what the cell holds, so this is found whenever values are read.
 */
export function shownRepairs(tab: TabAtHand): readonly Repair[] {
  return tab.layout.columns.filter(isWritten).flatMap((column) => columnRepairs(tab, column));
}
