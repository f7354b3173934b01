import { headline } from '../../../sidebar/features/lookup/headline';
import {
  lookupClasses,
  namesOf,
  payloadOf,
  withPart,
} from '../../../sidebar/features/lookup/lookup-choice';
import { textsOf } from '../../../sidebar/shell/language';
import { SCOPE } from '../gallery/sample-history';
import { OVERVIEW } from '../gallery/sample-school';

const { t } = textsOf('vi', () => undefined);
const ONE = {
  className: '6A1',
  subject: 'Toán',
  pupil: 'Lê Thu Hà',
  column: 'Giữa kì – HKI',
};

describe('the answer in one sentence', () => {
  test.each([
    [
      ['7', '8', '9,5'],
      'Điểm Giữa kì – HKI môn Toán của Lê Thu Hà đã thay đổi 2 lần sau khi nhập: 7 → 8 → 9,5.',
    ],
    [
      ['7', '', '7'],
      'Điểm Giữa kì – HKI môn Toán của Lê Thu Hà đã thay đổi 2 lần sau khi nhập: 7 → (trống) → 7.',
    ],
    [['7'], 'Điểm Giữa kì – HKI môn Toán của Lê Thu Hà chưa từng thay đổi sau khi nhập: 7.'],
  ])('about one mark that was %j', (values, sentence) => {
    const changes = values.length - 1;
    const net = { cells: 1, changedCells: Math.min(changes, 1), changes, values };

    expect(headline(t, ONE, net)).toBe(sentence);
  });

  test('says so where nothing was ever entered', () => {
    expect(headline(t, ONE, { cells: 0, changedCells: 0, changes: 0, values: [] })).toBe(
      'Sổ cái chưa ghi nhận giá trị nào ở đây.',
    );
  });

  test.each([
    [{ ...ONE, column: '' }, 'Điểm môn Toán của Lê Thu Hà: 2 trong 9 giá trị'],
    [{ ...ONE, pupil: '' }, 'Điểm Giữa kì – HKI môn Toán lớp 6A1: 2 trong 9 giá trị'],
    [{ ...ONE, subject: '', column: '' }, 'Điểm của Lê Thu Hà: 2 trong 9 giá trị'],
    [{ ...ONE, subject: '', column: '', pupil: '' }, 'Lớp 6A1: 2 trong 9 giá trị'],
  ])('about several marks: %j', (names, start) => {
    const net = { cells: 9, changedCells: 2, changes: 5, values: [] };

    expect(headline(t, names, net)).toBe(`${start} đã thay đổi sau khi nhập, tổng cộng 5 lần.`);
  });
});

describe('what is looked up', () => {
  const all = { classId: '6A1', subjectId: 'toan', pupilId: '2600118', assessment: 'HK1.GK' };

  test('another class starts again, another subject keeps the pupil', () => {
    expect(payloadOf(withPart(all, 'classId', '6A2'))).toEqual({ classId: '6A2' });
    expect(payloadOf(withPart(all, 'subjectId', 'ngu-van'))).toEqual({
      classId: '6A1',
      subjectId: 'ngu-van',
      pupilId: '2600118',
    });
  });

  test('is named from the lists it was chosen from', () => {
    expect(namesOf(all, SCOPE)).toEqual(ONE);
  });

  test.each([
    ['an inspector: every class', ['mark.history', 'ledger.export'], OVERVIEW.classes.length],
    ['a teacher: the classes of one’s own', ['mark.history'], 4],
    ['the office: none', [], 0],
  ])('%s', (_who, may, count) => {
    const actor = { ...OVERVIEW.actor, may };

    expect(lookupClasses({ ...OVERVIEW, actor })).toHaveLength(count);
  });
});
