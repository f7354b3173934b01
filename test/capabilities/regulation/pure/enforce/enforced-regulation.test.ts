import type { Block } from '../../../../../src/book/window/block';
import { endOf, isOpen, windowOf } from '../../../../../src/book/window/window';
import { enforced } from '../../../../../src/capabilities/regulation/pure/enforce/enforced-regulation';
import {
  presetById,
  requireSentence,
  rulesOfPreset,
} from '../../../../../src/capabilities/regulation/pure/regulation-change';
import type { RuleInForce } from '../../../../../src/capabilities/regulation/pure/regulation-in-force';
import { publicHolidays } from '../../../../../src/school/calendar/holidays';
import type { LockOrder, LockPolicy } from '../../../../../src/school/lock-policy';

const at = (local: string): number => Date.parse(`${local}+07:00`);
const day = (iso: string): number => at(`${iso}T00:00:00`) + 24 * 3_600_000;
const rule = (phrase: string, position = 1): RuleInForce => ({
  ruleId: `r${position}`,
  article: `Điều ${position}`,
  rule: requireSentence({ phrase, after: null }),
  at: '',
});
const rules = (...phrases: string[]): readonly RuleInForce[] =>
  phrases.map((phrase, i) => rule(phrase, i + 1));

function policyOf(list: readonly RuleInForce[], change: Partial<LockPolicy> = {}): LockPolicy {
  return {
    rules: [{ kind: 'gk', workingDays: 10, article: 'cài đặt' }],
    testDates: [
      { classes: ['*'], subjectId: '*', assessment: 'HK1.GK', date: '2026-11-02' },
      { classes: ['*'], subjectId: '*', assessment: 'HK1.CK', date: '2026-12-21' },
    ],
    orders: [],
    terms: {
      1: { from: '2026-09-07', to: '2027-01-10' },
      2: { from: '2027-01-11', to: '2027-05-23' },
    },
    calendar: { week: 'Mon-Fri', holidays: publicHolidays() },
    regulation: enforced(() => list),
    ...change,
  };
}

const block = (key: string, subjectId = 'toan', grade = 6): Block => ({
  ...{ classId: `${grade}A1`, grade, subjectId, key },
  term: key.includes('HK2') || /VANG\.0[1-5]\.[PK]/.test(key) ? 2 : key.startsWith('HE') ? null : 1,
});
const closes = (list: readonly RuleInForce[], each: Block): string | null => {
  const end = endOf(each, policyOf(list));

  return end === null ? null : new Date(end.at - 1 + 7 * 3_600_000).toISOString().slice(0, 10);
};

