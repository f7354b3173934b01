import type { EngineContent, FormulaValue } from '../../../local/formula/formula-engine';
import { IroncalcEngine } from '../../../local/formula/ironcalc-engine';

function compute(
  formula: string,
  cells: Record<string, EngineContent> = {},
  decimalComma = true,
): FormulaValue {
  const engine = new IroncalcEngine({ decimalComma });
  engine.addSheets(['Điểm', 'Tổng hợp & khác: dài hơn ba mươi mốt kí tự']);
  const positions = Object.entries(cells).map(([name, content]) => ({
    sheet: 'Điểm',
    row: Number(name.slice(1)) - 1,
    column: name.charCodeAt(0) - 65,
    content,
  }));
  engine.setCells([...positions, { sheet: 'Điểm', row: 9, column: 25, content: { formula } }]);
  const value = engine.valueOf({ sheet: 'Điểm', row: 9, column: 25 });
  engine.dispose();

  return value;
}

const MARKS = { A1: 8.5, B1: 7, C1: 'Đ', D1: null, E1: true };

describe('functions the grade book uses, in a comma-decimal locale', () => {
  test.each<[string, FormulaValue]>([
    ['=IF(A1>8;"giỏi; rất";"khá")', 'giỏi; rất'],
    ['=IFS(A1>9;1;A1>8;2;TRUE;3)', 2],
    ['=AND(A1>8;B1>6)', true],
    ['=OR(A1>9;B1>9)', false],
    ['=NOT(E1)', false],
    ['=COUNT(A1:E1)', 2],
    ['=COUNTA(A1:E1)', 4],
    ['=COUNTIF(A1:E1;"Đ")', 1],
    ['=COUNTIF(A1:B1;">=8")', 1],
    ['=COUNTBLANK(A1:E1)', 1],
    ['=SUM(A1:C1)', 15.5],
    ['=INT(A1)', 8],
    ['=FLOOR(A1;1)', 8],
    ['=ROUND(A1/3;1)', 2.8],
    ['=MOD(85;10)', 5],
    ['=MIN(A1:B1)', 7],
    ['=MAX(A1:B1)', 8.5],
    ['=ISBLANK(D1)', true],
    ['=ISBLANK(A1)', false],
    ['=ISNUMBER(C1)', false],
    ['=IFERROR(1/0;"-")', '-'],
    ['=INDEX(A1:B1;1;2)', 7],
    ['=MATCH("Đ";A1:E1;0)', 3],
    ['=TEXT(DATE(2026;11;2);"dd/mm/yyyy")', '02/11/2026'],
    ['=8,5*2', 17],
    ['=0,1+0,2', 0.3],
    ['=1/3', 0.333333333333333],
    ['=""', ''],
    ['=INT((10*A1+10*B1*2)/3+0,5)/10', 7.5],
  ])('%s → %p', (formula, expected) => {
    expect(compute(formula, MARKS)).toEqual(expected);
  });
});

test.each([
  ['=1/0', 'DIVIDE_BY_ZERO', '#DIV/0!'],
  ['=NA()', 'N_A', '#N/A'],
  ['=C1*1', 'VALUE', '#VALUE!'],
  ['=KHONGCO(1)', 'NAME', '#NAME?'],
  ['=Z10', 'REF', '#REF!'],
  ['=Thieu!A1', 'REF', '#REF!'],
  ['=IF(1,2,3)', 'ERROR', '#ERROR!'],
  ['=8.5*2', 'ERROR', '#ERROR!'],
])('%s shows as Google shows it: %s', (formula, error, text) => {
  expect(compute(formula, MARKS)).toEqual({ error, text });
});

test.each<[string, FormulaValue]>([
  ['=IF(A1>8,1,2)', 1],
  ['=IF(A1>8;1;2)', 1],
  ['=A1&";"', '8.5;'],
  ['=8.5*2', 17],
])('a point-decimal locale takes both separators: %s', (formula, expected) => {
  expect(compute(formula, MARKS, false)).toEqual(expected);
});

test('references cross sheets whose titles the engine itself would not take', () => {
  const engine = new IroncalcEngine({ decimalComma: true });
  const [a, b] = ['Toán: 6A1 / học kì I [chính thức] năm học', "Thầy d'Arc"];
  engine.addSheets([a, b]);
  engine.setCells([
    { sheet: a, row: 0, column: 0, content: 4.5 },
    { sheet: b, row: 0, column: 0, content: { formula: `='${a}'!A1*2` } },
    { sheet: a, row: 1, column: 0, content: { formula: "='Thầy d''Arc'!A1+1" } },
  ]);

  expect(engine.valueOf({ sheet: a, row: 1, column: 0 })).toBe(10);
  engine.setCells([{ sheet: a, row: 0, column: 0, content: 1 }]);
  expect(engine.valueOf({ sheet: a, row: 1, column: 0 })).toBe(3);
  engine.dispose();
});

test('texts that look like numbers, dates or formulas stay texts', () => {
  expect(compute('=ISTEXT(A1)', { A1: '8,5' })).toBe(true);
  expect(compute('=A1', { A1: "'quoted" })).toBe("'quoted");
  expect(compute('=A1', { A1: '=1+1' })).toBe('=1+1');
});

test('a formula can be tried without leaving a trace', () => {
  const engine = new IroncalcEngine({ decimalComma: true });
  engine.addSheets(['A']);
  engine.setCells([{ sheet: 'A', row: 0, column: 0, content: 11 }]);

  expect(engine.evaluate('A', ['=AND(A1>=0;A1<=10)', '=A1+1'])).toEqual([false, 12]);
  engine.setCells([{ sheet: 'A', row: 1, column: 1, content: { formula: '=SUM(A:A)' } }]);
  engine.evaluate('A', ['=100', '=200']);
  expect(engine.valueOf({ sheet: 'A', row: 1, column: 1 })).toBe(11);
  engine.dispose();
});
