import type { ColumnWindow, Gate } from '../../../../src/book/window/window';
import {
  type ComingRemark,
  judgeRemark,
} from '../../../../src/capabilities/remarks/pure/judge-remark';

const OPEN: Gate = { reasons: [], until: null, release: null };
const LOCKED: Gate = {
  reasons: [
    {
      ...{ reason: 'locked', since: 0, until: null, by: 'ht@x.vn', words: '', article: '' },
      opener: 'lock.release',
    },
  ],
  until: null,
  release: null,
};
const window = (fill: Gate, change: Gate): ColumnWindow => ({ fill, change });
const COMING: ComingRemark = {
  ...{ text: 'Chăm học', was: '', accepted: '', shown: '', kindId: 'remark' },
  ...{ window: window(OPEN, OPEN), forbidden: null },
};

const said = (change: Partial<ComingRemark>): string => {
  const found = judgeRemark({ ...COMING, ...change });

  return found.ok ? found.value : found.reason.vi;
};

describe('a remark on its way into a cell', () => {
  it.each<[string, Partial<ComingRemark>, string]>([
    ['is written', {}, 'Chăm học'],
    ['is written in the form that is kept', { text: ' Chăm   học ' }, 'Chăm học'],
    ['takes the place of what its writer saw', { was: 'A', accepted: 'A', shown: 'A' }, 'Chăm học'],
    ['takes out what its writer saw', { text: '', was: 'A', accepted: 'A', shown: 'A' }, ''],
    [
      'is there already',
      { was: '', accepted: 'Chăm học', window: window(LOCKED, LOCKED) },
      'Chăm học',
    ],
    ['stands in the book already, cut off before the ledger', { shown: 'Chăm học' }, 'Chăm học'],
    ['may fill where only filling is open', { window: window(OPEN, LOCKED) }, 'Chăm học'],
  ])('%s', (_, change, value) => {
    expect(said(change)).toBe(value);
  });

  it.each<[string, Partial<ComingRemark>, RegExp]>([
    ['is no words', { text: '8,5' }, /viết bằng lời/],
    ['is too long', { text: 'a'.repeat(151) }, /150 kí tự/],
    ['comes to a closed cell', { window: window(LOCKED, OPEN) }, /khóa theo lệnh/],
    [
      'would change where only filling is open',
      { was: 'A', accepted: 'A', shown: 'A', window: window(OPEN, LOCKED) },
      /khóa theo lệnh/,
    ],
    ['comes to a corrected cell', { forbidden: 'closed:corrected:PĐN-001' }, /PĐN-001/],
    ['comes to a pupil who is gone', { shown: null }, /không còn học/],
    ['comes after another one', { was: '', accepted: 'B', shown: 'B' }, /đã đổi/],
    ['would write over what was typed just now', { shown: 'Bạn gõ' }, /vừa có người gõ/],
  ])('is refused where it %s', (_, change, reason) => {
    expect(said(change)).toMatch(reason);
  });
});
