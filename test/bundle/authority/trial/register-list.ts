import type { Register } from '../../../../src/book/register';
import { REGISTERS as KNOWN } from '../../../../src/book/registers/register-list';
import { TRIAL } from './trial-register';

/** Every register there is, and one more line. */
export const REGISTERS: readonly Register[] = [...KNOWN, TRIAL];
