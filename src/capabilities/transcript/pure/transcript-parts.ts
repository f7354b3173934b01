/** `first`: cover to page 1, which needs no results (R194); `whole`: with every year up to now (R195, R200). */
export const TRANSCRIPT_PARTS = ['first', 'whole'] as const;
