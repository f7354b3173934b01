import { CONTROL_EN } from './control-en';
import { CONTROL_VI } from './control-vi';

/** A code of what is said of the control workbook. */
export type ControlSaying = keyof typeof CONTROL_VI;

/** What is said of the control workbook. */
export const CONTROL_WORDS = { vi: CONTROL_VI, en: CONTROL_EN };
