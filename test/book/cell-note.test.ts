import { isCorrected, officialNote } from '../../src/book/cell-note';

const correction = {
  number: 'PĐN-001',
  classId: '6A1',
  pupilId: 'HS001',
  subjectId: 'toan',
  key: 'HK1.TX1',
  oldValue: '7',
  newValue: '9',
  at: Date.UTC(2026, 9, 5, 2),
};
const refusal = { shown: '11', at: '2026-10-05T02:00:00.000Z', problem: 'outOfRange' };

describe('the note of a cell', () => {
  it('says nothing of a cell about which there is nothing to say', () => {
    expect(officialNote({ value: '7', refusal: null, corrections: [] })).toBe('');
  });

  it('says what was refused and what is official', () => {
    expect(officialNote({ value: '', refusal, corrections: [] })).toMatch(
      /^Không nhận “11” lúc 05\/10\/2026 09:00: .*Giá trị chính thức: để trống\.$/,
    );
  });

  it.each(['guard:tenfold', 'guard:copied:6A1/toan/HK1.TX2', 'held:late'])(
    'says of what waits for a decision that it is kept, not that it is refused (%s)',
    (problem) => {
      const note = officialNote({ value: '', refusal: { ...refusal, problem }, corrections: [] });

      expect(note).toMatch(/^Đang giữ lại “11” lúc 05\/10\/2026 09:00: /);
      expect(note).not.toContain('Không nhận');
    },
  );

  it('tells every correction while the cell holds what the last one wrote', () => {
    const second = { ...correction, number: 'PĐN-002', oldValue: '9', newValue: '8' };
    const cell = { value: '8', refusal, corrections: [correction, second] };

    expect(officialNote(cell).split('\n')).toEqual([
      expect.stringContaining('Không nhận'),
      'Sửa theo PĐN-001: 7 → 9; duyệt lúc 05/10/2026 09:00',
      'Sửa theo PĐN-002: 9 → 8; duyệt lúc 05/10/2026 09:00',
    ]);
    expect(isCorrected(cell)).toBe(true);
  });

  it('is red and noted no more once the corrected value was replaced (T6: 7 → 9, now 7,8)', () => {
    const cell = { value: '7,8', refusal: null, corrections: [correction] };

    expect(isCorrected(cell)).toBe(false);
    expect(officialNote(cell)).toBe('');
  });
});
