import { join } from 'node:path';
import { answerValue } from '../../../local/school/person-at-work';
import { answersOf, demoTables, readTables, SCHOOL } from '../../../local/school/school-tables';

const ROOT = join(__dirname, '../../..');

describe('the demonstration school', () => {
  it('has twenty classes, each subject of its table once a class, and people of the domain', () => {
    const school = readTables(demoTables(ROOT));
    const keys = school.assignments.map(({ classId, subjectId }) => `${classId}/${subjectId}`);

    expect(school.classes).toHaveLength(20);
    expect(new Set(keys).size).toBe(keys.length);
    expect(school.staff.every(({ email }) => email.endsWith(`@${SCHOOL.domain}`))).toBe(true);
  });

  it('is ambiguous without its mapping, and says where', () => {
    const tables = { ...demoTables(ROOT), mapping: { names: {}, classes: {}, subjects: {} } };

    expect(() => readTables(tables)).toThrow(/ambiguous[\s\S]*Thanh Vân/);
  });
});

describe('answersOf', () => {
  it('names each answer by its question', () => {
    expect(answersOf({ names: { a: 'A' }, classes: { b: 'B' }, subjects: { c: 'C' } })).toEqual({
      'name:a': 'A',
      'class:b': 'B',
      'subject:c': 'C',
    });
  });
});

describe('answerValue', () => {
  it('gives the value, or throws what was refused', () => {
    expect(answerValue({ ok: true, value: 5 })).toBe(5);
    expect(() =>
      answerValue({ ok: false, code: 'BUSY', details: {}, message: { vi: 'bận', en: 'busy' } }),
    ).toThrow('BUSY: bận');
  });
});
