import type { CONTROL_VI } from './control-vi';

/** The same in English. Tabs and columns have the names they bear in the workbook. */
export const CONTROL_EN: Readonly<Record<keyof typeof CONTROL_VI, string>> = {
  'rows.order': '“{table}”: rows were moved',
  'rows.removed': '“{table}”: row “{row}” was taken out ({cells:row})',
  'rows.added': '“{table}”: row “{row}” was put in ({cells:row})',
  'rows.changed': '“{table}”: row “{row}” was changed, {changes}',
  'cell.changed': '{column}: “{before}” became “{after}”',
  'cell.private': '{column} is another',
  'tab.rebuilt': '“{table}”: the tab was deleted; all {rows} rows are back from the sealed copy',
  'tab.columnsRebuilt': '“{table}”: columns were deleted; they are back from the sealed copy',
  'tab.format':
    '“{table}”: a format made the content look different and is taken off; the content is the same',
  'tab.missing': '{table}',
  'tab.columnMissing': '{table} – column {column}',
  'seal.rows': 'the tab “Niêm phong” has rows that are strange or stand there twice',
  'seal.altered': 'the tab “Niêm phong” is not as the software wrote it',
  'seal.unreadable': 'the tab “Niêm phong” has rows that cannot be read',
  'seal.older':
    'the whole file was put back to an older version (written by the software at {found:time}, last written at {last:time})',
};
