import { notEmulated } from '../api-error';

/** How a spreadsheet's locale writes and reads numbers and dates. */
export interface SheetLocale {
  readonly id: string;
  readonly decimal: ',' | '.';
  readonly group: ',' | '.';
  /** True where 8/5 is 8 May, false where it is August 5. */
  readonly dayFirst: boolean;
  /** Separators of typed dates. */
  readonly dateSeparators: string;
  /** Patterns used where a number format has a type but no pattern. */
  readonly datePattern: string;
  readonly timePattern: string;
  readonly currencyPattern: string;
}

const LOCALES: Readonly<Record<string, SheetLocale>> = {
  // `.` between day and month: platform §12.10 leaves it unknown; the embedded Workspace takes `8.5` for 8 May,
  // because software that survives a date survives a text as well.
  vi_VN: {
    id: 'vi_VN',
    decimal: ',',
    group: '.',
    dayFirst: true,
    dateSeparators: '/-.',
    datePattern: 'dd/mm/yyyy',
    timePattern: 'hh:mm:ss',
    currencyPattern: '#,##0 [$₫]',
  },
  en_US: {
    id: 'en_US',
    decimal: '.',
    group: ',',
    dayFirst: false,
    dateSeparators: '/-',
    datePattern: 'm/d/yyyy',
    timePattern: 'h:mm:ss AM/PM',
    currencyPattern: '[$$]#,##0.00',
  },
  en_GB: {
    id: 'en_GB',
    decimal: '.',
    group: ',',
    dayFirst: true,
    dateSeparators: '/-',
    datePattern: 'dd/mm/yyyy',
    timePattern: 'hh:mm:ss',
    currencyPattern: '[$£]#,##0.00',
  },
};

/** The locale of that id; `vi` and `en` are taken for `vi_VN` and `en_US`. Throws 501 for any other. */
export function sheetLocale(id: string): SheetLocale {
  const full = id === 'vi' ? 'vi_VN' : id === 'en' ? 'en_US' : id;
  const locale = LOCALES[full];

  if (locale === undefined) {
    throw notEmulated(`the locale "${id}"`);
  }

  return locale;
}
