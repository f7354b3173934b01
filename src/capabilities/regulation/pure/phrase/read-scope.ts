import type { ChangeRule, RegulationRule, Share } from '../rule/regulation-rule';
import { DOERS, type Doer, WORKS, type Work, type Writings } from '../rule/works';
import { NUMBER, SHARE } from './read-numbers';
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
import { subjectOf } from './subject-of';

function readerOf<Id extends string>(list: readonly Writings<Id>[]): Read<Id> {
  return oneOf(list.flatMap(({ id, vi }) => vi.map((text): [string, Id] => [text, id])));
}

const MARK_WORDS = many(
  words(
    ...[
      'điểm',
      'điểm số',
      'bài',
      'bài kiểm tra',
      'kiểm tra',
      'đánh giá',
      'kiểm tra đánh giá',
      'thi',
    ],
    ...['cột điểm', 'kết quả', 'mức đánh giá', 'ở', 'các', 'điểm của', 'con điểm', 'đầu điểm'],
  ),
  5,
);
/** After a word for a mark these are assessments; alone they are times. */
const ASSESSMENT_TIMES = oneOf<Work>([
  ['giữa học kì', 'midTerm'],
  ['cuối học kì', 'finalTerm'],
  ['học kì', 'finalTerm'],
  ['cuối năm', 'finalTerm'],
]);
const MARK_WORD = words(
  'điểm',
  'bài',
  'kiểm tra',
  'đánh giá',
  'thi',
  'bài kiểm tra',
  'mức đánh giá',
);

/** What is done, once or several times in a row: `điểm kiểm tra gk, ck`. */
export const WORK: Read<Work> = any(
  skip(many(skip(SIGNS, MARK_WORDS), 2), readerOf(WORKS)),
  skip(skip(MARK_WORDS, skip(SIGNS, MARK_WORD)), ASSESSMENT_TIMES),
);

/** Who does it: `GVCN`, `do thư kí nhập`. */
export const DOER: Read<Doer> = skip(
  maybe(words('do', 'bởi', 'người nhập', 'người thực hiện'), null),
  skip(SIGNS, keep(readerOf(DOERS), maybe(words('nhập', 'thực hiện', 'trực tiếp nhập'), null))),
);

const LONGEST_NAME = 7;

/** A subject by any of its writings, over as many words as it takes. */
const SUBJECT_NAME: Read<string> = (phrase, at) =>
  Array.from({ length: LONGEST_NAME }, (_, i) => LONGEST_NAME - i).flatMap((count) => {
    const last = phrase.words[at + count - 1];
    const first = phrase.words[at];
    const text =
      first === undefined || last === undefined ? '' : phrase.text.slice(first.from, last.to);
    const id = text === '' ? null : subjectOf(text);
    phrase.reached.at = Math.max(phrase.reached.at, at);

    return id === null ? [] : [{ value: id, next: at + count }];
  });
const COMMA = piece(({ text }) => (text === ',' ? true : null));
/** Between the things of a list: more than a blank. */
const AND = any<unknown>(keep(COMMA, maybe(words('và'), null)), words('và', 'với'));
const MORE_SUBJECTS = many(skip(AND, skip(maybe(words('môn'), null), SUBJECT_NAME)), 8);
const SUBJECT_LIST = then(
  skip(words('môn', 'các môn', 'bộ môn', 'môn học', 'phân môn'), skip(SIGNS, SUBJECT_NAME)),
  MORE_SUBJECTS,
  (first, more): readonly string[] => [first, ...more],
);
const ESSAY = as(words('bài làm văn', 'làm văn', 'bài văn', 'tập làm văn'), () => ['van']);

/** Subjects a rule is of: `môn Ngữ văn, Toán`; `làm văn` is Ngữ văn's. */
export const SUBJECTS: Read<readonly string[]> = any(SUBJECT_LIST, ESSAY);

const GRADE = as(NUMBER, (n) => (n >= 1 && n <= 12 ? n : null));
/** Grades: `khối 6`, `lớp 7,8,9`. */
export const GRADES: Read<readonly number[]> = then(
  skip(
    words('khối', 'lớp', 'khối lớp', 'các khối', 'các lớp', 'học sinh lớp', 'học sinh khối'),
    GRADE,
  ),
  many(skip(AND, skip(maybe(words('khối', 'lớp'), null), GRADE)), 11),
  (first, more) => [first, ...more],
);

