import type { PropertiesPort } from '../../ports/platform-ports';
import type { AuthorityContext } from '../authority-context';

/** Script property: the control workbook, the edition of its tables (`e7`) and the tables that were made in it. */
const MADE_KEY = 'CONTROL_MADE';

/** What is known of how a control workbook was made. */
export interface Made {
  /** 1 where nothing is known: then rows of every later edition are looked for. */
  readonly edition: number;
  readonly sheets: readonly number[];
}

/** What is known of how this control workbook was made. */
export function madeIn(properties: PropertiesPort, controlId: string): Made {
  const [id, ...words] = (properties.get(MADE_KEY) ?? '').split(' ');
  const known = id === controlId ? words : [];
  const edition = known.map((word) => /^e(\d+)$/.exec(word)?.[1]).find(Boolean);

  return {
    edition: Number(edition ?? 1),
    sheets: known.filter((word) => /^\d+$/.test(word)).map(Number),
  };
}

/** Keeps that every table of this edition was made in it. */
export function rememberMade(
  { properties, controlDesign }: Pick<AuthorityContext, 'properties' | 'controlDesign'>,
  controlId: string,
): void {
  const { tables, edition } = controlDesign;
  const sheets = tables.map(({ sheetId }) => sheetId);
  const text = [controlId, `e${edition}`, ...sheets].join(' ');

  if (properties.get(MADE_KEY) !== text) {
    properties.set(MADE_KEY, text);
  }
}
