import type { PropertiesPort } from '../../ports/platform-ports';
import type { AuthorityContext } from '../authority-context';

/**
 * Script property of each school year: the control workbook, the edition of its tables (`e7`) and the tables that were
 * made in it.
 */
const MADE_KEY = 'CONTROL_MADE';

/** The control workbook of a school year. */
export interface ControlOfYear {
  readonly controlId: string;
  readonly schoolYear: string;
}

/** The name under which a memory of control is kept for a school year. */
export function keyOfYear(key: string, { schoolYear }: Pick<ControlOfYear, 'schoolYear'>): string {
  return `${key}_${schoolYear}`;
}

/** What is known of how a control workbook was made. */
export interface Made {
  /** 1 where nothing is known: then rows of every later edition are looked for. */
  readonly edition: number;
  readonly sheets: readonly number[];
}

/** What is known of how this control workbook was made. */
export function madeIn(properties: PropertiesPort, control: ControlOfYear): Made {
  const [id, ...words] = (properties.get(keyOfYear(MADE_KEY, control)) ?? '').split(' ');
  const known = id === control.controlId ? words : [];
  const edition = known.map((word) => /^e(\d+)$/.exec(word)?.[1]).find(Boolean);

  return {
    edition: Number(edition ?? 1),
    sheets: known.filter((word) => /^\d+$/.test(word)).map(Number),
  };
}

/** Keeps that every table of this edition was made in it. */
export function rememberMade(
  { properties, controlDesign }: Pick<AuthorityContext, 'properties' | 'controlDesign'>,
  control: ControlOfYear,
): void {
  const { tables, edition } = controlDesign;
  const key = keyOfYear(MADE_KEY, control);
  const sheets = tables.map(({ sheetId }) => sheetId);
  const text = [control.controlId, `e${edition}`, ...sheets].join(' ');

  if (properties.get(key) !== text) {
    properties.set(key, text);
  }
}
