import * as v from 'valibot';
import { answers, query } from '../../contract/contract';
import { fields, text } from '../../contract/payload-fields';
import { STAFF } from '../../contract/who-may';
import type { PaperVerdict } from './pure/paper-views';

/** SHA-256 of a file, in hex digits of either case. */
const SHA256 = v.pipe(v.string(), v.toLowerCase(), v.regex(/^[0-9a-f]{64}$/));

/** Papers somebody holds in their hands. */
export const PAPER_CHECK_CONTRACT = [
  /** Is this file one of the school's, as it was filed? The file itself stays with the person. */
  query('paper.checkFile', {
    payload: fields({ sha256: SHA256 }),
    answer: answers<PaperVerdict>(),
    may: STAFF,
  }),
  /** The same of a printed page: by its QR code, or by chain, number and code typed off its foot. */
  query('paper.checkFoot', {
    payload: fields({ foot: text(200) }),
    answer: answers<PaperVerdict>(),
    may: STAFF,
  }),
] as const;
