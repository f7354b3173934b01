/** What the printing of transcripts says, in Vietnamese. */
export const TRANSCRIPT_VI = {
  'transcripts.first': 'Học bạ: bìa và trang 1 (chưa cần kết quả)',
  'transcripts.whole': 'Học bạ đầy đủ',
  'job.transcripts.first': 'In bìa và trang 1 học bạ: {classes}',
  'job.transcripts.whole': 'In học bạ: {classes}',
} as const;
