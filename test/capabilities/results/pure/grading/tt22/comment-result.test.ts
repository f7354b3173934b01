import {
  commentSemester,
  commentYear,
  compositeComment,
} from '../../../../../../src/capabilities/results/pure/grading/tt22/comment-result';

test.each([
  [['Đ', 'Đ'], 'Đ', 'Đ', 'Đ'],
  [['Đ', 'CĐ'], 'Đ', 'Đ', 'CĐ'],
  [['Đ', 'Đ'], 'CĐ', 'Đ', 'CĐ'],
  [['Đ', 'Đ'], 'Đ', null, 'CĐ'],
  [['Đ', null], 'Đ', 'Đ', 'CĐ'],
  [['Đ', null, 'Đ'], 'Đ', 'Đ', 'Đ'],
  [['Đ', 'Đ', 'CĐ'], 'Đ', 'Đ', 'CĐ'],
] as const)('regular %j, mid-term %j, final %j: %s', (tx, gk, ck, result) => {
  expect(commentSemester(tx, { gk, ck }, 2)).toBe(result);
});

test('the year takes the result of semester II', () => {
  expect(commentYear('CĐ', 'Đ')).toBe('Đ');
  expect(commentYear('Đ', 'CĐ')).toBe('CĐ');
});

test.each([
  [['Đ', 'Đ'], 'Đ'],
  [['Đ', 'CĐ'], 'CĐ'],
  [['Đ', null], null],
  [[], null],
] as const)('Nghệ thuật of parts %j: %j', (parts, result) => {
  expect(compositeComment(parts)).toBe(result);
});
