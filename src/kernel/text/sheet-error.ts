/** What a spreadsheet shows for a formula that failed, copied as text: it is nobody's name and nobody's code. */
export const SHEET_ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!)/i;
