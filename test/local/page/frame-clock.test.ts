import { followClock, installClock } from '../../../local/page/frame-clock';

const BrowserDate = Date;
const TERM = BrowserDate.UTC(2026, 10, 9, 1);

beforeAll(() => {
  Object.assign(globalThis, { window: globalThis });
  installClock();
});

afterAll(() => {
  globalThis.Date = BrowserDate;
});

test('without arguments a date is the time of the Workspace', () => {
  followClock(TERM);
  expect(Math.abs(Date.now() - TERM)).toBeLessThan(60_000);
  expect(new Date().toISOString().slice(0, 10)).toBe('2026-11-09');
  expect(Date()).toContain('2026');
});

test('everything else of Date stays as it is', () => {
  expect(new Date(0).toISOString()).toBe('1970-01-01T00:00:00.000Z');
  expect(new Date(2026, 0, 2).getDate()).toBe(2);
  expect(new Date()).toBeInstanceOf(Date);
  expect(new BrowserDate(5)).toBeInstanceOf(Date);
  expect(Date.UTC(2026, 10, 9, 1)).toBe(TERM);
});

test('a time that is no number changes nothing', () => {
  followClock(TERM);
  followClock(Number.NaN);
  expect(Math.abs(Date.now() - TERM)).toBeLessThan(60_000);
});
