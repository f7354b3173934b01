import * as v from 'valibot';
import { fileForms, type SchoolForm } from '../../engine/archive/file-form';
import { paperFiling } from '../../engine/archive/paper-filing';
import { type PaperOrder, paperJob } from '../../engine/archive/paper-job';
import { writeList } from '../../kernel/table/list-cell';
import { rosterOf } from '../../school/roster';
import { TRANSCRIPT_PARTS } from './pure/transcript-parts';
import type { TRANSCRIPT_VI } from './pure/words/transcript-vi';
import { transcriptContent } from './transcript-content';

const PAYLOAD = v.object({
  classIds: v.array(v.string()),
  part: v.picklist(TRANSCRIPT_PARTS),
});

/** Which transcripts are to be printed. */
export type TranscriptPayload = Readonly<v.InferOutput<typeof PAYLOAD>>;

/** What the archive calls each part. */
const KINDS = {
  first: { kind: 'transcriptFirst', title: 'Bìa và trang 1 học bạ' },
  whole: { kind: 'transcript', title: 'Học bạ' },
} as const;

/** What the job is called. */
export function transcriptTitle({ classIds, part }: TranscriptPayload) {
  const code: keyof typeof TRANSCRIPT_VI = `job.transcripts.${part}`;

  return { code, values: { classes: writeList(classIds) } };
}

const FORM: SchoolForm<'transcript', PaperOrder<TranscriptPayload>> = {
  id: 'transcript',
  content: transcriptContent,
  filing: (session, order, content) => {
    const { about, payload } = order;
    const { kind, title } = KINDS[payload.part];
    const name = `${title} ${content.pupil.fullName} ${about}`;

    return paperFiling(session, order, { kind, term: '', title: name, pupil: about, content });
  },
};

/** Prints the transcripts of those who are in class, a file a pupil. */
export const TRANSCRIPT_JOB = paperJob({
  kind: 'exportTranscripts',
  startedBy: 'export.transcripts',
  payload: PAYLOAD,
  title: transcriptTitle,
  units: (school, { classIds }) =>
    classIds.flatMap((classId) =>
      rosterOf(school, classId)
        .filter(({ isHere }) => isHere)
        .map(({ pupil }) => ({ classId, about: pupil.id })),
    ),
  file: (session, orders) => fileForms(session, FORM, orders),
});
