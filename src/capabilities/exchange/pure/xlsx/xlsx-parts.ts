import { a1 } from '../../../../book/column-name';
import { type Sheet, type SheetCell, sheetNames } from './sheet';

/** Text of each part of a workbook file by its path (ECMA-376 part 1, https://ecma-international.org/publications-and-standards/standards/ecma-376/). */
export type XlsxParts = Readonly<Record<string, string>>;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Places of `cellXfs` in the styles below. */
const STYLE = { mark: 1, head: 2 } as const;

const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font>' +
  '<font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3">' +
  '<xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="1" applyFont="1" applyNumberFormat="1"/></cellXfs></styleSheet>';

// Characters XML 1.0 does not have at all.
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(NO_XML, '').replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}

/** A text is an inline string: whatever it begins with, it is no formula. */
function cellXml(cell: SheetCell, at: string, isHead: boolean): string {
  if (cell === null || cell === '') {
    return '';
  }

  if (typeof cell === 'number') {
    return `<c r="${at}" s="${STYLE.mark}"><v>${cell}</v></c>`;
  }

  const style = isHead ? ` s="${STYLE.head}"` : '';

  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

function sheetXml({ rows, headRows, widths }: Sheet): string {
  const columns = widths
    .map(
      (width, index) =>
        `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
    )
    .join('');
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) => cellXml(cell, a1(row, column), row < headRows));

    return `<row r="${row + 1}">${written.join('')}</row>`;
  });

  return (
    `${HEAD}<worksheet xmlns="${MAIN}">${columns === '' ? '' : `<cols>${columns}</cols>`}` +
    `<sheetData>${lines.join('')}</sheetData></worksheet>`
  );
}

function contentTypes(count: number): string {
  const overrides = Array.from(
    { length: count },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );

  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${overrides.join('')}</Types>`
  );
}

function relations(entries: readonly (readonly [type: string, target: string])[]): string {
  const lines = entries.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );

  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );

  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
    `<sheets>${sheets.join('')}</sheets></workbook>`
  );
}

/** The parts of a workbook of these tabs; at least one. */
export function xlsxParts(sheets: readonly Sheet[]): XlsxParts {
  const names = sheetNames(sheets.map(({ name }) => name));
  const targets = sheets.map(
    (_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const,
  );

  return {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(names),
    'xl/_rels/workbook.xml.rels': relations([...targets, ['styles', 'styles.xml']]),
    'xl/styles.xml': HEAD + STYLES,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)]),
    ),
  };
}
