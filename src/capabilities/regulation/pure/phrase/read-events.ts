import type { RuleEvent } from '../rule/regulation-rule';
import { any, as, keep, many, maybe, oneOf, piece, type Read, skip, then, words } from './readers';

/** Something days are counted from, and the semester it is of; null: of each. */
export interface SaidEvent {
  readonly event: RuleEvent;
  readonly term: 1 | 2 | null;
}

type Ordinal = 1 | 2 | null;

const NUMBER_OF_TERM = oneOf<1 | 2>([
  ['1', 1],
  ['2', 2],
  ['01', 1],
  ['02', 2],
  ['i', 1],
  ['ii', 2],
  ['một', 1],
  ['hai', 2],
  ['thứ nhất', 1],
  ['thứ hai', 2],
  ['thứ 1', 1],
  ['thứ 2', 2],
]);
const SHORT_TERM = oneOf<1 | 2>([
  ['hki', 1],
  ['hkii', 2],
  ['hk1', 1],
  ['hk2', 2],
]);
const EACH = many(words('mỗi', 'từng', 'các', 'hằng', 'hàng', 'cả', 'của', 'trong', 'một', '1'), 3);
const FULL_TERM_WORD = words('học kì', 'hk', 'học mỗi kì', 'học từng kì', 'mỗi kì', 'từng kì');
const TERM_WORD = any(FULL_TERM_WORD, words('kì'));

/** A semester that is named: `học kì I`, `HKII`, `kì 2`. */
export const NAMED_TERM: Read<1 | 2> = any(SHORT_TERM, skip(TERM_WORD, NUMBER_OF_TERM));

const COMMA = piece(({ text }) => (text === ',' ? true : null));
/** `cả hai học kì`, `học kì I và II`. */
const BOTH = as(
  any<unknown>(
    words('hai học kì', 'cả hai học kì', '2 học kì', 'cả 2 học kì', 'hai kì'),
    then(
      NAMED_TERM,
      any(skip(words('và'), any(NAMED_TERM, NUMBER_OF_TERM)), skip(COMMA, NAMED_TERM)),
      (first, second) => (first === second ? null : true),
    ),
  ),
  (): { term: Ordinal } => ({ term: null }),
);
/** A semester, named or each. */
function termBy(word: Read<true>): Read<{ term: Ordinal }> {
  return skip(
    EACH,
    any(
      BOTH,
      as(NAMED_TERM, (term): { term: Ordinal } => ({ term })),
      as(word, (): { term: Ordinal } => ({ term: null })),
    ),
  );
}

const NO_TERM: { readonly term: Ordinal } = { term: null };

const YEAR = skip(EACH, words('năm học', 'năm học mới', 'năm'));

/** What is said before the thing itself: `ngày`, `khi tiến hành`, `thời điểm`. */
const BEFORE_IT = many(
  words(
    ...['ngày', 'khi', 'lúc', 'thời điểm', 'thời gian', 'buổi', 'đợt', 'kì', 'lần', 'việc', 'tiết'],
    ...['tiến hành', 'tổ chức', 'diễn ra', 'thực hiện', 'hoàn thành', 'hoàn tất', 'làm', 'có'],
    ...['học sinh', 'hs', 'lớp', 'đã', 'được', 'bắt đầu', 'kết thúc', 'bài', 'là'],
  ),
  5,
);
const AFTER_IT = many(
  words('xong', 'kết thúc', 'diễn ra', 'của lớp', 'của học sinh', 'đó', 'bài đó', 'viết'),
  2,
);

