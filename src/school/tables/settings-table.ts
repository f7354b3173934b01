import { text } from '../../kernel/table/cell-kinds';
import { column, table } from '../../kernel/table/table';
import { defaultSettings } from '../settings';

/** Settings of the school, one row a key; read by `read-settings.ts`. */
export const SETTINGS = table({
  id: 'settings',
  title: 'Cài đặt',
  sheetId: 11,
  since: 1,
  columns: {
    key: column('Khóa', text),
    value: column('Giá trị', text),
    meaning: column('Ý nghĩa', text),
  },
  seeds: ({ schoolName, schoolYear }) =>
    defaultSettings(schoolName, schoolYear).map(({ since = 1, ...row }) => ({ since, row })),
  writtenBy: 'admin',
});
