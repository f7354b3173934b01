import { type DecidedCell, entryMessage } from '../../../src/domain/entry/entry-messages';
import type { EntryDecision } from '../../../src/domain/entry/normalise-entry';

const cell = (a1: string, decision: EntryDecision, kind: DecidedCell['kind'] = 'score') => ({
  a1,
  kind,
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

test.each<[string, EntryDecision, DecidedCell['kind'], RegExp]>([
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

test('a pasted block names three cells of each sort and counts the rest', () => {
  const block = Array.from({ length: 9 }, (_, row) =>
    cell(`C${row}`, { kind: 'warn', typed: 'x', problem: 'notAMark', suggestion: undefined }),
  );
  const message = entryMessage(block) ?? '';

  expect(message.match(/Ô C\d/g)).toHaveLength(3);
  expect(message).toContain('Và 6 ô khác');
});

test('a long text is shortened', () => {
  const typed = 'a'.repeat(500);
  const decision = { kind: 'warn', typed, problem: 'notAMark', suggestion: undefined } as const;

  expect(entryMessage([cell('C1', decision)])?.length).toBeLessThan(200);
});