describe('the last day of a column by sentences of a regulation', () => {
  it.each<[string, string, string | null]>([
    ['điểm giữa kì: chậm nhất 10 ngày sau khi kiểm tra', 'HK1.GK', '2026-11-12'],
    ['điểm định kì: chậm nhất 2 tuần sau khi kiểm tra', 'HK1.GK', '2026-11-16'],
    ['điểm định kì: chậm nhất 2 tuần sau khi kiểm tra', 'HK2.GK', null],
    ['điểm thường xuyên: cuối tuần 8, 17, 26, 34 của năm học', 'HK1.TX1', '2027-01-03'],
    ['điểm thường xuyên: cuối tuần 8, 17, 26, 34 của năm học', 'HK2.TX1', '2027-05-16'],
    ['điểm thường xuyên: cuối mỗi tuần', 'HK1.TX2', '2027-01-10'],
    ['điểm thường xuyên: cuối tuần 2, 4 của mỗi tháng', 'HK1.TX2', '2027-01-10'],
    ['điểm thường xuyên: ngày cuối cùng của mỗi tháng', 'HK1.TX2', '2027-01-31'],
    ['điểm thường xuyên: 1 tuần trước khi kiểm tra cuối kì', 'HK1.TX2', '2026-12-14'],
    ['điểm thường xuyên: chậm nhất ngày 15/1; chậm nhất ngày 30/5', 'HK1.TX1', '2027-01-15'],
    ['điểm thường xuyên: chậm nhất ngày 15/1; chậm nhất ngày 30/5', 'HK2.TX1', '2027-05-30'],
    ['điểm thường xuyên: đến cuối năm học', 'HK1.TX1', '2027-05-23'],
    [
      'điểm thường xuyên: đến giữa mỗi học kì đảm bảo 1/2 số lần điểm; đến cuối mỗi học kì đảm bảo 100% số lần điểm',
      'HK1.TX1',
      '2027-01-10',
    ],
    ['đánh giá lại: trước ngày 31/8', 'HE.DGL', '2027-08-30'],
  ])('%s: %s', (phrase, key, last) => {
    expect(closes(rules(phrase), block(key))).toBe(last);
  });

  it.each<[string, string, string]>([
    ['chuyên cần: ngày cuối cùng của mỗi tháng', 'VANG.09.P', '2026-09-30'],
    ['chuyên cần: ngày cuối cùng của mỗi tháng', 'VANG.10.P', '2026-10-31'],
    ['chuyên cần: hằng ngày', 'VANG.10.P', '2026-10-30'],
    ['chuyên cần: cuối mỗi tuần', 'VANG.09.K', '2026-10-04'],
    ['chuyên cần: cuối mỗi tuần; ngày cuối cùng của mỗi tháng', 'VANG.10.K', '2026-11-01'],
    ['chuyên cần: ngày cuối cùng của mỗi tháng', 'VANG.05.P', '2027-05-31'],
  ])('attendance, %s: %s', (phrase, key, last) => {
    expect(closes(rules(phrase), block(key, 'chuyen-can'))).toBe(last);
  });

  it.each<[string, string]>([
    ['HK1.RL', '2027-01-10'],
    ['HK2.RL', '2027-05-23'],
  ])('training of %s ends with its semester', (key, last) => {
    const list = rules('kết quả rèn luyện: đến cuối mỗi học kì; đến cuối năm học');

    expect(closes(list, block(key, 'ren-luyen'))).toBe(last);
  });

  it.each<[string, string, string, string | null]>([
    ['nhận xét: đến cuối mỗi học kì', 'HK1.NX', 'toan', '2027-01-10'],
    ['nhận xét: đến cuối mỗi học kì', 'HK1.NX', 'nhan-xet', '2027-01-10'],
    [
      'nhận xét, học bạ, do giáo viên chủ nhiệm: đến cuối năm học',
      'CN.NX',
      'nhan-xet',
      '2027-05-23',
    ],
    ['nhận xét, học bạ, do giáo viên chủ nhiệm: đến cuối năm học', 'HK1.NX', 'toan', null],
    ['nhận xét, do giáo viên bộ môn: đến cuối mỗi học kì', 'HK1.NX', 'toan', '2027-01-10'],
    ['nhận xét, do giáo viên bộ môn: đến cuối mỗi học kì', 'HK1.NX', 'nhan-xet', null],
    ['kết quả rèn luyện: đến cuối mỗi học kì', 'HK1.NX', 'nhan-xet', null],
    ['điểm thường xuyên: đến cuối mỗi học kì', 'HK1.NX', 'toan', null],
  ])('remarks, %s: %s of %s', (phrase, key, register, last) => {
    const each = { ...block(key, register), term: key === 'HK1.NX' ? 1 : 2 } as const;

    expect(closes(rules(phrase), each)).toBe(last);
  });

  it('goes by the sentence about the subject, the assessment and those who write', () => {
    const list = rules(
      'điểm định kì: chậm nhất 10 ngày sau khi kiểm tra; riêng môn Ngữ văn: chậm nhất 2 tuần sau khi kiểm tra',
      'chuyên cần, do giáo viên chủ nhiệm: ngày cuối cùng của mỗi tháng',
      'chuyên cần, do giám thị: hằng ngày',
      'chuyên cần, in sổ, do văn phòng: cuối tuần 1 của tháng sau',
    );

    expect(closes(list, block('HK1.GK'))).toBe('2026-11-12');
    expect(closes(list, block('HK1.GK', 'van'))).toBe('2026-11-16');
    expect(closes(list, block('VANG.10.P', 'chuyen-can'))).toBe('2026-10-31');
    expect(
      closes(
        [...list, rule('điểm giữa kì: chậm nhất 1 tuần sau khi kiểm tra', 9)],
        block('HK1.GK', 'toan'),
      ),
    ).toBe('2026-11-09');
  });

  it('leaves to the settings what the regulation does not speak of, and closes nothing it only warns of', () => {
    expect(closes(rules('chuyên cần: hằng ngày'), block('HK1.GK'))).toBe('2026-11-16');
    expect(
      closes(rules('điểm giữa kì: 1 tuần sau khi kiểm tra; quá hạn thì nhắc'), block('HK1.GK')),
    ).toBeNull();
  });
});

