import { samePupil } from '../../../../src/capabilities/transcript/pure/same-pupil';
import type { Pupil } from '../../../../src/school/school-types';

const PUPIL: Pupil = {
  id: 'HS101',
  fullName: 'Bùi Gia Hoà',
  birthDate: '2015-03-01',
  gender: 'Nam',
  classId: '7A1',
  status: 'studying',
  ethnicity: '',
  phone: '',
  personalId: '',
  ministryId: '',
};

describe('the same child in another school year', () => {
  it.each<[string, Partial<Pupil>, Partial<Pupil>, boolean]>([
    ['code, name and birth date', {}, {}, true],
    ['another writing of the name', {}, { fullName: 'Bùi Gia Hòa' }, true],
    ['a code that has gone to another child', {}, { fullName: 'Lê Thu Hà' }, false],
    ['a namesake of another day', {}, { birthDate: '2015-03-02' }, false],
    ['no birth date at all', { birthDate: '' }, { birthDate: '' }, false],
    ['another code', {}, { id: 'HS999' }, false],
    [
      'the number of a person',
      { personalId: '1' },
      { id: 'X', fullName: 'Y', personalId: '1' },
      true,
    ],
    ['the number of the Ministry', { ministryId: '7' }, { id: 'X', ministryId: '7' }, true],
    ['numbers nobody knows', { personalId: '', ministryId: '' }, { id: 'X' }, false],
  ])('%s', (_, now, then, isSame) => {
    const found = samePupil([{ ...PUPIL, ...then }], { ...PUPIL, ...now });

    expect(found !== null).toBe(isSame);
  });
});
