/** What is left to do of rules, in Vietnamese. */
export const OWED_RULES_VI = {
  'part.confirmation': 'Duyệt thay đổi quy định',
  'part.adoption': 'Ban hành quy chế',
  'part.sentences': 'Sửa điều khoản quy chế',
  'owed.adoption': 'Quy chế chưa ghi xong: {name}',
  'owed.sentence': 'Điều khoản chưa ghi xong: {article} {text}',
  'part.rules': 'Quyết định về quy chế',
  'owed.confirmation': 'Quy định đã được duyệt chưa ghi xong: {lines}',
  'owed.rules': 'Quyết định về quy chế chưa ghi xong: {decision}',
  'rules.decidedFrom': 'Khối {grades}: {rules} từ {from}',
  'rules.decidedFromStart': 'Khối {grades}: {rules} từ đầu năm học',
} as const;
