import { requireClass } from '../../src/school/require-class';
import type { SchoolModel } from '../../src/school/school-model';

const school = {
  classes: [{ id: '6A1', grade: 6, homeroomId: null, bookId: 'b', folderId: 'f' }],
} as unknown as SchoolModel;

test('a class is found by its id', () => {
  expect(requireClass({ school }, '6A1').bookId).toBe('b');
});

test('a class the school does not have is named in the error', () => {
  expect(() => requireClass({ school }, '6A9')).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_CLASS', details: { value: '6A9' } }),
  );
});
