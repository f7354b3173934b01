import {
  doneText,
  isUnfinished,
  type Made,
  madeBy,
  pendingClasses,
} from '../../../src/capabilities/results/order-progress';
import type { ResultOrder } from '../../../src/capabilities/results/pure/result-orders';

const order = (kind: string, done: string, classIds = '6A1; 6A2; 6A3'): ResultOrder => ({
  id: 'lenh-1',
  kind,
  classIds,
  period: '1',
  subjectId: '',
  pupilId: '',
  reason: '',
  by: 'hieutruong@x.vn',
  role: 'principal',
  at: '2026-10-05T02:00:00.000Z',
  pins: '',
  done,
});

const made = (classId: string): Made => ({
  classId,
  inputsHash: '',
  ruleSet: 'tt22@1',
  disagreements: 0,
  named: [],
});

describe('how far an order has come', () => {
  it.each([
    ['not begun', '', true, ['6A1', '6A2', '6A3']],
    ['done', '"ok"', false, []],
    ['taken back', '"dữ liệu đã đổi"', false, []],
    ['waiting for one class', '{"waiting":["6A2"],"made":[]}', true, ['6A2']],
  ])('%s', (_what, done, unfinished, pending) => {
    expect(isUnfinished(order('approve', done))).toBe(unfinished);
    expect(pendingClasses(order('approve', done))).toEqual(pending);
  });

  it('leaves out a class that was taken out of the order while it waited', () => {
    const done = '{"waiting":["6A2","6A3"],"made":[]}';

    expect(pendingClasses(order('approve', done, '6A1; 6A2'))).toEqual(['6A2']);
  });

  it('keeps what was made of a summary until the last class is', () => {
    const first = order('summarise', '');
    const half = {
      ...first,
      done: doneText(first, { waiting: ['6A2', '6A3'], made: [made('6A1')] }),
    };
    const most = { ...half, done: doneText(half, { waiting: ['6A3'], made: [made('6A2')] }) };
    const whole = { ...most, done: doneText(most, { waiting: [], made: [made('6A3')] }) };

    expect([first, half, most, whole].map(isUnfinished)).toEqual([true, true, true, false]);
    expect(madeBy(most)).toEqual([made('6A1'), made('6A2')]);
    expect(JSON.parse(whole.done)).toEqual([made('6A1'), made('6A2'), made('6A3')]);
  });

  it('keeps nothing of other acts', () => {
    const half = order('approve', '{"waiting":["6A2"],"made":[]}');

    expect(doneText(half, { waiting: [], made: [] })).toBe('"ok"');
    expect(madeBy(half)).toEqual([]);
  });
});
