import type { Occasion, RuleEvent } from '../rule/regulation-rule';
import { COUNTED, type SaidMoment } from './read-counts';
import { DATE, MONTH_NUMBER } from './read-dates';
import { BARE_EVENT, EACH_TERM, EVENT, MIDDLE_AND_END, type SaidEvent } from './read-events';
import { LEAD, type Lead } from './read-lead';
import { NUMBER } from './read-numbers';
import { WEEKS } from './read-weeks';
import {
  any,
  as,
  before,
  keep,
  many,
  maybe,
  notBefore,
  oneOf,
  piece,
  type Read,
  skip,
  then,
  words,
} from './readers';

const NO_TERM: { readonly term: 1 | 2 | null } = { term: null };

/** What a label ends with. */
export const COLON = piece(({ text }) => (text === ':' ? true : null));

/** `trước ngày 30/8`, `chậm nhất ngày 10/9`, `30/9/2024`. */
const DATES: Read<SaidMoment> = then(
  LEAD,
  skip(maybe(words('ngày', 'hết ngày', 'đến ngày'), null), DATE),
  ({ isBefore, isAfter }, date) =>
    isAfter ? null : { moment: { kind: 'date' as const, ...date, isBefore }, ...NO_TERM },
);

/** `trong tháng 9`, `cuối tháng 5`, `trước tháng 10`. */
const MONTHS: Read<SaidMoment> = then(
  LEAD,
  skip(
    maybe(words('cuối', 'ngày cuối', 'ngày cuối cùng của', 'ngày cuối cùng', 'hết'), null),
    skip(words('tháng'), MONTH_NUMBER),
  ),
  ({ isBefore, isAfter }, month) =>
    isAfter ? null : { moment: { kind: 'month' as const, month, isBefore }, ...NO_TERM },
);

const EACH_MONTH = oneOf<boolean>([
  ['tháng', false],
  ['mỗi tháng', false],
  ['hằng tháng', false],
  ['hàng tháng', false],
  ['từng tháng', false],
  ['các tháng', false],
  ['theo tháng', false],
  ['tháng đó', false],
  ['tháng sau', true],
  ['tháng kế tiếp', true],
  ['tháng tiếp theo', true],
  ['tháng liền kề', true],
]);
const OF_MONTH = skip(maybe(words('của', 'trong'), null), EACH_MONTH);
const LAST_DAY = words(
  ...['ngày cuối cùng', 'ngày cuối', 'cuối', 'hết', 'hết ngày cuối', 'hết ngày cuối cùng'],
  ...['ngày kết thúc', 'vào cuối', 'chiều ngày cuối', 'buổi cuối'],
);
const EVERY_MONTH_WORD = words('mỗi tháng', 'hằng tháng', 'hàng tháng', 'từng tháng', 'theo tháng');
interface MonthDay {
  readonly day: number | null;
  readonly isNext: boolean;
}
const DAY_OF_MONTH: Read<MonthDay> = any<MonthDay>(
  as(skip(LAST_DAY, OF_MONTH), (isNext) => ({ day: null, isNext })),
  then(
    skip(words('ngày', 'ngày mồng', 'ngày mùng', 'mồng', 'mùng'), NUMBER),
    OF_MONTH,
    (day, isNext) => (day >= 1 && day <= 31 ? { day, isNext } : null),
  ),
  as(EVERY_MONTH_WORD, () => ({ day: null, isNext: false })),
);

/** `ngày cuối cùng của tháng`, `hằng tháng`, `ngày 05 hằng tháng`. */
const EVERY_MONTH: Read<SaidMoment> = then(
  LEAD,
  DAY_OF_MONTH,
  ({ isBefore, isAfter }, { day, isNext }) =>
    isAfter || (isBefore && day === null)
      ? null
      : { moment: { kind: 'everyMonth' as const, day, isNext, isBefore }, ...NO_TERM },
);

const EVERY_DAY: Read<SaidMoment> = skip(
  LEAD,
  as(
    words('hằng ngày', 'hàng ngày', 'mỗi ngày', 'từng ngày', 'ngày nào cũng', 'cuối mỗi ngày'),
    () => ({ moment: { kind: 'everyDay' as const }, ...NO_TERM }),
  ),
);

const OCCASION = oneOf<Occasion>([
  ['ngay khi phát hiện', 'found'],
  ['ngay khi phát hiện sai', 'found'],
  ['ngay khi phát hiện sai sót', 'found'],
  ['ngay khi phát hiện lỗi', 'found'],
  ['ngay khi phát hiện lỗi sai', 'found'],
  ['khi phát hiện sai', 'found'],
  ['ngay sau khi phát hiện sai', 'found'],
  ['ngay sau khi có kết quả phúc khảo', 'rechecked'],
  ['ngay khi có kết quả phúc khảo', 'rechecked'],
  ['sau khi có kết quả phúc khảo', 'rechecked'],
  ['khi có yêu cầu', 'asked'],
  ['ngay khi có yêu cầu', 'asked'],
  ['khi có yêu cầu chỉ đạo từ ban giám hiệu', 'asked'],
  ['khi có yêu cầu chỉ đạo từ bgh', 'asked'],
  ['ngay sau khi chấm bài', 'graded'],
  ['ngay sau khi cho điểm', 'graded'],
  ['ngay sau khi đã chấm', 'graded'],
  ['ngay sau khi đã chấm trả và chữa bài', 'graded'],
  ['khi học sinh chuyển trường', 'moved'],
  ['ngay khi học sinh chuyển trường', 'moved'],
  ['khi ra trường', 'moved'],
  ['khi chuyển trường', 'moved'],
]);
const AT_ONCE: Read<SaidMoment> = as(OCCASION, (occasion) => ({
  moment: { kind: 'atOnce' as const, occasion },
  ...NO_TERM,
}));

