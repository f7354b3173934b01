import { invalid } from '../api-error';
import { sheetLocale } from '../locale/locales';
import { parseInput, type TypingContext } from '../locale/parse-input';
import { yearAt } from '../locale/serial-date';
import type { Cell } from '../model/cell';
import type { EditSession } from '../session/edit-session';

/** Whether values are kept as they are or read as if a person typed them. */
export type InputOption = 'RAW' | 'USER_ENTERED';

/** Reads `valueInputOption`. Throws Google's 400 when it is missing. https://github.com/googleapis/google-api-dotnet-client/issues/1287 */
export function inputOption(text: string | null | undefined): InputOption {
  if (text !== 'RAW' && text !== 'USER_ENTERED') {
    throw invalid("'valueInputOption' is required but not specified");
  }

  return text;
}

/** Everything but the cell that decides how a typed text is read. */
export function typingContext(session: EditSession): Omit<TypingContext, 'plainText'> {
  const { locale, timeZone } = session.view.properties;

  return {
    locale: sheetLocale(locale),
    currentYear: yearAt(session.services.clock.now(), timeZone),
  };
}

/** The cell after a value of the values collection was put into it. `''` clears the content. */
export function enterValue(
  cell: Cell,
  value: unknown,
  how: { option: InputOption; typing: Omit<TypingContext, 'plainText'> },
): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') {
    return { ...cell, content: value, runs: null };
  }
  if (typeof value !== 'string') {
    throw invalid(
      `Invalid values: unexpected ${Array.isArray(value) ? 'list_value' : 'struct_value'}`,
    );
  }
  if (how.option === 'RAW') {
    return { ...cell, content: value === '' ? null : value, runs: null };
  }

  return enterText(cell, value, how.typing);
}

/** The cell after a person typed a text into it. A date or percentage brings its format unless the cell has one. */
export function enterText(
  cell: Cell,
  text: string,
  typing: Omit<TypingContext, 'plainText'>,
): Cell {
  const plainText = cell.format?.numberFormat?.type === 'TEXT';
  const { content, format } = parseInput(text, { ...typing, plainText });
  const entered = { ...cell, content, runs: null };

  return format === null || cell.format?.numberFormat !== undefined
    ? entered
    : { ...entered, format: { ...cell.format, numberFormat: format } };
}
