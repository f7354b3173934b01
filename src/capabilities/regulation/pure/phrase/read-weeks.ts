import type { Moment } from '../rule/regulation-rule';
import type { SaidMoment } from './read-counts';
import { NAMED_TERM } from './read-events';
import { LEAD, type Lead } from './read-lead';
import { NUMBER, ORDINAL, WEEKDAY } from './read-numbers';
import {
  any,
  as,
  keep,
  many,
  maybe,
  oneOf,
  piece,
  type Read,
  SIGNS,
  skip,
  then,
  words,
} from './readers';

type Weeks = Extract<Moment, { kind: 'weeks' }>;

/** What numbered weeks are weeks of. */
interface WeekScope {
  readonly of: Weeks['of'];
  readonly term: 1 | 2 | null;
  readonly isNext: boolean;
}

/** Weeks 1 to 4 alone are those of a month: `tuần 2, tuần 4`. */
const WEEKS_OF_MONTH = 4;
const MOST_IN_MONTH = 5;

const IN_MONTH: WeekScope = { of: 'month', term: null, isNext: false };
const IN_YEAR: WeekScope = { of: 'year', term: null, isNext: false };
const LINK = many(words('của', 'trong', 'ở', 'thuộc', 'tính theo', 'theo'), 2);
const SCOPE: Read<WeekScope> = skip(
  LINK,
  any(
    oneOf<WeekScope>([
      ...['tháng', 'mỗi tháng', 'hằng tháng', 'hàng tháng', 'từng tháng', 'các tháng'].map(
        (text): [string, WeekScope] => [text, IN_MONTH],
      ),
      ...['năm học', 'năm', 'thực học', 'tuần thực học', 'cả năm', 'cả năm học'].map(
        (text): [string, WeekScope] => [text, IN_YEAR],
      ),
      ...['tháng sau', 'tháng kế tiếp', 'tháng tiếp theo', 'tháng liền kề'].map(
        (text): [string, WeekScope] => [text, { ...IN_MONTH, isNext: true }],
      ),
      ...['học kì', 'mỗi học kì', 'từng học kì', 'các học kì', 'hai học kì', 'một học kì'].map(
        (text): [string, WeekScope] => [text, { of: 'term', term: null, isNext: false }],
      ),
    ]),
    as(NAMED_TERM, (term): WeekScope => ({ of: 'term', term, isNext: false })),
  ),
);

const WEEK = words('tuần', 'tuần học', 'tuần thực học', 'tuần lễ', 'cuối tuần', 'hết tuần');
const END_OF = many(
  words(
    ...['cuối', 'hết', 'cuối của', 'ngày cuối', 'ngày cuối cùng của', 'các', 'những', 'vào'],
    ...['cuối các', 'chủ nhật', 'đến'],
  ),
  3,
);
const FIRST_WEEK = skip(END_OF, skip(WEEK, ORDINAL));
const JOINED = skip(SIGNS, maybe(words('và', 'hoặc'), null));
const NEXT_WEEK = skip(skip(JOINED, END_OF), skip(maybe(WEEK, null), ORDINAL));
const NUMBERS: Read<readonly number[]> = then(FIRST_WEEK, many(NEXT_WEEK, 20), (first, next) => [
  first,
  ...next,
]);

function fits(weeks: readonly number[], { of }: WeekScope): boolean {
  const most = { month: MOST_IN_MONTH, term: 35, year: 53 }[of];

  return weeks.every((week) => week === -1 || (week >= 1 && week <= most));
}

/** In their order, each once. The last comes last. */
function sorted(weeks: readonly number[]): number[] {
  const rank = (week: number): number => (week < 0 ? Number.POSITIVE_INFINITY : week);

  return [...new Set(weeks)].sort((a, b) => rank(a) - rank(b));
}

function weeksOf({ isBefore, isAfter }: Lead, weeks: readonly number[], said: WeekScope | null) {
  const isSmall = weeks.every((week) => week <= WEEKS_OF_MONTH);
  const { of, term, isNext } = said ?? (isSmall ? IN_MONTH : IN_YEAR);

  return isAfter || !fits(weeks, { of, term, isNext })
    ? null
    : { moment: { kind: 'weeks' as const, of, weeks: sorted(weeks), isNext, isBefore }, term };
}

const OPENING = piece(({ text }) => (text === '(' ? true : null));
const NAMED_WEEKS: Read<SaidMoment> = then(
  then(LEAD, NUMBERS, (lead, weeks) => ({ lead, weeks })),
  maybe(skip(maybe(OPENING, null), SCOPE), null),
  ({ lead, weeks }, scope) => weeksOf(lead, weeks, scope),
);

const EACH = words('mỗi', 'hằng', 'hàng', 'từng', 'các', 'theo', 'tất cả các');
const ONCE = maybe(words('một lần', '1 lần', 'mỗi lần'), null);
const EVERY = skip(
  maybe(EACH, null),
  keep(
    as(words('tuần', 'tuần đó', 'tuần học', 'tuần lễ', 'tuần thực học'), () => 1),
    ONCE,
  ),
);
/** `2 tuần một lần`, `mỗi 2 tuần`, `cách tuần`. */
const EVERY_NTH = any(
  then(NUMBER, words('tuần một lần', 'tuần 1 lần', 'tuần mỗi lần'), (n) => n),
  skip(
    words('mỗi', 'cứ', 'cứ mỗi'),
    then(NUMBER, words('tuần', 'tuần một lần'), (n) => n),
  ),
  as(words('cách tuần'), () => 2),
);
const WEEKDAY_OF_WEEK = then(
  WEEKDAY,
  skip(many(words('của', 'trong', 'cuối', 'đầu'), 2), EVERY),
  (weekday, every) => ({ weekday, every }),
);
const END_OF_EVERY = any(
  as(skip(any(EACH, words('cuối', 'hết', 'ngày cuối', 'ngày cuối của')), EVERY), (every) => ({
    weekday: 7,
    every,
  })),
  as(EVERY_NTH, (every) => ({ weekday: 7, every })),
);

/** Weekly: `cuối mỗi tuần`, `hằng tuần`, `thứ bảy hằng tuần`, `2 tuần một lần`. */
const EVERY_WEEK: Read<SaidMoment> = then(
  LEAD,
  any(WEEKDAY_OF_WEEK, END_OF_EVERY),
  ({ isBefore, isAfter }, { weekday, every }) =>
    isBefore || isAfter || every > 18
      ? null
      : { moment: { kind: 'everyWeek' as const, every, weekday }, term: null },
);

/** Ends of weeks, by number or of each. */
export const WEEKS: Read<SaidMoment> = any(NAMED_WEEKS, EVERY_WEEK);
