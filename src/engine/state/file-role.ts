/** App property that finds the school's own files again after an interruption. */
export const FILE_ROLE = 'soDiem';
