import { type SerialParts, serialParts } from './serial-date';

const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

const TOKENS = /"([^"]*)"|\\(.)|(am\/pm|y+|m+|d+|h+|s+)|([\s\S])/gi;

/** Writes a serial number with a date pattern. `m` is the minute after an hour or before seconds, else the month. */
export function formatDatePattern(serial: number, pattern: string): string {
  const parts = serialParts(serial);
  const tokens = Array.from(pattern.matchAll(TOKENS));
  const twelve = /am\/pm/i.test(pattern);

  return tokens
    .map((match, index) => {
      const token = match[3]?.toLowerCase();

      if (token === undefined) {
        return match[1] ?? match[2] ?? match[4] ?? '';
      }

      const minute = token.startsWith('m') && isMinute(tokens, index);

      return dateToken(minute ? `minute${token.length}` : token, parts, twelve);
    })
    .join('');
}

function isMinute(tokens: readonly RegExpMatchArray[], index: number): boolean {
  const nearest = (step: 1 | -1): string => {
    for (let at = index + step; at >= 0 && at < tokens.length; at += step) {
      const token = tokens[at]?.[3];

      if (token !== undefined) {
        return token.toLowerCase();
      }
    }

    return '';
  };

  return nearest(-1).startsWith('h') || nearest(1).startsWith('s');
}

function dateToken(token: string, parts: SerialParts, twelve: boolean): string {
  const hours = twelve ? parts.hours % 12 || 12 : parts.hours;
  const table: Readonly<Record<string, string>> = {
    d: String(parts.day),
    dd: two(parts.day),
    ddd: WEEKDAYS[parts.weekday] ?? '',
    dddd: WEEKDAYS[parts.weekday] ?? '',
    m: String(parts.month),
    mm: two(parts.month),
    mmm: `thg ${parts.month}`,
    mmmm: `tháng ${parts.month}`,
    minute1: String(parts.minutes),
    minute2: two(parts.minutes),
    yy: two(parts.year % 100),
    yyyy: String(parts.year).padStart(4, '0'),
    h: String(hours),
    hh: two(hours),
    s: String(parts.seconds),
    ss: two(parts.seconds),
    'am/pm': parts.hours < 12 ? 'AM' : 'PM',
  };

  return table[token] ?? token;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
