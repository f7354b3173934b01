import { errorMessage } from '../../../../src/kernel/words/errors/error-texts';

test('a mark that is refused says why, and what was probably meant', () => {
  const { vi, en } = errorMessage('BAD_MARK', {
    value: '8,55',
    problem: 'tooManyDecimals',
    suggestion: '8,6',
  });

  expect(vi).toMatch(/^“8,55” không phải .*một chữ số thập phân.* Có phải là 8,6\?$/);
  expect(en).toMatch(/^“8,55” is not .*one decimal.* Did you mean 8,6\?$/);
});

test('nothing is suggested where nobody can tell what was meant', () => {
  const { vi, en } = errorMessage('BAD_MARK', { value: '11', problem: 'outOfRange' });

  expect(vi).toBe('“11” không phải là điểm hợp lệ. Điểm phải từ 0 đến 10. Hãy nhập lại.');
  expect(en).toBe('“11” is not a valid mark. A mark is from 0 to 10. Enter it again.');
});

test('a blank value is named as blank', () => {
  const values = { asked: '', found: '7' };

  expect(errorMessage('STALE_VALUE', values).vi).toContain('“(trống)”, bây giờ là “7”');
  expect(errorMessage('STALE_VALUE', values).en).toContain('“(blank)” then and is “7” now');
});

test('a detail that is missing leaves a gap that is seen, never a place to fill', () => {
  expect(errorMessage('UNKNOWN_CLASS', {}).vi).toContain('“…”');
  expect(errorMessage('TABLE_INVALID', { problems: ['a', 'b'] }).en).toContain('a; b');
});
