import { AppError } from '../../../src/kernel/app-error';
import { errorMessage } from '../../../src/kernel/words/errors/error-texts';
import { requireInYear } from '../../../src/school/calendar/school-year';

test.each(['2026-08-01', '2026-11-28', '2027-08-31'])('%s is a day of 2026-2027', (date) => {
  expect(() => requireInYear('2026-2027', date, 'Mở đến')).not.toThrow();
});

test.each(['2026-07-31', '2027-09-01', '2036-01-01', '9999-12-31'])(
  '%s is refused with the days allowed',
  (date) => {
    let message = '';

    try {
      requireInYear('2026-2027', date, 'Mở đến');
    } catch (error) {
      message = error instanceof AppError ? errorMessage(error.code, error.details).vi : '';
    }

    expect(message).toMatch(
      /^Mở đến: .* nằm ngoài năm học 2026-2027 \(01\/08\/2026 – 31\/08\/2027\)/,
    );
  },
);
