/** Sheet id of the tab a new spreadsheet comes with; it becomes the cover. */
export const COVER_SHEET = 0;

/**
 * Sheet id of every register of a class book, by tab id. Given once and for ever: books that exist carry these numbers,
 * and protections, links and open sidebars refer to them. A new register takes a number nobody ever had: subjects
 * 101–199, registers of the homeroom teacher 201–299, what the school sums up 301–399.
 */
const REGISTER_SHEETS: Readonly<Record<string, number>> = {
  van: 101,
  toan: 102,
  nn1: 103,
  gdcd: 104,
  'ls-dl': 105,
  khtn: 106,
  'cong-nghe': 107,
  tin: 108,
  gdtc: 109,
  'nghe-thuat': 110,
  gddp: 111,
  'hdtn-hn': 112,
  su: 113,
  dia: 114,
  ktpl: 115,
  li: 116,
  hoa: 117,
  sinh: 118,
  'am-nhac': 119,
  'mi-thuat': 120,
  gdqpan: 121,
  'chuyen-can': 201,
  'ren-luyen': 202,
  'tong-hop-1': 301,
  'tong-hop-2': 302,
  'ca-nam': 303,
};

/** Every register that was ever given a sheet id, with it. */
export const GIVEN_SHEETS: readonly (readonly [string, number])[] = Object.entries(REGISTER_SHEETS);

const SHEETS = new Map(GIVEN_SHEETS);

/** The given sheet id of a register. @throws Error for one that has been given none. */
export function registerSheet(tabId: string): number {
  const sheetId = SHEETS.get(tabId);

  if (sheetId === undefined) {
    throw new Error(`the register "${tabId}" has been given no sheet id`);
  }

  return sheetId;
}
