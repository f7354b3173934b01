/** What the printing of transcripts says, in Vietnamese. */
export const TRANSCRIPT_VI = {
  'job.transcripts.first': 'In bìa và trang 1 học bạ: {classes}',
  'job.transcripts.whole': 'In học bạ: {classes}',
} as const;