const TESTS: readonly RuleEvent[] = ['test', 'midTest', 'finalTest'];
const NO_LEAD: Lead = { isBefore: false, isAfter: false, count: 0 };

function onEvent({ isBefore }: Lead, { event, term }: SaidEvent): SaidMoment {
  return { moment: { kind: 'on', event, isBefore }, term };
}

/** A test limits nothing unless its day is spoken of; what is after one has no end without a number of days. */
function onSaidEvent(lead: Lead, said: SaidEvent): SaidMoment | null {
  const isTest = TESTS.includes(said.event);
  const isNoLimit = isTest ? !lead.isBefore || lead.isAfter : lead.isAfter && lead.isBefore;

  return lead.count === 0 || isNoLimit ? null : onEvent(lead, said);
}

/** `đến hết ngày kiểm tra`, `trong ngày kiểm tra`. */
const ON_DAY_OF_TEST: Read<SaidMoment> = then(
  LEAD,
  skip(words('ngày', 'hết ngày', 'trong ngày'), EVENT),
  (lead, said) =>
    lead.count === 0 || lead.isAfter || !TESTS.includes(said.event) ? null : onEvent(lead, said),
);

/** `trước khi kết thúc học kì`, `cuối năm học`, `sau khi kết thúc học kì`. */
const ON_EVENT: Read<SaidMoment> = any(
  then(LEAD, skip(many(words('mỗi', 'khi', 'hết', 'cả'), 2), EVENT), onSaidEvent),
  ON_DAY_OF_TEST,
  as(BARE_EVENT, (event) => onEvent(NO_LEAD, event)),
);

/** `cuối mỗi học kì, cả năm`. */
const WHOLE_YEAR: Read<SaidMoment> = as(words('cả năm', 'cả năm học'), () => ({
  moment: { kind: 'on' as const, event: 'yearEnd' as const, isBefore: false },
  ...NO_TERM,
}));

const ONE: Read<SaidMoment> = any<SaidMoment>(
  WEEKS,
  COUNTED,
  DATES,
  EVERY_MONTH,
  MONTHS,
  EVERY_DAY,
  AT_ONCE,
  ON_EVENT,
  as(keep(EACH_TERM, notBefore(COLON)), () => onEvent(NO_LEAD, { event: 'termEnd', term: null })),
);

/** A second period that the first one's words go on for: `cuối mỗi tuần (hoặc tháng)`, `hằng tuần, hằng tháng`. */
const REST: Read<SaidMoment> = as(
  words('tháng'),
  (): SaidMoment => ({
    moment: { kind: 'everyMonth', day: null, isNext: false, isBefore: false },
    ...NO_TERM,
  }),
);

/** What was said with "hoặc" leaves a choice. */
export interface SaidLimit extends SaidMoment {
  readonly isChoice: boolean;
}

const OR = oneOf([
  ['hoặc', true],
  ['hay', true],
  ['và', false],
]);
const COMMA = piece(({ text }) => (/^[,;(]$/.test(text) ? true : null));
/** Something must stand between: `1/2` right after `giữa học kì` is no date. */
const JOINT: Read<boolean> = any(
  skip(many(COMMA, 2), keep(OR, many(COMMA, 1))),
  as(COMMA, () => false),
);
const NEXT: Read<SaidLimit> = then(JOINT, any(ONE, WHOLE_YEAR, REST), (isChoice, said) => ({
  ...said,
  isChoice,
}));

/** `vào giữa và cuối học kì`. */
const BOTH_EVENTS: Read<readonly SaidLimit[]> = then(LEAD, MIDDLE_AND_END, (lead, { term }) => {
  const both = (['midTerm', 'termEnd'] as const).map((event) => onEvent(lead, { event, term }));

  return lead.isAfter ? null : both.map((said) => ({ ...said, isChoice: false }));
});

/** One limit or several in a row. */
export const LIMITS: Read<readonly SaidLimit[]> = any(
  then(ONE, many(NEXT, 4), (first, next): readonly SaidLimit[] => [
    { ...first, isChoice: false },
    ...next,
  ]),
  BOTH_EVENTS,
);

/** A time that names a thing and limits nothing: `đầu năm học 30/9/2024`, `đầu năm: …`. */
export const NAMING_TIME: Read<unknown> = keep(BARE_EVENT, before(any<unknown>(COLON, DATE)));
