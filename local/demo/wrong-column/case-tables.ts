import type { SchoolTablesText } from '../../school/school-tables';
import { inParts } from './case-numbers';

/** Subjects with marks, each with how many teachers share the classes of the case: 39 together. */
const SUBJECTS = [
  ['Văn', 4],
  ['Toán', 5],
  ['NN1', 5],
  ['KHTN', 5],
  ['LS-ĐL', 5],
  ['GDCD', 5],
  ['C.nghệ', 5],
  ['Tin', 5],
] as const;

/** Classes of the case: as few as 39 teachers of two or three classes need. */
const CASE_CLASSES = [
  ...['6A1', '6A2', '6A3', '7A1', '7A2'],
  ...['7A3', '8A1', '8A2', '9A1', '9A2'],
] as const;

/** Columns of the staff table that name a person: code, name, address. */
const NAMING = 3;

/** Lists in parts of these sizes, in order. */
function divided<T>(list: readonly T[], sizes: readonly number[]): readonly (readonly T[])[] {
  let from = 0;

  return sizes.map((size) => {
    from += size;

    return list.slice(from - size, from);
  });
}

/**
 * A school of the size the case needs, of people of the demonstration school: who leads it, and teachers who each have two
 * or three classes in one subject, and one who leads a subject without marks.
 */
export function caseTables(
  tables: SchoolTablesText,
  classes: readonly string[] = CASE_CLASSES,
): SchoolTablesText {
  const [header = '', ...rows] = (tables.staff ?? '').trimEnd().split('\n');
  const isTeacher = (row: string): boolean => row.startsWith('GV');
  const teachers = rows.filter(isTeacher).map((row) => row.split('\t').slice(0, NAMING));
  const taught = SUBJECTS.flatMap(([subject, count]) =>
    divided(classes, inParts(classes.length, count)).map((own) => `${subject}: ${own.join(', ')}`),
  );
  const staff = teachers
    .slice(0, taught.length + 1)
    .map((cells, at) => [...cells, '', classes[at] ?? '', taught[at] ?? ''].join('\t'));
  const [heading = ''] = tables.assignments.split('\n');
  const [, guide = ''] = teachers[taught.length] ?? [];
  const led = ['1', 'GDĐP', classes.join(', '), guide, guide].join('\t');

  return {
    ...tables,
    assignments: `${heading}\n${led}\n`,
    staff: `${[header, ...rows.filter((row) => !isTeacher(row)), ...staff].join('\n')}\n`,
  };
}
