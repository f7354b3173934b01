/** What is left to do of subject groups, in Vietnamese. */
export const OWED_GROUPS_VI = {
  'part.groups': 'Tổ chuyên môn',
  'owed.group': 'Thay đổi tổ chuyên môn chưa ghi xong: {name}',
} as const;
