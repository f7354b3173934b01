import fc from 'fast-check';
import { contentId } from '../../../src/documents/pdf/content-id';

test('is 32 hex digits, the same for the same content', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (parts) => {
      expect(contentId(parts)).toMatch(/^[0-9a-f]{32}$/);
      expect(contentId([...parts])).toBe(contentId(parts));
    }),
  );
});

test('changes with one character', () => {
  expect(contentId(['BT 8,5'])).not.toBe(contentId(['BT 8,6']));
});
