import type { SubjectKind } from '../school/school-types';
import { columnLetters } from './column-name';
import { HEADER_ROWS, type TabColumn } from './tab-layout';

/** Where a formula stands: column keys by position ('' for a column that is none of ours), and its row from 1. */
export interface FormulaPlace {
  readonly keys: readonly string[];
  readonly row: number;
}

/** The first pupil row of a tab as it is made; `repeatCell` shifts its formulas for the other rows. */
export function firstPlace(columns: readonly TabColumn[]): FormulaPlace {
  return { keys: columns.map(({ key }) => key), row: HEADER_ROWS + 1 };
}

/** Address of a column in the row of the formula. */
function cell({ keys, row }: FormulaPlace, key: string): string {
  return `${columnLetters(keys.indexOf(key))}${row}`;
}

function regularRange(place: FormulaPlace, term: 1 | 2): { range: string; count: number } {
  const keys = place.keys.filter((key) => key.startsWith(`HK${term}.TX`));
  const first = cell(place, keys[0] ?? '');
  const last = cell(place, keys[keys.length - 1] ?? '');

  return { range: `${first}:${last}`, count: keys.length };
}

/**
 * Semester average (TT22/2021 Điều 9.1b) in integer tenths, half up: floor((2S+d)/(2d))/10 with S the weighted sum in
 * tenths and d = n+5. Blank until every mark is there. `;` separates arguments in every locale; no decimals occur in
 * the formula, so it does not depend on the sheet's locale.
 */
function scoreTermFormula(place: FormulaPlace, term: 1 | 2): string {
  const { range, count } = regularRange(place, term);
  const mid = cell(place, `HK${term}.GK`);
  const final = cell(place, `HK${term}.CK`);
  const weight = count + 5;
  const sum = `ROUND(10*(SUM(${range})+2*${mid}+3*${final});0)`;

  return (
    `=IF(OR(COUNT(${range})<${count};COUNT(${mid})<1;COUNT(${final})<1);"";` +
    `INT((2*${sum}+${weight})/${2 * weight})/10)`
  );
}

/**
 * Comment subjects (Điều 9.1a): Đ when every assessment is Đ, CĐ when one is CĐ; blank until all are there. What is
 * neither (M, a slip) leaves it blank: nothing but CĐ is ever CĐ.
 */
function commentTermFormula(place: FormulaPlace, term: 1 | 2): string {
  const { range, count } = regularRange(place, term);
  const last = cell(place, `HK${term}.CK`);
  const block = `${range.split(':')[0]}:${last}`;

  const all = count + 2;
  const passed = `COUNTIF(${block};"Đ")`;

  return `=IF(${passed}+COUNTIF(${block};"CĐ")<${all};"";IF(${passed}=${all};"Đ";"CĐ"))`;
}

/** Year average (Điều 9.1b): (HKI + 2·HKII)/3 of the rounded semester averages, in tenths, half up. */
function scoreYearFormula(place: FormulaPlace): string {
  const first = cell(place, 'HK1.TB');
  const second = cell(place, 'HK2.TB');
  const sum = `ROUND(10*(${first}+2*${second});0)`;

  return `=IF(OR(NOT(ISNUMBER(${first}));NOT(ISNUMBER(${second})));"";INT((2*${sum}+3)/6)/10)`;
}

/** Formula of every computed column of a subject tab, for one row: column key → formula. */
export function subjectFormulas(
  kind: SubjectKind,
  place: FormulaPlace,
): ReadonlyMap<string, string> {
  if (kind === 'comment') {
    return new Map([
      ['HK1.TB', commentTermFormula(place, 1)],
      ['HK2.TB', commentTermFormula(place, 2)],
      ['CN.TB', `=${cell(place, 'HK2.TB')}`],
    ]);
  }

  return new Map([
    ['HK1.TB', scoreTermFormula(place, 1)],
    ['HK2.TB', scoreTermFormula(place, 2)],
    ['CN.TB', scoreYearFormula(place)],
  ]);
}

/** Totals of the attendance tab: sessions with leave, without leave, and together. */
export function attendanceFormulas(place: FormulaPlace): ReadonlyMap<string, string> {
  const sumOf = (kind: 'P' | 'K'): string => {
    const cells = place.keys
      .filter((key) => /^VANG\.\d\d\./.test(key) && key.endsWith(`.${kind}`))
      .map((key) => cell(place, key));

    return `=SUM(${cells.join(';')})`;
  };

  return new Map([
    ['VANG.P', sumOf('P')],
    ['VANG.K', sumOf('K')],
    ['VANG.TS', `=${cell(place, 'VANG.P')}+${cell(place, 'VANG.K')}`],
  ]);
}

/**
 * Training result of the year from both semesters (TT22/2021 Điều 8.2). The table's rows are HKI, its columns HKII;
 * wherever HKII is Khá, Đạt or Chưa đạt mostly HKII decides, see the exceptions spelt out here.
 */
export function trainingFormulas(place: FormulaPlace): ReadonlyMap<string, string> {
  const one = cell(place, 'HK1.RL');
  const two = cell(place, 'HK2.RL');
  const formula =
    `=IF(OR(${one}="";${two}="");"";` +
    `IF(${two}="Tốt";IF(OR(${one}="Tốt";${one}="Khá");"Tốt";"Khá");` +
    `IF(${two}="Khá";IF(${one}="Chưa đạt";"Đạt";"Khá");` +
    `IF(${two}="Đạt";IF(${one}="Tốt";"Khá";"Đạt");"Chưa đạt"))))`;

  return new Map([['CN.RL', formula]]);
}
