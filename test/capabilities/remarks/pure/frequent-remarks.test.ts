import fc from 'fast-check';
import { frequentRemarks } from '../../../../src/capabilities/remarks/pure/frequent-remarks';

test('phrases are what was said of more than one pupil, the most frequent first', () => {
  expect(frequentRemarks(['Ngoan', 'Chăm', '', 'Chăm', 'Lễ phép', 'Chăm', 'Ngoan', ''])).toEqual([
    'Chăm',
    'Ngoan',
  ]);
});

test('they are at most nine, each once, whatever the order of the pupils', () => {
  const remark = fc.constantFrom(...'abcdefghijklm');

  fc.assert(
    fc.property(fc.array(remark, { maxLength: 60 }), (remarks) => {
      const found = frequentRemarks(remarks);

      expect(found.length).toBeLessThanOrEqual(9);
      expect(new Set(found).size).toBe(found.length);
      expect(frequentRemarks([...remarks].reverse())).toEqual(found);
    }),
  );
});
