import { missingPeriodic } from '../../../../../../src/capabilities/results/pure/grading/tt22/missing-periodic';

test.each([
  ['score', 'unexcused', null, { mark: 0, status: 'unexcused' }],
  ['score', 'unexcused', 80, { mark: 0, status: 'unexcused' }],
  ['comment', 'unexcused', null, { mark: 'CĐ', status: 'unexcused' }],
  ['score', 'forceMajeure', null, { mark: null, status: 'pending' }],
  ['score', 'forceMajeure', 0, { mark: 0, status: 'madeUp' }],
  ['score', 'forceMajeure', 75, { mark: 75, status: 'madeUp' }],
  ['comment', 'forceMajeure', 'Đ', { mark: 'Đ', status: 'madeUp' }],
] as const)('a %s test not sat, %s, made up by %s', (kind, absence, makeUp, wanted) => {
  expect(missingPeriodic(kind, absence, makeUp)).toEqual(wanted);
});
