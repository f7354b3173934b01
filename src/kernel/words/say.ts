import { printDateTime, printEnd } from '../text/date-text';
import type { BothTexts } from './both-texts';
import type { Said, SaidValue } from './said';

/** Texts of sayings by code, in one language. `{name}` is a value, `{name:format}` one printed in a way of its own. */
export type SayingTexts = Readonly<Record<string, string>>;

/** Texts of sayings in both languages. */
export type Sayings = Readonly<Record<keyof BothTexts, SayingTexts>>;

type Language = keyof BothTexts;

const BLANK: BothTexts = { vi: 'để trống', en: 'blank' };
/** Digits of a hash that people compare. */
const SHORT_HASH = 16;

/** What stands between several values of a place. */
const BETWEEN: Readonly<Record<string, string>> = {
  /** Cells of a row. */
  row: ' | ',
  /** Names one after the other. */
  names: ', ',
};

function timesOf(value: SaidValue): string {
  const times = Array.isArray(value) ? value : [value];

  return times.map((at) => printDateTime(Number(at))).join(', ');
}

/** Ways to print a value. */
const FORMATS: Readonly<Record<string, (value: SaidValue, language: Language) => string>> = {
  /** UTC ms, one or several, in the time of the school. */
  time: timesOf,
  /** An exclusive end in UTC ms, as people say it: midnight is 24:00 of the day before. */
  end: (value) => printEnd(Number(value)),
  /** A value of a cell; '' = blank. */
  cell: (value, language) => (value === '' ? BLANK[language] : `“${String(value)}”`),
  hash: (value) => `${String(value).slice(0, SHORT_HASH)}…`,
};

const PLACE = /\{(\w+)(?::(\w+))?\}/g;

/** One language of some sayings. */
class Speaker {
  constructor(
    private readonly texts: SayingTexts,
    private readonly language: Language,
  ) {}

  say({ code, values }: Said): string {
    return (this.texts[code] ?? code).replace(PLACE, (place, name: string, format = '') => {
      const value = values[name];

      // A place without a value stays as it is, so that tests see it.
      return value === undefined
        ? place
        : (FORMATS[format]?.(value, this.language) ?? this.shown(value, BETWEEN[format] ?? '; '));
    });
  }

  private shown(value: SaidValue, between = '; '): string {
    if (typeof value !== 'object') {
      return String(value);
    }

    return 'code' in value ? this.say(value) : value.map((part) => this.shown(part)).join(between);
  }
}

/** What puts sayings of some texts into words; a code they do not have is shown as it is. */
export function sayer(texts: Sayings): (item: Said) => BothTexts {
  const vi = new Speaker(texts.vi, 'vi');
  const en = new Speaker(texts.en, 'en');

  return (item) => ({ vi: vi.say(item), en: en.say(item) });
}
