import { ownValue } from '../../../src/kernel/text/own-value';

test.each([
  ['a', 1],
  ['b', undefined],
  ['constructor', undefined],
  ['__proto__', undefined],
])('%s is %j', (key, value) => {
  expect(ownValue({ a: 1 }, key)).toBe(value);
});
