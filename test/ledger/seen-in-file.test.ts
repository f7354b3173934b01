import { seenInFile } from '../../src/ledger/seen-in-file';
import type { SchoolModel } from '../../src/school/school-model';

const staff = [{ id: 'GV05', fullName: 'Trần Minh Oanh', email: 'oanh@hoamai.edu.vn', grants: [] }];
const school = { staff } as unknown as SchoolModel;
const entry = {
  time: '2026-10-05T01:00:00.000Z',
  data: { seen: ['oanh@hoamai.edu.vn', 'la@truongkhac.edu.vn'] },
};

test('who had the file open while nobody can say who wrote is named as seen', () => {
  expect(seenInFile(school, entry)).toEqual({
    seen: ['Trần Minh Oanh', 'la@truongkhac.edu.vn'],
  });
  expect(seenInFile(school, { ...entry, data: null })).toEqual({});
  expect(seenInFile(school, { ...entry, data: { seen: 'oanh@hoamai.edu.vn' } })).toEqual({});
});
