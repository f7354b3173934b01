import type { ErrorCode, ErrorDetails } from '../../app-error';
import { ERROR_TEXTS_EN } from './en';
import { ERROR_TEXTS_VI } from './vi';

/** One text per code. `{name}` is filled from the details; a missing detail leaves `…`. */
export type ErrorTexts = Readonly<Record<ErrorCode, string>>;

function shown(value: unknown): string {
  if (value === undefined || value === null || value === '') {
    return '…';
  }

  return Array.isArray(value) ? value.map(shown).join('; ') : String(value);
}

function filled(template: string, details: ErrorDetails): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => shown(details[name]));
}

/** The message of an error in both languages: what happened, why, what to do next. */
export function errorMessage(
  code: ErrorCode,
  details: ErrorDetails,
): { readonly vi: string; readonly en: string } {
  return {
    vi: filled(ERROR_TEXTS_VI[code], details),
    en: filled(ERROR_TEXTS_EN[code], details),
  };
}
