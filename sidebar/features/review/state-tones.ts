/** How the state of a class's results is tinted. */
export const STATE_TONES = { draft: 'neutral', submitted: 'warning', approved: 'success' } as const;
