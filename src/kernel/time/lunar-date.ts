import { DAY_MS, isoOfDayNumber } from './iso-date';

/**
 * Days of the Vietnamese lunar calendar, computed for UTC+7: the months begin with the new moons, and the winter
 * solstice is in month 11. Source: Hồ Ngọc Đức, "Thuật toán tính âm lịch"
 * (https://www.informatik.uni-leipzig.de/~duc/amlich/calrules.html), after J. Meeus, Astronomical Algorithms, 1998.
 */

const RAD = Math.PI / 180;
/** Julian day of 1970-01-01 at noon. */
const EPOCH_JULIAN = 2_440_588;
const OFFSET_DAYS = 7 / 24;
/** Mean length of a lunar month, in days. */
const MONTH = 29.530588853;

const sine = (degrees: number): number => Math.sin(degrees * RAD);

/** Difference of dynamical time and universal time in days, T in Julian centuries from 1900. */
function clockDifference(t: number): number {
  return -0.000278 + 0.000265 * t + 0.000262 * t * t;
}

/** Periodic terms of a new moon, days; `m` anomaly of the sun, `n` of the moon, `f` argument of latitude, degrees. */
function moonTerms(t: number, { m, n, f }: { m: number; n: number; f: number }): number {
  return (
    (0.1734 - 0.000393 * t) * sine(m) +
    0.0021 * sine(2 * m) -
    0.4068 * sine(n) +
    0.0161 * sine(2 * n) -
    0.0004 * sine(3 * n) +
    0.0104 * sine(2 * f) -
    0.0051 * sine(m + n) -
    0.0074 * sine(m - n) +
    0.0004 * sine(2 * f + m) -
    0.0004 * sine(2 * f - m) -
    0.0006 * sine(2 * f + n) +
    0.001 * sine(2 * f - n) +
    0.0005 * sine(2 * n + m)
  );
}

/** Julian day (Việt Nam) of the k-th new moon after 1 January 1900. */
function newMoonDay(k: number): number {
  const t = k / 1236.85;
  const t2 = t * t;
  const t3 = t2 * t;
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t2);
  const terms = moonTerms(t, {
    m: 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3,
    n: 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3,
    f: 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3,
  });

  return Math.floor(mean + terms - clockDifference(t) + 0.5 + OFFSET_DAYS);
}

/** Which twelfth of its way (0 = from the spring equinox) the sun is in at the beginning of a Julian day in Việt Nam. */
function sunSector(julianDay: number): number {
  const t = (julianDay - 2451545.5 - OFFSET_DAYS) / 36525;
  const m = 357.5291 + 35999.0503 * t - 0.0001559 * t * t - 0.00000048 * t * t * t;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t * t) * sine(m) +
    (0.019993 - 0.000101 * t) * sine(2 * m) +
    0.00029 * sine(3 * m);
  const longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t * t + centre;

  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

/** The new moon with which lunar month 11 of a calendar year begins, as its number since 1900. */
function monthEleven(year: number): number {
  const lastDay = Math.floor(Date.UTC(year, 11, 31) / DAY_MS) + EPOCH_JULIAN;
  const k = Math.floor((lastDay - 2415021) / MONTH);

  return sunSector(newMoonDay(k)) >= 9 ? k - 1 : k;
}

/** Months after month 11 after which a leap month follows; a month without a change of sector is the leap month. */
function leapPlace(eleventh: number): number {
  for (let place = 1; place < 14; place += 1) {
    const now = sunSector(newMoonDay(eleventh + place));
    const next = sunSector(newMoonDay(eleventh + place + 1));

    if (now === next) {
      return place;
    }
  }

  return 14;
}

/**
 * The ISO date of a day of the first months (1–9) of a lunar year, e.g. `lunarDate(2027, 1, 1)` Tết, `(2027, 3, 10)`
 * Giỗ Tổ. Never a day of a leap month.
 */
export function lunarDate(year: number, month: number, day: number): string {
  const eleventh = monthEleven(year - 1);
  const isLeapYear = monthEleven(year) - eleventh > 12;
  const place = month + 1;
  const shift = isLeapYear && place >= leapPlace(eleventh) ? 1 : 0;

  return isoOfDayNumber(newMoonDay(eleventh + place + shift) - EPOCH_JULIAN + day - 1);
}
