import { pageAddress } from '../../../src/engine/tell/page-address';
import type { PropertiesPort } from '../../../src/ports/platform-ports';

const RUNNING = 'https://script.google.com/macros/s/AKrun_-1/exec';

const properties = (values: Readonly<Record<string, string>>): PropertiesPort => ({
  get: (key) => values[key] ?? null,
  set: () => undefined,
  remove: () => undefined,
});

test('the deployment that runs is named with the domain, so that the school’s account is taken', () => {
  expect(pageAddress(properties({ DOMAIN: 'Truong.edu.vn' }), RUNNING)).toBe(
    'https://script.google.com/a/macros/truong.edu.vn/s/AKrun_-1/exec',
  );
});

test('an address that names the domain already stays', () => {
  const full = 'https://script.google.com/a/macros/truong.edu.vn/s/AKrun_-1/exec';

  expect(pageAddress(properties({ DOMAIN: 'truong.edu.vn' }), full)).toBe(full);
});

test('without a domain the address stays as it is', () => {
  expect(pageAddress(properties({}), RUNNING)).toBe(RUNNING);
});

test('what the school has told goes first', () => {
  const told = { DOMAIN: 'a.vn', SELF_PAGE_URL: 'https://script.google.com/macros/s/told/exec' };

  expect(pageAddress(properties(told), RUNNING)).toBe(
    'https://script.google.com/a/macros/a.vn/s/told/exec',
  );
});

test.each(['', 'javascript:alert(1)', 'https://x.vn/"><script>', 'http://x.vn/exec'])(
  '%j is no address to be put into a page',
  (running) => {
    expect(pageAddress(properties({}), running)).toBe('');
  },
);
