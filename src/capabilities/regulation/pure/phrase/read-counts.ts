import type { Moment } from '../rule/regulation-rule';
import { EVENT, type SaidEvent } from './read-events';
import { LEAD, type Lead } from './read-lead';
import { NUMBER } from './read-numbers';
import { any, as, maybe, oneOf, type Read, SIGNS, skip, then } from './readers';

type Counted = Extract<Moment, { kind: 'counted' }>;
type Amount = Pick<Counted, 'count' | 'unit'>;
type Side = Counted['side'];

/** A moment with the semester it is of. */
export interface SaidMoment {
  readonly moment: Moment;
  readonly term: 1 | 2 | null;
}

const UNIT = oneOf<Counted['unit']>([
  ['ngày', 'day'],
  ['ngày lịch', 'day'],
  ['hôm', 'day'],
  ['ngày làm việc', 'workingDay'],
  ['ngày làm việc hành chính', 'workingDay'],
  ['ngày công', 'workingDay'],
  ['ngày hành chính', 'workingDay'],
  ['ngày không kể ngày nghỉ', 'workingDay'],
  ['ngày không tính ngày nghỉ', 'workingDay'],
  ['ngày trừ ngày nghỉ', 'workingDay'],
  ['ngày lv', 'workingDay'],
  ['tuần', 'week'],
  ['tuần lễ', 'week'],
  ['tháng', 'month'],
]);
const COUNT_OF_UNIT = then(NUMBER, UNIT, (count, unit): Amount | null =>
  count >= 1 && count <= 366 ? { count, unit } : null,
);
/** Half a month is 15 days (BLDS 2015 Đ146.1). */
const HALF_MONTH = oneOf<Amount>([
  ['nửa tháng', { count: 15, unit: 'day' }],
  ['một tuần rưỡi', { count: 10, unit: 'day' }],
  ['1 tuần rưỡi', { count: 10, unit: 'day' }],
]);
/** How long: `10 ngày làm việc`, `02 tuần`, `mười ngày`. */
const AMOUNT: Read<Amount> = any(COUNT_OF_UNIT, HALF_MONTH);

const SIDE = oneOf<Side | null>([
  ['sau', 'after'],
  ['sau khi', 'after'],
  ['kể từ', 'after'],
  ['kể từ sau', 'after'],
  ['kể từ sau khi', 'after'],
  ['tính từ', 'after'],
  ['tính từ sau', 'after'],
  ['tính kể từ', 'after'],
  ['tính từ khi', 'after'],
  ['bắt đầu từ', 'after'],
  ['tính bắt đầu từ', 'after'],
  ['được tính từ', 'after'],
  ['được tính kể từ', 'after'],
  ['từ', 'after'],
  ['từ sau', 'after'],
  ['trước', 'before'],
  ['trước khi', 'before'],
  ['so với', null],
  ['tính đến', null],
]);
type SidedEvent = SaidEvent & { readonly side: Side | null };
const SIDED_EVENT: Read<SidedEvent> = then(SIDE, EVENT, (side, event) => ({ ...event, side }));

/** Which side the words before and after the amount come to; null where they contradict each other. */
function sideOf({ isBefore, isAfter }: Lead, side: Side | null): Side | null {
  const said = isBefore ? 'before' : isAfter ? 'after' : null;

  return said !== null && side !== null && said !== side ? null : (side ?? said);
}

function counted(lead: Lead, amount: Amount, event: SidedEvent): SaidMoment | null {
  const side = sideOf(lead, event.side);

  return side === null || (lead.isBefore && lead.isAfter)
    ? null
    : { moment: { kind: 'counted', ...amount, side, event: event.event }, term: event.term };
}

/** Days that are not said to be of anything are counted from the test. */
const FROM_TEST: SidedEvent = { event: 'test', term: null, side: 'after' };

/** `chậm nhất 10 ngày làm việc tính từ ngày kiểm tra`, `sau 10 ngày`, `1 tuần trước khi kiểm tra học kì`. */
const AMOUNT_FIRST: Read<SaidMoment> = then(
  then(LEAD, AMOUNT, (lead, amount) => ({ lead, amount })),
  maybe(skip(SIGNS, SIDED_EVENT), FROM_TEST),
  ({ lead, amount }, event) => counted(lead, amount, event),
);

/** `sau khi kiểm tra 1 tuần`, `sau kết thúc mỗi học kì 01 tuần`, `kể từ ngày kiểm tra, không quá mười ngày`. */
const EVENT_FIRST: Read<SaidMoment> = then(
  then(SIDED_EVENT, skip(SIGNS, LEAD), (event, lead) => ({ event, lead })),
  AMOUNT,
  ({ event, lead }, amount) => counted(lead, amount, event),
);

/** `kiểm tra xong 1 tuần`. */
const PLAIN_EVENT_FIRST: Read<SaidMoment> = as(
  then(EVENT, AMOUNT, (event, amount) => ({ event, amount })),
  ({ event, amount }) =>
    counted({ isBefore: false, isAfter: true, count: 0 }, amount, { ...event, side: 'after' }),
);

/** So many days, weeks or months before or after something. */
export const COUNTED: Read<SaidMoment> = any(AMOUNT_FIRST, EVENT_FIRST, PLAIN_EVENT_FIRST);
