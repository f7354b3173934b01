import { type ChangeDraft, emptyDraft } from '../../../../sidebar/features/pupils/change-draft';
import { changeName, doneText, wordsOf } from '../../../../sidebar/features/pupils/change-words';
import { textsOf } from '../../../../sidebar/shell/language';
import { parseStatus, printStatus } from '../../../../src/school/pupil-fields';
import { changeAt } from '../../gallery/sample-pupils';

const { t } = textsOf('vi', () => undefined);
const draft: ChangeDraft = {
  ...emptyDraft(Date.parse('2026-11-22T01:00:00Z')),
  toClassId: '6A2',
  date: '5/11/2026',
};
const at = { classId: '6A1', pupil: 'Bảo Hân' };

test('a move says where marks go and what becomes of the row', () => {
  expect(wordsOf(t, draft, { ...at, kind: 'move' })).toEqual({
    sentence: 'Bảo Hân chuyển từ lớp 6A1 sang lớp 6A2, từ ngày 05/11/2026.',
    effects: [
      'Điểm và lịch sử đi theo sang 6A2.',
      'Dòng ở sổ 6A1 được giữ lại, tô xám, không ghi được nữa.',
      'Từ nay giáo viên lớp 6A2 ghi điểm cho em.',
    ],
  });
});

test.each([
  ['movedOut', 'Bảo Hân, lớp 6A1, chuyển đi trường khác, từ ngày 05/11/2026.'],
  ['onLeave', 'Bảo Hân, lớp 6A1, bảo lưu, từ ngày 05/11/2026.'],
  ['leftSchool', 'Bảo Hân, lớp 6A1, thôi học, từ ngày 05/11/2026.'],
] as const)('who leaves as %s is told apart', (status, sentence) => {
  expect(wordsOf(t, { ...draft, status }, { ...at, kind: 'leave' }).sentence).toBe(sentence);
});

test.each(['return', 'admit'] as const)('a %s is about the class of the list', (kind) => {
  const { sentence, effects } = wordsOf(t, draft, { ...at, kind });

  expect(`${sentence} ${effects.join(' ')}`).toContain('6A1');
  expect(`${sentence} ${effects.join(' ')}`).not.toContain('6A2');
});

test('what was done names pupil and classes', () => {
  const back = changeAt(2, { kind: 'return', toClassId: '6A1' });
  const away = changeAt(2, { kind: 'leave', toClassId: '', status: 'onLeave' });

  expect(doneText(t, changeAt(2, {}))).toBe(
    'Đã chuyển Nguyễn Phạm Bảo Hân từ lớp 6A1 sang lớp 6A2.',
  );
  expect(doneText(t, back)).toBe('Đã ghi nhận Nguyễn Phạm Bảo Hân trở lại lớp 6A1.');
  expect(doneText(t, away)).toBe('Đã ghi nhận Nguyễn Phạm Bảo Hân, lớp 6A1: Bảo lưu.');
  expect(changeName(t, away)).toBe('Bảo lưu');
});

test.each(['studying', 'movedIn', 'movedOut', 'onLeave', 'leftSchool'] as const)(
  'the status %s is called as in the tables of the school',
  (status) => {
    expect(t(`pupils.status.${status}`)).toBe(printStatus(status));
    expect(parseStatus(t(`pupils.status.${status}`))).toBe(status);
  },
);
