import * as v from 'valibot';
import { answers, command } from '../../contract/contract';
import { anyFields, encoded, fields, text } from '../../contract/payload-fields';
import type { SetupPreview } from '../../contract/views';
import type { JobView } from '../../engine/jobs/pure/job-views';

/** Tables of a large school, with room to spare. */
const MAX_TABLE = 8_000_000;

/** A table, or none. */
const OPTIONAL_TABLE = v.nullish(text(MAX_TABLE), null);

/** Tables as pasted by the administrator (TSV text) and answers to questions asked before. */
const SETUP_INPUT = fields({
  /** As it came: a table keeps its blank cells at line ends. */
  assignments: encoded(MAX_TABLE),
  staff: OPTIONAL_TABLE,
  pupils: OPTIONAL_TABLE,
  /** Answers to ambiguous items: id of the question → chosen answer. */
  answers: v.nullish(anyFields(text(500)), {}),
  /** Makes up pupils where no pupil table is given; refused outside of a training school. */
  inventPupils: v.nullish(v.boolean(), false),
});

/** What set-up is told, as read. */
export type SetupInput = Readonly<v.InferOutput<typeof SETUP_INPUT>>;

/** A school is set up, and set up again when its tables change. */
export const SET_UP_CONTRACT = [
  /** Reads the tables; answers with questions, problems or a summary. Writes nothing. */
  command('setup.preview', {
    payload: SETUP_INPUT,
    answer: answers<SetupPreview>(),
    may: ['principal', 'admin'],
  }),
  /** Starts (or finds) the set-up job of the school year. */
  command('setup.start', {
    payload: SETUP_INPUT,
    answer: answers<JobView>(),
    may: ['principal', 'admin'],
  }),
] as const;
