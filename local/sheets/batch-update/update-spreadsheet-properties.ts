import { notEmulated } from '../api-error';
import { sheetLocale } from '../locale/locales';
import { below, requiredMask, requireKnownFields } from '../rest/field-mask';
import type { RequestHandler } from './request-handler';

const EMULATED = ['title', 'locale', 'timeZone', 'autoRecalc', 'defaultFormat'];

/** `updateSpreadsheetProperties`: title, locale, time zone. Any editor of the file may, as on Google. */
export const updateSpreadsheetProperties: RequestHandler<'updateSpreadsheetProperties'> = (
  body,
  session,
) => {
  const mask = requiredMask(body.fields);
  const book = session.book({ kind: 'bookSettings' });
  const wanted = body.properties ?? {};
  requireKnownFields(mask, [...EMULATED, 'spreadsheetTheme', 'iterativeCalculationSettings']);

  if (mask !== true && (mask.has('spreadsheetTheme') || mask.has('iterativeCalculationSettings'))) {
    throw notEmulated('themes and iterative calculation');
  }

  const pick = <T>(name: string, value: T | undefined, before: T): T =>
    below(mask, name) === null || value === undefined ? before : value;
  const before = book.properties;
  book.properties = {
    title: pick('title', wanted.title, before.title),
    locale: pick('locale', wanted.locale, before.locale),
    timeZone: pick('timeZone', wanted.timeZone, before.timeZone),
    autoRecalc: pick('autoRecalc', wanted.autoRecalc, before.autoRecalc),
    defaultFormat: pick('defaultFormat', wanted.defaultFormat, before.defaultFormat),
  };
  sheetLocale(book.properties.locale);
  book.restructured ||= book.properties.locale !== before.locale;

  return {};
};