/** The test itself. */
const TEST_WORD = words(
  ...['kiểm tra', 'kiểm tra đánh giá', 'thi', 'bài kiểm tra', 'làm bài', 'làm bài kiểm tra'],
  ...['kt', 'ktđg', 'bài thi', 'đánh giá', 'kiểm tra viết', 'làm kiểm tra'],
);
const KIND = oneOf<RuleEvent>([
  ['giữa kì', 'midTest'],
  ['giữa học kì', 'midTest'],
  ['gk', 'midTest'],
  ['cuối kì', 'finalTest'],
  ['cuối học kì', 'finalTest'],
  ['cuối năm', 'finalTest'],
  ['cuối năm học', 'finalTest'],
  ['học kì', 'finalTest'],
  ['ck', 'finalTest'],
  ['hk', 'finalTest'],
  ['thường xuyên', 'test'],
  ['định kì', 'test'],
]);
/** `giữa kì I`: the number right after the kind, in Roman figures only, as figures would be a count. */
const ROMAN = oneOf<1 | 2>([
  ['i', 1],
  ['ii', 2],
]);
/** `học kì I`, `HK1` after the word for a test are its kind and its semester. */
const KIND_OF_TERM = as(NAMED_TERM, (term): SaidEvent => ({ event: 'finalTest', term }));
const KIND_AND_TERM = then(
  KIND,
  maybe(any(NAMED_TERM, ROMAN), null),
  (event, term): SaidEvent => ({ event, term }),
);
const TEST: Read<SaidEvent> = then(
  keep(TEST_WORD, maybe(skip(COMMA, words('đánh giá')), null)),
  maybe(any(skip(maybe(words('đánh giá'), null), KIND_AND_TERM), KIND_OF_TERM), null),
  (_, kind): SaidEvent => kind ?? { event: 'test', term: null },
);

const ofTerm =
  (event: RuleEvent) =>
  ({ term }: { term: Ordinal }): SaidEvent => ({ event, term });
const END = words(
  ...['kết thúc', 'hết', 'cuối', 'tổng kết', 'sơ kết', 'bế giảng', 'ngày cuối', 'xong', 'khép lại'],
  ...['ngày cuối cùng', 'kết thúc chương trình', 'hết chương trình', 'ngày kết thúc'],
  ...['kết thúc việc dạy học', 'ngày cuối cùng của', 'ngày cuối của', 'khi kết thúc', 'dạy xong'],
);
const START = words(
  'bắt đầu',
  'vào',
  'đầu',
  'vào đầu',
  'ngày đầu',
  'ngày đầu tiên',
  'ngày bắt đầu',
);

function termEvents(term: Read<{ term: Ordinal }>): Read<SaidEvent> {
  return any(
    as(skip(END, term), ofTerm('termEnd')),
    as(skip(words('giữa'), term), ofTerm('midTerm')),
    as(skip(START, term), ofTerm('termStart')),
  );
}

const YEAR_EVENT: Read<SaidEvent> = any<SaidEvent>(
  as(skip(END, YEAR), () => ({ event: 'yearEnd' as const, ...NO_TERM })),
  as(words('bế giảng', 'lễ bế giảng', 'nghỉ hè', 'tổng kết năm học'), () => ({
    event: 'yearEnd' as const,
    ...NO_TERM,
  })),
  as(skip(START, YEAR), () => ({ event: 'termStart' as const, term: 1 as const })),
  as(words('khai giảng', 'lễ khai giảng', 'khai giảng năm học', 'khai trường'), () => ({
    event: 'opening' as const,
    ...NO_TERM,
  })),
  as(
    words('tết', 'nghỉ tết', 'tết nguyên đán', 'nghỉ tết nguyên đán', 'kì nghỉ tết', 'dịp tết'),
    () => ({ event: 'tet' as const, ...NO_TERM }),
  ),
);

/** What days are counted from, as it follows `trước`, `sau`, `tính từ` …: a test, or something of the calendar. */
export const EVENT: Read<SaidEvent> = skip(
  BEFORE_IT,
  keep(any(termEvents(termBy(TERM_WORD)), YEAR_EVENT, TEST), AFTER_IT),
);

/** The same as it stands alone: `cuối học kì I`, `cuối năm học`; `giữa kì` alone is an assessment. */
export const BARE_EVENT: Read<SaidEvent> = any(termEvents(termBy(FULL_TERM_WORD)), YEAR_EVENT);

/** `giữa và cuối học kì`: both, of the semester named. */
export const MIDDLE_AND_END: Read<{ readonly term: 1 | 2 | null }> = skip(
  words('giữa và cuối', 'giữa kì và cuối', 'giữa và kết thúc'),
  termBy(TERM_WORD),
);

/** A semester where each is meant and nothing more is said. */
export const EACH_TERM: Read<true> = words(
  ...['mỗi học kì', 'từng học kì', 'hằng học kì', 'hàng học kì', 'sau mỗi học kì', 'theo học kì'],
  ...['theo từng học kì', 'mỗi kì', 'từng kì', 'sau từng học kì'],
);
