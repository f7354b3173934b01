import type { ErrorCode, ErrorDetails } from '../../app-error';
import type { BothTexts } from '../both-texts';
import { MARK_REASONS } from '../mark-reasons';
import { ERROR_TEXTS_EN } from './en';
import { ERROR_TEXTS_VI } from './vi';

/** One text per code. `{name}` is filled from the details; a missing detail leaves `…`, a blank one says so. */
export type ErrorTexts = Readonly<Record<ErrorCode, string>>;

const BLANK = { vi: '(trống)', en: '(blank)' } as const;

type Language = keyof typeof BLANK;

function isBoth(value: object): value is BothTexts {
  return 'vi' in value && 'en' in value;
}

function shown(value: unknown, language: Language): string {
  if (value === undefined || value === null) {
    return '…';
  }

  if (Array.isArray(value)) {
    return value.map((item) => shown(item, language)).join('; ');
  }

  if (typeof value === 'object' && isBoth(value)) {
    return value[language];
  }

  return value === '' ? BLANK[language] : String(value);
}

function filled(template: string, details: ErrorDetails, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => shown(details[name], language));
}

const MEANT = { vi: ' Có phải là {suggestion}?', en: ' Did you mean {suggestion}?' } as const;

const UNKNOWN = { vi: 'Giá trị không được nhận.', en: 'The value was not accepted.' } as const;

/** Why a value is no mark comes as a code, with what was probably meant, if anybody can tell: both become a sentence. */
function inWords(code: ErrorCode, details: ErrorDetails, language: Language): ErrorDetails {
  if (code !== 'BAD_MARK') {
    return details;
  }

  const { problem, suggestion } = details;
  const why = (MARK_REASONS[String(problem)] ?? UNKNOWN)[language];

  return {
    ...details,
    problem: suggestion === undefined ? why : why + filled(MEANT[language], details, language),
  };
}

/** The message of an error in both languages: what happened, why, what to do next. */
export function errorMessage(
  code: ErrorCode,
  details: ErrorDetails,
): { readonly vi: string; readonly en: string } {
  return {
    vi: filled(ERROR_TEXTS_VI[code], inWords(code, details, 'vi'), 'vi'),
    en: filled(ERROR_TEXTS_EN[code], inWords(code, details, 'en'), 'en'),
  };
}
