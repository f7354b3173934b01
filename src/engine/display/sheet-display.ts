import type { SheetRequest } from '../../workspace/sheets-calls';
import type { DrawnSheet } from './drawn-book';
import { type Finding, type FindingKind, quoted } from './finding';
import type { Repair } from './repair';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
type Dimension = GoogleAppsScript.Sheets.Schema.DimensionProperties;
type SheetProperties = GoogleAppsScript.Sheets.Schema.SheetProperties;

/** A tab of the book as a whole. `tabId` null = the cover. `isPlaced`: rows and columns stand where they were made. */
export interface SheetAtHand {
  readonly tabId: string | null;
  readonly sheet: Sheet;
  readonly drawn: DrawnSheet;
  readonly isPlaced: boolean;
}

/** Height of a row nobody made taller, pixels. */
const ROW_HEIGHT = 21;

function repairOf(
  at: SheetAtHand,
  kind: FindingKind,
  { words, ...rest }: Pick<Finding, 'words' | 'facts'>,
) {
  const title = at.drawn.properties.title ?? '';

  return (requests: readonly SheetRequest[]): Repair => ({
    finding: { kind, tabId: at.tabId, key: null, ...rest, words: `Trang ${title}: ${words}` },
    requests,
  });
}

function setProperties(properties: SheetProperties, fields: string): SheetRequest {
  return { updateSheetProperties: { properties, fields } };
}

function titleRepairs(at: SheetAtHand): readonly Repair[] {
  const { sheetId = 0, title = '' } = at.sheet.properties ?? {};
  const wanted = at.drawn.properties.title ?? '';

  return title === wanted
    ? []
    : [
        repairOf(at, 'title', {
          facts: { found: title },
          words: `bị đổi tên thành ${quoted(title)}`,
        })([setProperties({ sheetId, title: wanted }, 'title')]),
      ];
}

function hiddenRepairs(at: SheetAtHand): readonly Repair[] {
  const { sheetId = 0, hidden = false } = at.sheet.properties ?? {};

  return hidden
    ? [
        repairOf(at, 'hidden', { words: 'bị ẩn' })([
          setProperties({ sheetId, hidden: false }, 'hidden'),
        ]),
      ]
    : [];
}

function frozenRepairs(at: SheetAtHand): readonly Repair[] {
  const { sheetId = 0, gridProperties: actual = {} } = at.sheet.properties ?? {};
  const { frozenRowCount = 0, frozenColumnCount = 0 } = at.drawn.properties.gridProperties ?? {};

  return (actual.frozenRowCount ?? 0) === frozenRowCount &&
    (actual.frozenColumnCount ?? 0) === frozenColumnCount
    ? []
    : [
        repairOf(at, 'frozen', { words: 'dòng hoặc cột cố định bị đổi' })([
          setProperties(
            { sheetId, gridProperties: { frozenRowCount, frozenColumnCount } },
            'gridProperties(frozenRowCount,frozenColumnCount)',
          ),
        ]),
      ];
}

/** No layout of ours has rules of conditional formats; they would show marks as something else. */
function conditionalRepairs(at: SheetAtHand): readonly Repair[] {
  const sheetId = at.sheet.properties?.sheetId ?? 0;
  const count = (at.sheet.conditionalFormats ?? []).length;

  return count === 0
    ? []
    : [
        repairOf(at, 'conditionalFormat', {
          facts: { rules: count },
          words: `có ${count} quy tắc định dạng có điều kiện, đã bỏ`,
        })(
          Array.from({ length: count }, (_, position) => ({
            deleteConditionalFormatRule: { sheetId, index: count - 1 - position },
          })),
        ),
      ];
}

interface Sizes {
  readonly kind: 'ROWS' | 'COLUMNS';
  readonly actual: readonly Dimension[];
  readonly wanted: ReadonlyMap<number, number>;
  /** Zero = no size is too small. */
  readonly usual: number;
}

function dimension(at: SheetAtHand, sizes: Sizes, index: number): Repair | null {
  const { hiddenByUser = false, pixelSize } = sizes.actual[index] ?? {};
  const wanted = at.isPlaced ? (sizes.wanted.get(index) ?? sizes.usual) : sizes.usual;
  const isSmall = pixelSize !== undefined && pixelSize < wanted;

  if (!hiddenByUser && !isSmall) {
    return null;
  }

  const name = `${sizes.kind === 'ROWS' ? 'dòng' : 'cột thứ'} ${index + 1}`;
  const range = {
    sheetId: at.sheet.properties?.sheetId ?? 0,
    dimension: sizes.kind,
    startIndex: index,
    endIndex: index + 1,
  };

  return repairOf(at, hiddenByUser ? 'hidden' : 'size', {
    facts: { area: name },
    words: `${name} ${hiddenByUser ? 'bị ẩn' : 'bị thu nhỏ'}`,
  })([
    {
      updateDimensionProperties: {
        range,
        properties: { hiddenByUser: false, ...(isSmall ? { pixelSize: wanted } : {}) },
        fields: isSmall ? 'hiddenByUser,pixelSize' : 'hiddenByUser',
      },
    },
  ]);
}

function dimensionRepairs(at: SheetAtHand): readonly Repair[] {
  const grid = at.sheet.data?.[0];
  const all: readonly Sizes[] = [
    { kind: 'ROWS', actual: grid?.rowMetadata ?? [], wanted: at.drawn.heights, usual: ROW_HEIGHT },
    { kind: 'COLUMNS', actual: grid?.columnMetadata ?? [], wanted: at.drawn.widths, usual: 0 },
  ];

  return all.flatMap((sizes) =>
    sizes.actual.flatMap((_, index) => dimension(at, sizes, index) ?? []),
  );
}

/** Title, visibility, frozen headers, foreign rules, and sizes that hide or clip. */
export function sheetRepairs(at: SheetAtHand): readonly Repair[] {
  return [titleRepairs, hiddenRepairs, frozenRepairs, conditionalRepairs, dimensionRepairs].flatMap(
    (repairs) => repairs(at),
  );
}
