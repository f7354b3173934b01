import { OBSERVERS } from '../../../src/authority/observers-list';
import { NOTHING_FOUND, withObserved } from '../../../src/engine/observe/book-observer';
import { toldAs } from '../../../src/kernel/words/said';

const CELL = { tabId: 'toan', pupilId: 'HS01', key: 'HK1.GK', value: '8,0' };

test('what observers ask for is joined in their order, counts are added', () => {
  const first = withObserved(NOTHING_FOUND, {
    accepted: [CELL],
    refused: 1,
    problems: [toldAs('một')],
    requests: [{ clearBasicFilter: { sheetId: 1 } }],
  });
  const both = withObserved(first, {
    refused: 2,
    problems: [toldAs('hai')],
    requests: [{ clearBasicFilter: { sheetId: 2 } }],
  });

  expect(both.accepted).toEqual([CELL]);
  expect(both.refused).toBe(3);
  expect(both.problems).toEqual([toldAs('một'), toldAs('hai')]);
  expect(both.requests.map(({ clearBasicFilter }) => clearBasicFilter?.sheetId)).toEqual([1, 2]);
});

test('an observer that says nothing of standing refusals or the look leaves those of before', () => {
  const standing = {
    before: {},
    after: { 'toan/HS01/HK1.GK': { shown: '11', at: '', problem: 'range' } },
  };

  expect(withObserved({ ...NOTHING_FOUND, standing }, {}).standing).toBe(standing);
  expect(withObserved(NOTHING_FOUND, {}).display).toBe(NOTHING_FOUND.display);
});

test('whoever needs what becomes official stands after the marks, the look after all who write cells', () => {
  const ids = OBSERVERS.map(({ id }) => id);

  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.indexOf('marks')).toBeLessThan(ids.indexOf('summaries'));
  expect(ids.indexOf('marks')).toBeLessThan(ids.indexOf('foreign'));
  expect(ids.indexOf('protections')).toBeLessThan(ids.indexOf('display'));
});
