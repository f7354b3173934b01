import type { SchoolTablesText } from '../../school/school-tables';

/** Five more invented teachers, so that the school has the 39 of the case who give marks. */
const MORE = [
  ['CM01', 'Lâm Thị Hoài', 'lamthihoai'],
  ['CM02', 'Trương Văn Kiên', 'truongvankien'],
  ['CM03', 'Chu Thị Loan', 'chuthiloan'],
  ['CM04', 'Tống Duy Minh', 'tongduyminh'],
  ['CM05', 'Kiều Thị Nhàn', 'kieuthinhan'],
] as const;

/** Who teaches so many classes gives half of them away. */
const MANY = 10;

/** The tables of the demonstration school, in which five teachers share their classes with five more. */
export function caseTables(tables: SchoolTablesText): SchoolTablesText {
  const more = [...MORE];
  const rows = (tables.staff ?? '').trimEnd().split('\n');
  const shared = rows.flatMap((row) => {
    const cells = row.split('\t');
    const [subject = '', list = ''] = (cells[5] ?? '').trim().split(': ');
    const classes = list.split(', ');
    const next = classes.length === MANY ? more.shift() : undefined;

    if (next === undefined) {
      return [row];
    }

    const [code, name, account] = next;
    const half = MANY / 2;
    const taught = [classes.slice(0, half), classes.slice(half)].map(
      (part) => `${subject}: ${part.join(', ')}`,
    );
    const [first = '', second = ''] = taught;

    return [
      [...cells.slice(0, 5), first].join('\t'),
      [code, name, `${account}@hoamai.edu.vn`, '', '', second].join('\t'),
    ];
  });

  return { ...tables, staff: `${shared.join('\n')}\n` };
}
