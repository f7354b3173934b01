import { jobError, storedError } from '../../../src/engine/jobs/job-error';
import { AppError } from '../../../src/kernel/app-error';

test('why a job stopped is kept as code and values and told in both languages', () => {
  const told = jobError(storedError(new AppError('UNKNOWN_CLASS', { value: '6A9' })));

  expect(told).toMatchObject({ ok: false, code: 'UNKNOWN_CLASS', details: { value: '6A9' } });
  expect(told?.message.vi).toContain('6A9');
  expect(told?.message.en).toContain('6A9');
});

test('of an error of the system only the status is kept: its details may name files', () => {
  const error = new AppError('GOOGLE_REFUSED', { status: 403, url: 'https://…/secret' });

  expect(storedError(error)).toBe('{"code":"GOOGLE_REFUSED","details":{"status":403}}');
});

test('nothing is told of a job that goes on; what nobody can read is an error of the system', () => {
  expect(jobError('')).toBeNull();
  expect(jobError('Google từ chối')?.code).toBe('INTERNAL');
  expect(jobError('{"code":"NO_SUCH_CODE","details":{}}')?.code).toBe('INTERNAL');
});
