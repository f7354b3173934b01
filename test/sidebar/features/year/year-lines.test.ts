import { lackLines } from '../../../../sidebar/features/year/year-lines';
import { textsOf } from '../../../../sidebar/shell/language';

const { t } = textsOf('vi', () => undefined);

test('nothing is said of a year that is done', () => {
  expect(lackLines({ notBefore: '', classes: [], requests: [], unfinished: 0 }, t)).toEqual([]);
});

test('each thing that is missing is a line', () => {
  expect(
    lackLines(
      { notBefore: '2027-08-01', classes: ['6A1', '6A2'], requests: ['12'], unfinished: 1 },
      t,
    ),
  ).toEqual([
    'Năm học mới bắt đầu từ ngày 01/08/2027',
    'Lớp còn cột chưa khóa, chưa duyệt: 6A1, 6A2',
    'Phiếu đề nghị sửa điểm chưa quyết định: 12',
    'Công việc chưa xong: 1',
  ]);
});
