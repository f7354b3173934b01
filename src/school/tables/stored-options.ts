import * as v from 'valibot';

const OPTIONS = {
  adjustmentReading: v.optional(v.picklist(['replace', 'remove'])),
  adjustmentSubjects: v.optional(v.picklist(['all', 'scoreOnly'])),
  bothFailed: v.optional(v.picklist(['notPromoted', 'bothRemedies'])),
  absenceLimit: v.optional(v.number()),
  goodToPoor: v.optional(v.picklist(['none', 'asKha'])),
};

/** Readings of the rules that differ from the stated defaults; one nobody knows cannot be followed. */
export const STORED_OPTIONS = v.pipe(
  v.unknown(),
  // A list is an object without any of these to valibot.
  v.check((value) => !Array.isArray(value)),
  v.strictObject(OPTIONS),
);