describe('the two gates', () => {
  const gates = (list: readonly RuleInForce[], each: Block, now: number, more = {}) => {
    const { fill, change } = windowOf(each, policyOf(list, more), now);

    return [fill, change].map(({ reasons }) =>
      reasons.map(({ reason, article }) => `${reason} ${article}`.trim()),
    );
  };

  it('close at the first millisecond of the next day, and name the article', () => {
    const list = rules('điểm thường xuyên: cuối tuần 8, 17, 26, 34 của năm học');
    const end = day('2027-01-03');

    expect(gates(list, block('HK1.TX1'), end - 1)).toEqual([[], []]);
    expect(gates(list, block('HK1.TX1'), end)).toEqual([['deadline Điều 1'], ['deadline Điều 1']]);
  });

  it('differ where what was accepted is changed by request only, whatever is opened again', () => {
    const list = rules('điểm thường xuyên: cuối mỗi tuần', 'sửa: chỉ bằng phiếu');
    const release: LockOrder = {
      ...{ id: 'm1', kind: 'release', classIds: [], subjectIds: [], term: null, reason: 'x' },
      ...{ by: 'ht@x.vn', at: day('2027-01-10'), until: day('2027-02-10') },
    };

    expect(gates(list, block('HK1.TX1'), at('2026-10-01T08:00:00'))).toEqual([
      [],
      ['byRequest Điều 2'],
    ]);
    expect(gates(list, block('HK1.TX1'), day('2027-01-11'), { orders: [release] })).toEqual([
      [],
      ['byRequest Điều 2'],
    ]);
    expect(gates(list, block('VANG.10.P', 'chuyen-can'), at('2026-10-01T08:00:00'))).toEqual([
      [],
      [],
    ]);
  });

  it('are closed by the lock of the semester as well, which comes by itself', () => {
    const list = rules(
      'điểm thường xuyên: ngày cuối cùng của mỗi tháng',
      'khóa sổ, do ban quản trị: chậm nhất 1 tuần sau khi kết thúc mỗi học kì',
    );
    const [fill] = gates(list, block('HK1.TX1'), day('2027-02-01'));

    expect(fill).toEqual(['deadline Điều 1', 'termLocked Điều 2']);
    expect(closes(list, block('HK1.TX1'))).toBe('2027-01-17');
    expect(closes(list, block('HK2.RL', 'ren-luyen'))).toBe('2027-05-30');
    expect(
      closes(rules('khóa sổ, do hiệu trưởng: đến cuối mỗi học kì'), block('HK1.TX1')),
    ).toBeNull();
  });
});

describe('each preset', () => {
  it.each<[string, Readonly<Record<string, string | null>>]>([
    ['thu-dau-mot', { 'HK1.TX1': '2027-01-10', 'HK1.GK': '2026-11-12', 'HK1.CK': '2026-12-31' }],
    ['thien-huong', { 'HK1.TX1': '2027-01-10', 'HK1.GK': '2026-11-09', 'HK1.CK': '2026-12-28' }],
    ['nguyen-du', { 'HK1.TX1': '2027-01-03', 'HK1.GK': '2026-11-16', 'HK1.CK': '2027-01-05' }],
    ['him-lam', { 'HK1.TX1': '2027-01-10', 'HK1.GK': '2026-11-16', 'HK1.CK': '2027-01-04' }],
    ['dak-lak', { 'HK1.TX1': null, 'HK1.GK': '2026-11-16' }],
  ])('%s closes marks when it says', (id, days) => {
    const list = rulesOfPreset(presetById(id), { id, at: '' });

    expect(
      Object.fromEntries(Object.keys(days).map((key) => [key, closes(list, block(key))])),
    ).toEqual(days);
    expect(isOpen(windowOf(block('HK1.TX1'), policyOf(list), at('2026-10-01T08:00:00')).fill)).toBe(
      true,
    );
  });
});