const ENSURE = many(
  words(
    ...['đảm bảo', 'bảo đảm', 'đạt', 'có', 'phải có', 'hoàn thành', 'ít nhất', 'tối thiểu', 'nhập'],
    ...[
      'đủ',
      'phải đạt',
      'hoàn tất',
      'xong',
      'được',
      'phải',
      'nhập được',
      'nhập xong',
      'là',
      'cần',
    ],
  ),
  4,
);
const OF_MARKS = words(
  ...['lần điểm', 'số lần điểm', 'số điểm', 'số bài', 'cột điểm', 'số cột điểm', 'con điểm'],
  ...['số con điểm', 'lần kiểm tra', 'số lần kiểm tra', 'đầu điểm', 'số đầu điểm', 'điểm'],
  ...['số lượng điểm', 'bài kiểm tra', 'lần điểm trong 1 học kì', 'lần đánh giá', 'số lần'],
  ...['lần điểm trong một học kì', 'số lần đánh giá', 'học sinh có đầy đủ điểm', 'học sinh'],
  ...['học sinh có đủ điểm', 'số lần điểm theo quy định', 'số học sinh', 'lượng điểm', 'số cột'],
);
const SURE = words(
  'đảm bảo',
  'bảo đảm',
  'đạt',
  'phải có',
  'ít nhất',
  'tối thiểu',
  'hoàn thành',
  'có',
  'đủ',
  'được',
);

/** How much must be there: `đảm bảo 1/2 lần điểm`, `100% học sinh`, `có một nửa số cột điểm`. */
export const SHARE_SAID: Read<Share> = any(
  skip(skip(ENSURE, SURE), keep(SHARE, maybe(OF_MARKS, null))),
  skip(ENSURE, keep(SHARE, skip(maybe(words('trên tổng', 'của', 'tổng'), null), OF_MARKS))),
);

const CHANGE_HEAD = skip(
  words('sửa', 'sửa điểm', 'thay đổi', 'được sửa', 'việc sửa'),
  many(words('được', 'chỉ được', ':', 'phải'), 2),
);
const HOURS = then(
  skip(many(words('trong', 'trong vòng', 'không quá'), 2), NUMBER),
  words(
    ...['giờ', 'tiếng', 'giờ sau khi được nhận', 'giờ sau khi nhận', 'giờ kể từ khi được nhận'],
    ...['giờ từ khi được nhận', 'giờ sau khi điểm được nhận', 'giờ sau khi nhập', 'h'],
    ...['giờ kể từ khi nhập', 'giờ sau khi được ghi nhận', 'giờ tính từ khi được nhận'],
  ),
  (hours): ChangeRule | null => (hours >= 1 ? { kind: 'hours', hours } : null),
);
const CHANGE_TABLE = oneOf<ChangeRule>([
  ['đến hết hạn nhập', { kind: 'withFilling' }],
  ['đến hạn nhập', { kind: 'withFilling' }],
  ['cho đến hết hạn nhập', { kind: 'withFilling' }],
  ['tới hết hạn nhập', { kind: 'withFilling' }],
  ['trong hạn nhập', { kind: 'withFilling' }],
  ['trong thời hạn nhập', { kind: 'withFilling' }],
  ['chỉ bằng phiếu', { kind: 'requestOnly' }],
  ['bằng phiếu', { kind: 'requestOnly' }],
  ['chỉ theo phiếu', { kind: 'requestOnly' }],
  ['chỉ khi có phiếu', { kind: 'requestOnly' }],
  ['chỉ qua phiếu', { kind: 'requestOnly' }],
  ['chỉ bằng phiếu đề nghị', { kind: 'requestOnly' }],
  ['có phiếu', { kind: 'requestOnly' }],
  ['chỉ bằng phiếu đề nghị sửa điểm', { kind: 'requestOnly' }],
]);
const COLON = many(
  piece(({ text }) => (text === ':' || text === '-' ? true : null)),
  1,
);

/** Until when what was accepted may be changed (R082): `sửa: trong 24 giờ sau khi được nhận`. */
export const CHANGE: Read<ChangeRule> = skip(
  skip(CHANGE_HEAD, COLON),
  skip(many(words('được', 'chỉ được'), 1), any(CHANGE_TABLE, HOURS)),
);

const OVERDUE = words(
  ...['quá hạn thì', 'quá hạn', 'hết hạn thì', 'hết hạn', 'sau đó', 'sau hạn', 'sau thời hạn'],
  ...['thì', 'sau thời hạn trên', 'quá thời hạn thì', 'quá thời hạn', 'sau hạn thì', 'sau đó thì'],
);
const THEN = oneOf<NonNullable<RegulationRule['after']>>([
  ['khóa', 'close'],
  ['khóa lại', 'close'],
  ['đóng', 'close'],
  ['tự khóa', 'close'],
  ['khóa sổ', 'close'],
  ['bị khóa', 'close'],
  ['nhắc', 'warn'],
  ['nhắc nhở', 'warn'],
  ['cảnh báo', 'warn'],
  ['chỉ nhắc', 'warn'],
  ['chỉ sửa bằng phiếu', 'correction'],
  ['chỉ nhập bằng phiếu', 'correction'],
  ['phải có phiếu', 'correction'],
  ['cần phiếu', 'correction'],
  ['phải làm phiếu', 'correction'],
]);

/** What follows when the limit has passed: `quá hạn thì khóa`. */
export const AFTER: Read<NonNullable<RegulationRule['after']>> = skip(skip(OVERDUE, SIGNS), THEN);
