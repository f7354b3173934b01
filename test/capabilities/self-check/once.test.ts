import { once } from '../../../src/capabilities/self-check/once';

test('makes the value when it is first asked for, and once', () => {
  const make = jest.fn(() => ({}));
  const value = once(make);

  expect(make).not.toHaveBeenCalled();
  expect(value()).toBe(value());
  expect(make).toHaveBeenCalledTimes(1);
});

test('a failure is kept: nothing is tried twice, and every caller hears of it', () => {
  const make = jest.fn(() => {
    throw new Error('no file');
  });
  const value = once(make);

  expect(value).toThrow('no file');
  expect(value).toThrow('no file');
  expect(make).toHaveBeenCalledTimes(1);
});
