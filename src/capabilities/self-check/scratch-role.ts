/** Role of every file the self-check makes: by it leftovers of an interrupted run are found and removed. */
export const SCRATCH_ROLE = 'self-check';
