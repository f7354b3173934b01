import type { ServiceCall } from '../../local/kernel/fault-plan';
import { cutsOf, isWrite } from '../authority/support/cuts';

const call = (operation: string, index: number): ServiceCall => ({
  service: 'UrlFetchApp',
  operation,
  index,
});
const READS = [
  'GET sheets.googleapis.com/v4/spreadsheets/*',
  'GET sheets.googleapis.com/v4/spreadsheets/*, POST sheets.googleapis.com/v4/spreadsheets/*:getByDataFilter',
  'waitLock',
  'getProperties',
];
const WRITES = [
  'POST sheets.googleapis.com/v4/spreadsheets/*:batchUpdate',
  'GET www.googleapis.com/drive/v3/files, POST sheets.googleapis.com/v4/spreadsheets/*:batchUpdate',
  'setProperties',
  'sendEmail',
];

it.each(READS)('takes %s for a read', (operation) => {
  expect(isWrite(call(operation, 1))).toBe(false);
});

it.each(WRITES)('takes %s for a write', (operation) => {
  expect(isWrite(call(operation, 1))).toBe(true);
});

it('cuts an act off before and after each write and at three other places', () => {
  const calls = Array.from({ length: 20 }, (_, at) =>
    call((at === 9 ? WRITES : READS)[0] ?? '', at + 1),
  );
  const cuts = cutsOf(calls);

  expect(cuts).toEqual(
    expect.arrayContaining([
      { index: 10, kind: 'kill' },
      { index: 11, kind: 'kill' },
    ]),
  );
  expect(cuts).toHaveLength(5);
});

it('cuts once between two writes with reads between them, twice where something was written that does not matter', () => {
  const operations = ['setProperties', 'getProperties', 'sendEmail'];
  const calls = [WRITES[0] ?? '', 'waitLock', 'getProperties', WRITES[0] ?? '', ...operations].map(
    (operation, at) => call(operation, at + 1),
  );
  const cuts = cutsOf(calls, ({ operation }) => !operation.startsWith('set'));
  const around = cuts.filter(({ index, kind }) => ![3, 7].includes(index) || kind === 'killAfter');

  expect(around).toEqual([
    { index: 1, kind: 'kill' },
    { index: 2, kind: 'kill' },
    { index: 5, kind: 'kill' },
    { index: 6, kind: 'kill' },
    { index: 7, kind: 'killAfter' },
  ]);
});

it('dies after the last call where that is a write', () => {
  expect(cutsOf([call(WRITES[0] ?? '', 1)])).toEqual([
    { index: 1, kind: 'kill' },
    { index: 1, kind: 'killAfter' },
  ]);
});
