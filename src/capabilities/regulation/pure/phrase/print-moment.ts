import type { Limit, Moment, Occasion, RuleEvent } from '../rule/regulation-rule';

type Kind = Moment['kind'];
type OfKind<K extends Kind> = Extract<Moment, { kind: K }>;

const UNITS: Readonly<Record<OfKind<'counted'>['unit'], string>> = {
  day: 'ngày',
  workingDay: 'ngày làm việc',
  week: 'tuần',
  month: 'tháng',
};

/** How an event stands after `sau`/`trước`, as a limit itself, and as a limit before it. */
interface EventWords {
  readonly counted: string;
  readonly on: string;
  readonly before: string;
}

function test(name: string): EventWords {
  return {
    counted: `khi ${name}`,
    on: `đến hết ngày ${name}`,
    before: `trước ngày ${name}`,
  };
}

const EVENT_WORDS: Readonly<Record<RuleEvent, EventWords>> = {
  test: test('kiểm tra'),
  midTest: test('kiểm tra giữa kì'),
  finalTest: test('kiểm tra cuối kì'),
  termStart: {
    counted: 'khi bắt đầu {term}',
    on: 'vào đầu {term}',
    before: 'trước khi bắt đầu {term}',
  },
  midTerm: { counted: 'giữa {term}', on: 'đến giữa {term}', before: 'trước giữa {term}' },
  termEnd: {
    counted: 'khi kết thúc {term}',
    on: 'đến cuối {term}',
    before: 'trước khi kết thúc {term}',
  },
  opening: {
    counted: 'ngày khai giảng',
    on: 'đến hết ngày khai giảng',
    before: 'trước ngày khai giảng',
  },
  yearEnd: {
    counted: 'khi kết thúc năm học',
    on: 'đến cuối năm học',
    before: 'trước khi kết thúc năm học',
  },
  tet: { counted: 'kì nghỉ Tết', on: 'đến hết kì nghỉ Tết', before: 'trước kì nghỉ Tết' },
};

const OCCASION_WORDS: Readonly<Record<Occasion, string>> = {
  found: 'ngay khi phát hiện sai',
  rechecked: 'ngay sau khi có kết quả phúc khảo',
  asked: 'khi có yêu cầu',
  graded: 'ngay sau khi chấm bài',
  moved: 'khi học sinh chuyển trường',
};

const TERM_NAMES = { 1: 'học kì I', 2: 'học kì II' } as const;

/** A semester by its name; `mỗi học kì` where each is meant. */
function termWords(term: 1 | 2 | null): string {
  return term === null ? 'mỗi học kì' : TERM_NAMES[term];
}

function weekNumber(week: number): string {
  return week < 0 ? 'cuối cùng' : String(week);
}

function weekScope({ of, isNext }: OfKind<'weeks'>, term: 1 | 2 | null): string {
  const month = isNext ? 'của tháng sau' : 'của mỗi tháng';

  return { month, year: 'của năm học', term: `của ${termWords(term)}` }[of];
}

const WEEKDAYS = ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật'];

function everyWeek({ every, weekday }: OfKind<'everyWeek'>): string {
  const day = weekday === 7 ? 'cuối' : `${WEEKDAYS[weekday - 1] ?? ''} của`;

  return every > 1 ? `${every} tuần một lần` : `${day} mỗi tuần`;
}

function everyMonth({ day, isNext, isBefore }: OfKind<'everyMonth'>): string {
  const month = isNext ? 'tháng sau' : 'mỗi tháng';
  const last = `ngày cuối cùng của ${month}`;

  return day === null ? last : `${isBefore ? 'trước' : 'chậm nhất'} ngày ${day} của ${month}`;
}

function date({ day, month, year, isBefore }: OfKind<'date'>): string {
  const written = [day, month, ...(year === null ? [] : [year])].join('/');

  return `${isBefore ? 'trước' : 'chậm nhất'} ngày ${written}`;
}

const PRINT: { readonly [K in Kind]: (moment: OfKind<K>, term: 1 | 2 | null) => string } = {
  counted: ({ count, unit, side, event }, term) => {
    const what = EVENT_WORDS[event].counted.replace('{term}', termWords(term));

    return `chậm nhất ${count} ${UNITS[unit]} ${side === 'after' ? 'sau' : 'trước'} ${what}`;
  },
  on: ({ event, isBefore }, term) =>
    EVENT_WORDS[event][isBefore ? 'before' : 'on'].replace('{term}', termWords(term)),
  weeks: (moment, term) => {
    const numbers = moment.weeks.map(weekNumber).join(', ');

    return `${moment.isBefore ? 'trước' : 'cuối'} tuần ${numbers} ${weekScope(moment, term)}`;
  },
  everyWeek,
  everyDay: () => 'hằng ngày',
  everyMonth,
  month: ({ month, isBefore }) => `${isBefore ? 'trước' : 'đến hết'} tháng ${month}`,
  date,
  atOnce: ({ occasion }) => OCCASION_WORDS[occasion],
};

/** True if the words of a moment name its semester themselves. */
function namesTerm(moment: Moment): boolean {
  return moment.kind === 'weeks'
    ? moment.of === 'term'
    : (moment.kind === 'on' || moment.kind === 'counted') &&
        EVENT_WORDS[moment.event].counted.includes('{term}');
}

function share({ of, over }: NonNullable<Limit['share']>): string {
  return of === over ? '100%' : `${of}/${over}`;
}

type Term = Limit['term'];

/** What stands before a limit to say which semester it is of, where `named` holds from an earlier one. */
function label({ moment, term }: Limit, named: Term): string {
  if (term === null) {
    return named === null ? '' : 'mỗi học kì: ';
  }

  return namesTerm(moment) ? '' : `${TERM_NAMES[term]}: `;
}

function printLimit(limit: Limit, named: Term): string {
  const { moment, term, share: part } = limit;
  const words = (PRINT[moment.kind] as (moment: Moment, term: Term) => string)(moment, term);

  return `${label(limit, named)}${words}${part === null ? '' : ` đảm bảo ${share(part)} số lần điểm`}`;
}

/**
 * Limits in the words of regulations: `học kì I: chậm nhất ngày 31/12`, `đến giữa mỗi học kì đảm bảo 1/2 số lần điểm`. A
 * semester that is named holds for what follows it.
 */
export function printLimits(limits: readonly Limit[]): readonly string[] {
  const named = (at: number): Term => {
    const before = limits.slice(0, at).reverse();
    const last = before.find(({ moment, term }) => term === null || !namesTerm(moment));

    return last?.term ?? null;
  };

  return limits.map((limit, at) => printLimit(limit, named(at)));
}
