import * as v from 'valibot';
import { parsePhrase } from '../../../../../src/capabilities/regulation/pure/phrase/parse-phrase';
import { printRule } from '../../../../../src/capabilities/regulation/pure/phrase/print-rule';
import {
  REGULATION_RULE,
  type RegulationRule,
} from '../../../../../src/capabilities/regulation/pure/rule/regulation-rule';

function ruleOf(text: string): RegulationRule {
  const reading = parsePhrase(text);

  if (!reading.ok) {
    throw new Error(`${text}: ${JSON.stringify(reading.refusal)}`);
  }

  return reading.rule;
}

/** Sentences as schools write them, with what they are taken as. */
const SAID: readonly (readonly [phrase: string, text: string])[] = [
  // The regulations of five schools, as they stand.
  [
    'chậm nhất 10 ngày làm việc tính từ ngày kiểm tra',
    'chậm nhất 10 ngày làm việc sau khi kiểm tra',
  ],
  ['vào tuần 8; tuần 17, tuần 26; tuần 34', 'cuối tuần 8, 17, 26, 34 của năm học'],
  ['cuối tuần 2, tuần 4', 'cuối tuần 2, 4 của mỗi tháng'],
  ['Ngày cuối cùng của tháng', 'ngày cuối cùng của mỗi tháng'],
  ['sau khi kiểm tra 1 tuần', 'chậm nhất 1 tuần sau khi kiểm tra'],
  ['chậm nhất là 02 tuần sau khi kiểm tra', 'chậm nhất 2 tuần sau khi kiểm tra'],
  ['trước ngày 30/8', 'trước ngày 30/8'],
  ['đến giữa học kì đảm bảo 1/2 lần điểm', 'đến giữa mỗi học kì đảm bảo 1/2 số lần điểm'],
  ['sau kết thúc mỗi học kỳ 01 tuần', 'chậm nhất 1 tuần sau khi kết thúc mỗi học kì'],
  ['Sau kết thúc học mỗi kỳ 01 tuần', 'chậm nhất 1 tuần sau khi kết thúc mỗi học kì'],
  ['1 tuần trước khi kiểm tra học kỳ', 'chậm nhất 1 tuần trước khi kiểm tra cuối kì'],
  [
    'Hạn cuối cùng để sửa điểm, sửa mức đánh giá là 01 (một) tuần trước khi kiểm tra cuối học kì.',
    'sửa điểm: chậm nhất 1 tuần trước khi kiểm tra cuối kì',
  ],
  [
    'Đối với bài kiểm tra viết: phải nhập điểm bài kiểm tra định kỳ sau 10 ngày. Riêng bài làm văn trả bài và nhập điểm vào phần mềm chậm nhất 2 tuần sau khi tiến hành kiểm tra.',
    'điểm định kì: chậm nhất 10 ngày sau khi kiểm tra; riêng môn Ngữ văn: chậm nhất 2 tuần sau khi kiểm tra',
  ],
  [
    'Đối với bài kiểm tra thường xuyên và thực hành: hoàn tất việc nhập điểm vào cuối mỗi tuần (hoặc tháng) thời hạn do Hiệu trưởng quy định.',
    'điểm thường xuyên, điểm thực hành: cuối mỗi tuần hoặc ngày cuối cùng của mỗi tháng',
  ],
  [
    'Điểm kiểm tra thường xuyên nhập điểm vào HSĐT đảm bảo số lần điểm theo quy định, đến giữa học kì đảm bảo $\\frac{1}{2}$ lần điểm trong 1 học kì, đến cuối học kì đảm bảo 100% học sinh có đầy đủ điểm kiểm tra thường xuyên.',
    'điểm thường xuyên: đến giữa mỗi học kì đảm bảo 1/2 số lần điểm; đến cuối mỗi học kì đảm bảo 100% số lần điểm',
  ],
  [
    'Kết quả đánh giá lại các môn học, rèn luyện trong kì nghỉ hè của học sinh (nếu có) hoàn thiện trước 31 tháng 8 hằng năm.',
    'đánh giá lại: trước ngày 31/8',
  ],
  [
    'Với học sinh lớp 6 có danh sách học sinh, ngày sinh, nơi sinh trước ngày 30/8, chậm nhất ngày 10/9 hàng năm hoàn thiện tất cả các dữ liệu cho học sinh đầu cấp trên HSĐT.',
    'hồ sơ học sinh, khối 6: trước ngày 30/8; chậm nhất ngày 10/9',
  ],
  [
    'Đối với điểm kiểm tra, đánh giá cuối kì: phải nhập điểm ngay sau khi đã chấm, trả và chữa bài cho học sinh; hoàn thành cập nhật điểm chậm nhất sau 10 ngày làm việc tính từ ngày kiểm tra.',
    'điểm cuối kì: ngay sau khi chấm bài; chậm nhất 10 ngày làm việc sau khi kiểm tra',
  ],
  [
    'Trước khi tổng kết học kỳ hoặc ngay khi phát hiện lỗi sai',
    'trước khi kết thúc mỗi học kì hoặc ngay khi phát hiện sai',
  ],
  [
    'Nhập thông tin học sinh vào CSDL đầu năm: Hoàn thành trong tháng 9',
    'hồ sơ học sinh: đến hết tháng 9',
  ],
  [
    'Cập nhật xếp loại hạnh kiểm học sinh của lớp vào cuối mỗi học kỳ, cả năm.',
    'kết quả rèn luyện, xếp loại: đến cuối mỗi học kì; đến cuối năm học',
  ],
  ['chốt nhận xét theo tuần vào thứ 7 tuần đó', 'nhận xét: thứ bảy của mỗi tuần'],
  [
    'Khóa dữ liệu mỗi học kì: Sau kết thúc mỗi học kì 01 tuần',
    'khóa sổ: chậm nhất 1 tuần sau khi kết thúc mỗi học kì',
  ],
  ['Kiểm diện học sinh hàng ngày', 'chuyên cần: hằng ngày'],
  // Other writings of the same kinds.
  ['muộn nhất là ngày mồng 5 tháng 9', 'chậm nhất ngày 5/9'],
  ['đến hết ngày 15/10/2026', 'chậm nhất ngày 15/10/2026'],
  ['trễ nhất 3 ngày làm việc sau ngày thi', 'chậm nhất 3 ngày làm việc sau khi kiểm tra'],
  ['không quá mười ngày kể từ khi kiểm tra xong', 'chậm nhất 10 ngày sau khi kiểm tra'],
  ['trong vòng hai mươi mốt ngày tính từ ngày kiểm tra', 'chậm nhất 21 ngày sau khi kiểm tra'],
  ['hạn cuối là hai tuần kể từ ngày kiểm tra giữa kì', 'chậm nhất 2 tuần sau khi kiểm tra giữa kì'],
  [
    'trước khi kiểm tra cuối kì I một tuần',
    'học kì I: chậm nhất 1 tuần trước khi kiểm tra cuối kì',
  ],
  ['trước Tết 1 tuần', 'chậm nhất 1 tuần trước kì nghỉ Tết'],
  ['tuần thứ hai và thứ tư hằng tháng', 'cuối tuần 2, 4 của mỗi tháng'],
  ['tuần 1 của học kì II', 'cuối tuần 1 của học kì II'],
  ['tuần 9 của mỗi học kì', 'cuối tuần 9 của mỗi học kì'],
  [
    'HKI: tuần 8, tuần 17; HKII: tuần 26, tuần 34',
    'học kì I: cuối tuần 8, 17 của năm học; học kì II: cuối tuần 26, 34 của năm học',
  ],
  ['mỗi tuần một lần', 'cuối mỗi tuần'],
  ['2 tuần một lần', '2 tuần một lần'],
  ['ngày 05 hằng tháng', 'chậm nhất ngày 5 của mỗi tháng'],
  ['tuần đầu của tháng kế tiếp', 'cuối tuần 1 của tháng sau'],
  ['đến hết HK1 đủ 100%', 'đến cuối học kì I đảm bảo 100% số lần điểm'],
  ['có ½ số cột điểm đến giữa HKII', 'đến giữa học kì II đảm bảo 1/2 số lần điểm'],
  ['đến tuần 9 đạt 50 %', 'cuối tuần 9 của năm học đảm bảo 1/2 số lần điểm'],
  ['giữa và cuối học kì', 'đến giữa mỗi học kì; đến cuối mỗi học kì'],
  ['nửa tháng sau khi kiểm tra', 'chậm nhất 15 ngày sau khi kiểm tra'],
  [
    'môn Ngữ văn, Toán: sau khi kiểm tra 1 tuần; quá hạn thì nhắc',
    'môn Ngữ văn, Toán: chậm nhất 1 tuần sau khi kiểm tra; quá hạn thì nhắc',
  ],
  // How what was accepted may be changed (R082).
  ['sửa: đến hết hạn nhập', 'sửa: đến hết hạn nhập'],
  ['sửa: trong 24 giờ sau khi được nhận', 'sửa: trong 24 giờ sau khi được nhận'],
  ['sửa: chỉ bằng phiếu', 'sửa: chỉ bằng phiếu'],
];

