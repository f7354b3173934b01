import { as, many, oneOf, type Read } from './readers';

/** What stands before a limit: whether its day itself still counts, and on which side of something it lies. */
export interface Lead {
  readonly isBefore: boolean;
  readonly isAfter: boolean;
  /** How many words of it say that a limit comes. */
  readonly count: number;
}

type Sign = 'until' | 'before' | 'after';

const UNTIL: readonly string[] = [
  ...['chậm nhất', 'muộn nhất', 'trễ nhất', 'lâu nhất', 'nhiều nhất', 'tối đa', 'tối thiểu'],
  ...['ít nhất', 'không quá', 'không được quá', 'không vượt quá', 'không muộn hơn', 'quá'],
  ...['không chậm hơn', 'không trễ hơn', 'không sau', 'không để quá', 'không muộn quá'],
  ...['trong vòng', 'trong thời hạn', 'trong khoảng', 'trong thời gian', 'trong', 'nội trong'],
  ...['hạn cuối', 'hạn cuối cùng', 'hạn chót', 'hạn chậm nhất', 'hạn', 'thời hạn', 'thời điểm'],
  ...['hạn nhập', 'hạn nộp', 'kì hạn', 'thời hạn cuối', 'thời hạn cuối cùng', 'thời gian'],
  ...[
    'đến',
    'tới',
    'cho đến',
    'cho tới',
    'đến hết',
    'tới hết',
    'hết',
    'cho đến hết',
    'đến khi',
    'khi',
    'khi hết',
  ],
  ...['vào', 'vào lúc', 'đúng', 'là', 'phải', 'phải xong', 'xong', 'hoàn thành', 'hoàn tất'],
  ...['hoàn thiện', 'nhập xong', 'kết thúc', 'khóa', 'chốt', 'đóng', 'được', 'kể cả', 'của', 'tại'],
  ...[
    'vào tiết 1',
    'tiết 1',
    'vào tiết đầu',
    'định kì',
    'thực hiện',
    'theo',
    'nhất',
    'cuối cùng',
    'đúng vào',
    'ngay',
    'dừng',
  ],
];
const BEFORE: readonly string[] = ['trước', 'trước khi', 'trước thời điểm', 'xong trước'];
const AFTER: readonly string[] = ['sau', 'sau khi', 'sau đó', 'quá'];

const SIGN = oneOf<Sign>([
  ...UNTIL.map((text): [string, Sign] => [text, 'until']),
  ...BEFORE.map((text): [string, Sign] => [text, 'before']),
  ...AFTER.map((text): [string, Sign] => [text, 'after']),
]);

/** Any run of such words, also none: `chậm nhất là`, `không quá`, `phải hoàn thành trước`, `trong vòng`. */
export const LEAD: Read<Lead> = as(many(SIGN, 5), (signs) => ({
  isBefore: signs.includes('before'),
  isAfter: signs.includes('after'),
  count: signs.length,
}));
