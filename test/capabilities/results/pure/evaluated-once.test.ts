import type { ClassResults } from '../../../../src/capabilities/results/pure/class-results';
import { evaluatedOnce } from '../../../../src/capabilities/results/pure/evaluated-once';
import type { Pupil } from '../../../../src/school/school-types';

const PUPIL: Pupil = {
  id: 'HS01',
  classId: '6A1',
  fullName: 'Đỗ Văn An',
  birthDate: '2015-03-01',
  gender: 'Nam',
  ethnicity: 'Kinh',
  status: 'studying',
  phone: '',
  personalId: '',
  ministryId: '',
};
const ASKED = { schoolClass: { id: '6A1' }, period: 1, hash: 'a', pupils: [PUPIL] };
const results = (): ClassResults => ({ period: 1, records: [] });

test('results of the same inputs are evaluated once in an execution', () => {
  const execution = {};
  const evaluate = jest.fn(results);
  const first = evaluatedOnce(execution, ASKED, evaluate);

  expect(evaluatedOnce(execution, { ...ASKED, pupils: [{ ...PUPIL }] }, evaluate)).toBe(first);
  expect(evaluate).toHaveBeenCalledTimes(1);
});

test.each([
  ['another class', { schoolClass: { id: '6A2' } }],
  ['another period', { period: 2 }],
  ['other inputs or rules', { hash: 'b' }],
  ['a pupil called otherwise', { pupils: [{ ...PUPIL, fullName: 'Đỗ Văn Ân' }] }],
])('%s is evaluated anew', (_, change) => {
  const execution = {};
  const evaluate = jest.fn(results);
  evaluatedOnce(execution, ASKED, evaluate);
  evaluatedOnce(execution, { ...ASKED, ...change }, evaluate);

  expect(evaluate).toHaveBeenCalledTimes(2);
});

test('what another execution evaluated is not known', () => {
  const evaluate = jest.fn(results);
  evaluatedOnce({}, ASKED, evaluate);
  evaluatedOnce({}, ASKED, evaluate);

  expect(evaluate).toHaveBeenCalledTimes(2);
});