describe('phrases of regulations', () => {
  test.each(SAID)('%s', (phrase, text) => {
    const rule = ruleOf(phrase);

    expect(printRule(rule)).toBe(text);
    expect(ruleOf(text)).toEqual(rule);
    expect(v.parse(REGULATION_RULE, rule)).toEqual(rule);
  });

  test.each(SAID)('%s, typed decomposed, is the same rule', (phrase) => {
    expect(ruleOf(phrase.normalize('NFD'))).toEqual(ruleOf(phrase));
  });
});

describe('words that are two words without their diacritics', () => {
  test.each([
    [
      'cham nhat sau ngay lam viec tinh tu ngay kiem tra',
      'chậm nhất 6 ngày làm việc sau khi kiểm tra',
    ],
    ['sau sau ngay ke tu ngay kiem tra', 'chậm nhất 6 ngày sau khi kiểm tra'],
    ['trong vong nam ngay sau khi kiem tra', 'chậm nhất 5 ngày sau khi kiểm tra'],
    ['truoc khi ket thuc hoc ky 1 mot tuan', 'chậm nhất 1 tuần trước khi kết thúc học kì I'],
    ['cuoi nam hoc', 'đến cuối năm học'],
  ])('%s', (phrase, text) => {
    expect(printRule(ruleOf(phrase))).toBe(text);
  });
});

