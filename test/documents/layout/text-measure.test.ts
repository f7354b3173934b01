import { textWidth } from '../../../src/documents/layout/text-measure';
import { asPrinted } from '../../../src/kernel/text/unprintable';

test.each([
  ['composes letters typed in parts', 'Nguye\u0302\u0303n', 'Nguyễn'],
  ['turns odd spaces into plain ones', 'a\u00a0b\tc\u3000d', 'a b c d'],
  ['drops what cannot be seen', 'a\u200b\u00ad\ufeff\u0007b', 'ab'],
  ['keeps line ends', 'a\r\nb', 'a\nb'],
  ['turns eth into the Vietnamese letter it stands for', '\u00d0ặng', 'Đặng'],
])('%s', (_, text, expected) => {
  expect(asPrinted(text)).toBe(expected);
});

test('width grows with the size and does not depend on how letters were typed', () => {
  const style = { face: 'regular', size: 10 } as const;
  expect(textWidth('10,0', style)).toBeCloseTo(17.5);
  expect(textWidth('10,0', { ...style, size: 20 })).toBeCloseTo(35);
  expect(textWidth('e\u0302\u0323', style)).toBe(textWidth('ệ', style));
});
