import { lockOrder, readTerm } from '../../../../src/capabilities/locks/pure/lock-order';

test('a semester is 1, 2 or both', () => {
  expect(['1', '2', '', '3'].map(readTerm)).toEqual([1, 2, null, null]);
});

describe('the table of orders', () => {
  it('gives orders as they were written', () => {
    expect(
      lockOrder({
        id: 'l',
        kind: 'release',
        classIds: '6A1',
        subjectIds: '',
        term: '2',
        reason: 'x',
        by: 'a@x.vn',
        role: 'principal',
        at: '2026-10-01T00:00:00.000Z',
        until: '',
        changed: '',
        keys: 'HK1.GK; HK1.CK',
        from: '2026-10-02T00:00:00.000Z',
        places: '6A1/toan',
        lifts: '',
        request: '',
      }),
    ).toEqual({
      id: 'l',
      kind: 'release',
      classIds: ['6A1'],
      subjectIds: [],
      keys: ['HK1.GK', 'HK1.CK'],
      places: ['6A1/toan'],
      lifts: '',
      term: 2,
      reason: 'x',
      by: 'a@x.vn',
      at: Date.UTC(2026, 9, 1),
      from: Date.UTC(2026, 9, 2),
      until: null,
    });
  });
});
