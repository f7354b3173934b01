import { normaliseCode } from '../../../ledger/short-code';

/** The state of a chain as the foot of a paper says it: in its QR code, or in letters; `chain` in whatever case it was typed. */
export interface FootState {
  readonly chain: string;
  /** Entries the chain had. */
  readonly size: number;
  /** The whole head, 64 hex digits, or its short code `XXXX-XXXX-XXXX-XXXX`. */
  readonly head: string;
  /** The page says of itself that it is an extract; in letters no page says so. */
  readonly isExtract: boolean;
}

const QR = /^SODIEM\|([^|]+)\|(\d+)\|([0-9a-f]{64})(\|TL)?$/i;
const TYPED = /^([^\s,;·]+)[\s·,;/]+(\d+)[\s·,;/]+([0-9A-Za-z][0-9A-Za-z\s-]*)$/;
const SHORT_CODE = /^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}$/;

/**
 * Reads what a QR code holds (`SODIEM|6A1|123|…`, of an extract with `|TL` after it), or what a person typed off the foot: chain, number, code (`6A1 123
 * K7QX-…`), whatever stands between them. Null where it is neither.
 */
export function readFoot(text: string): FootState | null {
  const [, chain, size, head, extract] = QR.exec(text.trim()) ?? [];

  if (chain !== undefined && size !== undefined && head !== undefined) {
    return {
      ...{ chain, size: Number(size), head: head.toLowerCase() },
      isExtract: extract !== undefined,
    };
  }

  const [, typedChain, typedSize, typedCode] = TYPED.exec(text.trim()) ?? [];

  if (typedChain === undefined || typedSize === undefined || typedCode === undefined) {
    return null;
  }

  const code = normaliseCode(typedCode);

  return SHORT_CODE.test(code)
    ? { chain: typedChain, size: Number(typedSize), head: code, isExtract: false }
    : null;
}
