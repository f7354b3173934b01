import type { Cell } from '../../../../local/sheets/model/cell';
import { effectiveFormat } from '../../../../local/sheets/view/effective-format';

const GREY = { red: 0.8, green: 0.8, blue: 0.8 };
const RED = { red: 1 };
const cellWith = (format: NonNullable<Cell['format']>): Cell => ({ format }) as Cell;

test.each([
  ['the older name', { backgroundColor: GREY }],
  ['the newer name', { backgroundColorStyle: { rgbColor: GREY } }],
  [
    'both, the newer going first',
    { backgroundColor: RED, backgroundColorStyle: { rgbColor: GREY } },
  ],
])('a background set under %s is answered under both', (_name, format) => {
  expect(effectiveFormat(cellWith(format), '', null)).toMatchObject({
    backgroundColor: GREY,
    backgroundColorStyle: { rgbColor: GREY },
  });
});

test('so is the colour of a text; what nobody set stays as Sheets has it', () => {
  const format = effectiveFormat(cellWith({ textFormat: { foregroundColor: RED } }), 8, null);

  expect(format.textFormat).toMatchObject({
    foregroundColor: RED,
    foregroundColorStyle: { rgbColor: RED },
    fontFamily: 'Arial',
  });
  expect(format.backgroundColorStyle).toEqual({ rgbColor: { red: 1, green: 1, blue: 1 } });
  expect(format.horizontalAlignment).toBe('RIGHT');
});

test('a conditional format lies over the cell’s own, under both names', () => {
  const own = cellWith({ backgroundColorStyle: { rgbColor: GREY } });

  expect(effectiveFormat(own, '', { backgroundColor: RED })).toMatchObject({
    backgroundColor: RED,
    backgroundColorStyle: { rgbColor: RED },
  });
});
