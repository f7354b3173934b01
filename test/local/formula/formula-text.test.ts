import {
  formulaPieces,
  mapReferences,
  referencedSheets,
  shiftFormula,
} from '../../../local/formula/formula-text';

test.each([
  '=IF(COUNT($E8:$S8)=0;"";INT((10*SUM($E8:$J8))/2+0,5)/10)',
  `='Toán'!$A$1:B2&"A1 ; ""x"""+Sheet1!C:D-2:5*1E20`,
  '=LOG10(A1)+ÂB1+x_A1+A2:C',
])('pieces join to the formula again: %s', (formula) => {
  expect(
    formulaPieces(formula)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(formula);
});

test.each([
  ['=A1+$A1+A$1+$A$1', 2, 3, '=D3+$A3+D$1+$A$1'],
  ['=SUM(A1:B2)', 1, 0, '=SUM(A2:B3)'],
  ['=SUM(A:B)', 5, 1, '=SUM(B:C)'],
  ['=SUM(2:$3)', 1, 9, '=SUM(3:$3)'],
  [`='Toán 6'!A1`, 1, 1, `='Toán 6'!B2`],
  ['="A1"&LOG10(A1)', 1, 0, '="A1"&LOG10(A2)'],
  ['=1E20+A1', 1, 0, '=1E20+A2'],
  ['=A1', -1, 0, '=#REF!'],
  ['=Z9', 0, 1, '=AA9'],
])('copying %s by %d,%d gives %s', (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

test('names of other sheets are found, not those in texts', () => {
  expect(referencedSheets(`='Ngữ văn'!A1+Toan!B2:C3&"Ly!A1"`)).toEqual(['Ngữ văn', 'Toan']);
});

test('only references are rewritten', () => {
  expect(mapReferences('=SUM(A1;"A1";B2:C3)', () => 'X')).toBe('=SUM(X;"A1";X)');
});
