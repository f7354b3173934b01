import { nextIndex } from '../../../sidebar/components/tabs';
import {
  coverageLevel,
  percentEntered,
  sumCoverage,
} from '../../../sidebar/features/overview/coverage';
import {
  type Outcome,
  outcomeText,
  outcomeTone,
} from '../../../sidebar/features/requests/decision-outcome';
import { ownRequests, waitingRequests } from '../../../sidebar/features/requests/request-lists';
import { textsOf } from '../../../sidebar/shell/language';
import { REQUESTS } from '../gallery/sample-school';

const first = REQUESTS[0]!;
const { t, refusal } = textsOf('vi', () => undefined);

test('own requests are mine whatever the case of the address, newest first', () => {
  const later = { ...first, id: 'later', requestedAt: '2026-11-21T00:00:00Z' };
  const mine = ownRequests([first, REQUESTS[1]!, later], 'Vy.Trinh@thcshoasua.edu.vn');

  expect(mine.map(({ id }) => id)).toEqual(['later', 'r1']);
  expect(ownRequests(REQUESTS, null)).toEqual([]);
});

test('waiting requests are the open ones, the longest waiting first', () => {
  const earlier = { ...first, id: 'earlier', requestedAt: '2026-11-01T00:00:00Z' };

  expect(waitingRequests([...REQUESTS, earlier]).map(({ id }) => id)).toEqual([
    'earlier',
    'r1',
    'r2',
  ]);
});

test.each<[string, Outcome['answer'], string, string]>([
  [
    'an approval',
    { ok: true, value: { ...first, state: 'applied' } },
    'Đã duyệt PĐN-007: điểm trong sổ nay là 8,5, ô vẫn khóa.',
    'success',
  ],
  [
    'an approved deletion',
    { ok: true, value: { ...first, state: 'applied', newValue: '' } },
    'Đã duyệt PĐN-007: điểm trong sổ nay là (trống), ô vẫn khóa.',
    'success',
  ],
  [
    'a stale value',
    { ok: true, value: { ...first, state: 'stale' } },
    'PĐN-007: điểm trong sổ đã khác lúc đề nghị, nên chưa sửa gì. Người đề nghị cần kiểm tra rồi gửi lại.',
    'warning',
  ],
  [
    'a refused command',
    {
      ok: false,
      code: 'SAME_PERSON',
      details: {},
      message: { vi: 'Người đề nghị không được tự duyệt.', en: '' },
    },
    'PĐN-007: Người đề nghị không được tự duyệt.',
    'error',
  ],
])('%s is told in words', (_name, answer, text, tone) => {
  const outcome: Outcome = { requestId: 'r1', number: 'PĐN-007', answer };

  expect(outcomeText(outcome, t, refusal)).toBe(text);
  expect(outcomeTone(outcome)).toBe(tone);
});

test.each([
  [{ entered: 0, required: 0 }, null, 'none'],
  [{ entered: 159, required: 160 }, 99, 'part'],
  [{ entered: 160, required: 160 }, 100, 'full'],
  [{ entered: 170, required: 160 }, 100, 'full'],
  [{ entered: 10, required: 160 }, 6, 'low'],
])('coverage %j is %p percent', (sum, percent, level) => {
  expect(percentEntered(sum)).toBe(percent);
  expect(coverageLevel(percent)).toBe(level);
});

test('coverage adds up', () => {
  const row = { classId: '6A1', subjectId: 'toan', teachers: [], entered: 2, required: 5 };

  expect(sumCoverage([row, row])).toEqual({ entered: 4, required: 10 });
});

test.each([
  ['ArrowRight', 4, 0],
  ['ArrowLeft', 0, 4],
  ['Home', 3, 0],
  ['End', 0, 4],
  ['ArrowDown', 4, 0],
  ['ArrowUp', 2, 1],
  ['x', 2, null],
])('%s from tab %i leads to %p', (key, current, next) => {
  expect(nextIndex(key, current, 5)).toBe(next);
});
