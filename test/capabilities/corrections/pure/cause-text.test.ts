import { causeText } from '../../../../src/capabilities/corrections/pure/cause-text';

test.each([
  ['remarked', '15/QĐ', 'Phúc khảo theo quyết định 15/QĐ'],
  ['remarked', '', 'Phúc khảo'],
  ['mistyped', '15/QĐ', 'Nhập nhầm'],
  ['overlooked', '', 'Chấm sót'],
  ['other', '15/QĐ', 'Lí do khác'],
] as const)(
  'the cause %s with the decision “%s” is told as “%s”',
  (cause, recheckDecision, text) => {
    expect(causeText({ cause, recheckDecision })).toBe(text);
  },
);