describe('what is not understood is refused, pointing at the word', () => {
  test.each([
    ['chậm nhất 10 con gà sau kiểm tra', 4, 'con'],
    ['chậm nhất 10 ngày sau khi trăng tròn', 7, 'trăng'],
    ['khi nào rảnh', 2, 'nào'],
    ['chậm nhất 31/9', 3, '31/9'],
    ['trước ngày 45/13', 3, '45/13'],
    ['cuối tuần xanh', 3, 'xanh'],
    ['nhập điểm', 2, 'điểm'],
    ['chậm nhất sâu ngày sau khi kiểm tra', 3, 'sâu'],
    ['sửa: trong 24 phút', 4, 'phút'],
    ['???', 1, '???'],
  ])('%s', (phrase, word, text) => {
    expect(parsePhrase(phrase)).toMatchObject({ ok: false, refusal: { word, text } });
  });

  test('a scope at the end that no limit is for', () => {
    expect(parsePhrase('thường xuyên: cuối mỗi tuần; giữa kì')).toMatchObject({
      ok: false,
      refusal: { code: 'regulation.phrase.noScope', text: 'kì' },
    });
  });

  test('a whole document', () => {
    expect(parsePhrase('ngày '.repeat(5000))).toMatchObject({ ok: false });
  });
});
