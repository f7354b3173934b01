import type { TRANSCRIPT_VI } from './transcript-vi';

/** What the printing of transcripts says, in English. */
export const TRANSCRIPT_EN: Readonly<Record<keyof typeof TRANSCRIPT_VI, string>> = {
  'transcripts.first': 'Transcripts: cover and page 1 (needs no results)',
  'transcripts.whole': 'Transcripts',
  'job.transcripts.first': 'Covers and first pages of transcripts: {classes}',
  'job.transcripts.whole': 'Transcripts: {classes}',
};
