import { SUBJECT_NAMES_EN } from '../../../src/school/subjects/subject-names-en';

test('each register has an English name of its own', () => {
  const names = Object.values(SUBJECT_NAMES_EN);

  expect(names.filter((name) => !/^[A-Z][a-z]+( [a-z]+)*( \d)?$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});
