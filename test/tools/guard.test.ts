import { simulateGuard } from '../../tools/guard/simulate-guard';

const found = simulateGuard(30, 'guard-test');

test('honest work is asked about at most once by teacher and semester', () => {
  expect(found.falseAlarmsPerTeacherSemester).toBeLessThanOrEqual(1);
});

test('nineteen of twenty wrong columns are held', () => {
  expect(found.injected).toBe(30 * Object.keys(found.heldByWay).length);
  expect(found.held / found.injected).toBeGreaterThanOrEqual(0.95);
});

test('no way of going wrong is left to chance', () => {
  for (const held of Object.values(found.heldByWay)) {
    expect(held).toBeGreaterThanOrEqual(24);
  }
});

test('a seed gives the same numbers again', () => {
  expect(simulateGuard(3, 'same')).toEqual(simulateGuard(3, 'same'));
});
