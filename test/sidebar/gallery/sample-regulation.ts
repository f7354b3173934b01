import type {
  RegulationPreview,
  RegulationRuleView,
  RegulationView,
} from '../../../src/capabilities/regulation/pure/regulation-views';

/** What a leader may beside, here. */
export const MAY_REGULATE = [
  'regulation.view',
  'regulation.preview',
  'regulation.adopt',
  'regulation.setRule',
  'regulation.removeRule',
  'lock.lift',
] as const;

const RULES: readonly RegulationRuleView[] = [
  {
    ruleId: 'q1/1',
    article: 'Điều 11 khoản 1 điểm a',
    text: 'điểm thường xuyên, do giáo viên bộ môn: cuối tuần 8, 17, 26, 34 của năm học',
    after: null,
    days: ['2026-11-01', '2027-01-03', '2027-03-21', '2027-05-16'],
  },
  {
    ruleId: 'q1/2',
    article: 'Điều 11 khoản 1 điểm b',
    text: 'điểm giữa kì, do thư kí: chậm nhất 10 ngày làm việc sau khi kiểm tra',
    after: 'correction',
    days: null,
  },
  {
    ruleId: 'q1/3',
    article: 'Điều 12 khoản 1',
    text: 'chuyên cần, do giáo viên chủ nhiệm: ngày cuối cùng của mỗi tháng',
    after: 'warn',
    days: [
      ...['2026-09-30', '2026-10-31', '2026-11-30', '2026-12-31', '2027-01-31'],
      ...['2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31'],
    ],
  },
];

/** A school with a regulation of three sentences. */
export const REGULATION: RegulationView = {
  adopted: {
    id: 'q1',
    preset: 'nguyen-du',
    name: 'Quy chế quản lí, sử dụng sổ điểm điện tử',
    number: '12/QĐ-THCS',
    date: '2026-09-01',
    effectiveFrom: '2026-2027',
    boardDecision: '13/QĐ-THCS',
    by: 'Đoàn Thị Bích Thủy',
    at: '2026-09-02T01:30:00Z',
    rules: RULES,
  },
  presets: [
    {
      id: 'nguyen-du',
      name: { vi: 'THCS Nguyễn Du', en: 'THCS Nguyễn Du' },
      document: 'Quy chế quản lí, sử dụng hệ thống quản trị trong nhà trường',
    },
    {
      id: 'him-lam',
      name: { vi: 'THCS Him Lam', en: 'THCS Him Lam' },
      document: 'Quy chế quản lí, sử dụng hồ sơ điện tử trên hệ thống Vnedu',
    },
  ],
};

const EFFECTS: RegulationPreview['effects'] = [
  ...['van', 'toan', 'ls-dl'].map((subjectId) => ({
    ...{ subjectId, key: 'HK1.TX1', gate: 'fill' as const, opens: false },
    classIds: ['6A1', '6A2', '6A3', '7A1'],
  })),
  { subjectId: 'toan', key: 'HK1.GK', gate: 'change', opens: true, classIds: ['6A1'] },
];

/** What is understood, or the word that is not: a sentence with a fish in it. */
export function previewOf(payload: Record<string, unknown>): RegulationPreview {
  const phrase = String(payload.phrase ?? '');
  const words = phrase.split(' ');
  const at = words.indexOf('cá');

  if (at >= 0) {
    const refusal = { code: 'regulation.phrase.word', word: at + 1, text: 'cá' };

    return { refusal, rules: [], problems: [], effects: [] };
  }

  const rules =
    payload.change === 'adopt'
      ? RULES
      : RULES.slice(0, 1).map((rule) => ({ ...rule, article: '' }));

  return { refusal: null, rules, problems: [], effects: EFFECTS };
}
