import { cellKind } from '../../../src/book/cell-kinds/cell-kinds';
import type { EntryDecision } from '../../../src/book/entry/entry-decision';
import { type DecidedCell, entryMessage } from '../../../src/book/entry/entry-messages';

const cell = (at: string, decision: EntryDecision, kind = 'score'): DecidedCell => ({
  where: `Ô ${at}`,
  kind: cellKind(kind),
  decision,
});

test('nothing is said where nothing was done', () => {
  expect(entryMessage([cell('A1', { kind: 'keep' })])).toBeNull();
});

test('a mark that was read says what was typed and what was written', () => {
  const message = entryMessage([cell('E12', { kind: 'write', value: 85, typed: '8.5' })]);

  expect(message).toBe('Ô E12: “8.5” được ghi là 8,5.');
});

test('a mark made of a date says what it may have been', () => {
  const decision = { kind: 'write', value: 85, typed: '8.5', orTyped: '8/5' } as const;

  expect(entryMessage([cell('E12', decision)])).toContain('“8.5” (hoặc “8/5”) được ghi là 8,5');
});

test.each<[string, EntryDecision, string, RegExp]>([
  [
    'two decimals',
    { kind: 'warn', typed: '8,55', problem: 'tooManyDecimals', suggestion: 86 },
    'score',
    /Ô F3: “8,55” chưa được nhận: .*một chữ số thập phân.* Hãy ghi 8,6 nếu đó là điểm đúng\./,
  ],
  [
    'out of range',
    { kind: 'warn', typed: '11', problem: 'outOfRange', suggestion: undefined },
    'score',
    /“11” chưa được nhận: điểm phải từ 0 đến 10\. Hãy ghi lại cho đúng, .* ví dụ 8 hoặc 8,5\./,
  ],
  [
    'a number in a comment subject',
    { kind: 'warn', typed: '8', problem: 'wrongKind', suggestion: undefined },
    'comment',
    /chỉ ghi Đ hoặc CĐ\. Hãy ghi Đ \(đạt\) hoặc CĐ/,
  ],
])(
  'a refused value names cell, value, reason and what to write: %s',
  (_name, decision, kind, text) => {
    expect(entryMessage([cell('F3', decision, kind)])).toMatch(text);
  },
);

const warn = (typed: string): EntryDecision => ({
  kind: 'warn',
  typed,
  problem: 'notAMark',
  suggestion: undefined,
});
const written = (typed: string): EntryDecision => ({ kind: 'write', value: 85, typed });

test('a message has at most six lines: refused cells first, conversions counted in one', () => {
  const block = Array.from({ length: 18 }, (_, row) =>
    cell(`C${row}`, row % 2 === 0 ? written('8.5') : warn('x')),
  );
  const lines = (entryMessage(block) ?? '').split('\n');

  expect(lines).toHaveLength(6);
  expect(lines.slice(0, 4).every((line) => line.includes('chưa được nhận'))).toBe(true);
  expect(lines[4]).toBe('Và 5 ô khác chưa được nhận.');
  expect(lines[5]).toBe('9 ô được ghi lại cho đúng dạng, ví dụ “8.5” được ghi là 8,5.');
});

test('among several conversions one that may be wrong is the example', () => {
  const block = [
    cell('C1', written('8,50')),
    cell('C2', { kind: 'write', value: 85, typed: '8.5', orTyped: '8/5' }),
  ];

  expect(entryMessage(block)).toBe(
    '2 ô được ghi lại cho đúng dạng, ví dụ “8.5” (hoặc “8/5”) được ghi là 8,5. Ô nào không phải thế, hãy nhập lại.',
  );
});

test.each<[string, EntryDecision, string, RegExp]>([
  [
    'training',
    { kind: 'warn', typed: 'TB', problem: 'notLevel', suggestion: undefined },
    'level',
    /chỉ có Tốt, Khá, Đạt, Chưa đạt\. Hãy chọn trong danh sách của ô, hoặc gõ T, K, Đ, CĐ\./,
  ],
  [
    'attendance',
    { kind: 'warn', typed: '1P', problem: 'notCount', suggestion: 1 },
    'count',
    /số nguyên từ 0 đến 99, .* Hãy ghi 1 nếu đó là số buổi đúng\./,
  ],
  [
    'an exemption',
    { kind: 'warn', typed: 'M', problem: 'exemption', suggestion: undefined },
    'comment',
    /“M” chưa được nhận: M \(miễn\) chỉ dùng khi .* hãy để trống ô và báo hiệu trưởng/,
  ],
])('what is wrong in %s is told with the choice there is', (_name, decision, kind, text) => {
  expect(entryMessage([cell('F3', decision, kind)])).toMatch(text);
});

test('a long text is shortened', () => {
  const typed = 'a'.repeat(500);
  const decision = { kind: 'warn', typed, problem: 'notAMark', suggestion: undefined } as const;

  expect(entryMessage([cell('C1', decision)])?.length).toBeLessThan(200);
});
