import type { ActCall } from '../../engine/act/act-call';
import { rowAct } from '../../engine/act/row-act';
import { JOB_ROW } from '../../engine/jobs/job-row';
import { jobView } from '../../engine/jobs/job-view';
import { newJob } from '../../engine/jobs/new-job';
import { fillText } from '../../kernel/words/fill-text';
import { requireClass } from '../../school/require-class';
import { requireApproved } from '../results/pure/approved-results';
import { TRANSCRIPT_VI } from './pure/words/transcript-vi';

import { type TranscriptPayload, transcriptTitle } from './transcript-job';

type Call = ActCall<'export.transcripts'>;

/**
 * A transcript is never printed while a year it covers is not approved.
 * @throws AppError UNKNOWN_CLASS, INCOMPLETE naming each class and the period.
 */
function check({ session, payload }: Call): TranscriptPayload {
  const { part } = payload;
  const all = session.school.classes.map(({ id }) => id);
  const classIds = payload.classIds.length === 0 ? all : [...payload.classIds];
  const classes = classIds.map((classId) => requireClass(session, classId));

  if (part === 'whole') {
    requireApproved(session, classes, 'year');
  }

  return { classIds, part };
}

/** Starts the printing of transcripts into the archive (R194, R195, R200). */
export const exportTranscripts = rowAct({
  name: 'export.transcripts',
  work: JOB_ROW,
  giver: ({ by, at }) => ({ email: by, at }),
  check,
  draft: (call: Call, payload: TranscriptPayload) => {
    const { code, values } = transcriptTitle(payload);

    return newJob(call, {
      kind: 'exportTranscripts',
      title: fillText(TRANSCRIPT_VI[code], values),
      total: 0,
      payload,
    });
  },
  isSame: ({ kind }) => kind === 'exportTranscripts',
  answer: ({ session }, { row }) => jobView(session, row),
});
