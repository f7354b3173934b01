import type { Head } from '../hash/canonical';
import { readCode } from '../hash/code';
import type { TypedCode } from './brought';

/** As in the QR code of a paper. */
const QR = /SODIEM\|([^|\n]+)\|(\d+)\|([0-9a-f]{64})/;
/** A line of the daily mail: chain, number of entries, code. */
const MAIL = /^(\S.*?)\s+(\d+)\s+([0-9A-Za-z]{4}(?:-[0-9A-Za-z]{4}){3})$/;
const HEX = /\b[0-9a-f]{64}\b/i;
const CODE = /\b[0-9A-Za-z]{4}(?:[-– ][0-9A-Za-z]{4}){3}\b/;

/** The head a QR code says; null where the text holds none. */
export function headInText(typed: string): Head | null {
  const [, chain, size, root] = QR.exec(typed) ?? [];

  return chain === undefined || size === undefined || root === undefined
    ? null
    : { chain, size: Number(size), root };
}

function inLine(line: string): TypedCode | null {
  const head = headInText(line);

  if (head !== null) {
    return { code: head.root, chain: head.chain, size: head.size };
  }

  const [, chain = '', size = '0', mailed = ''] = MAIL.exec(line) ?? [];
  const code = HEX.exec(line)?.[0].toLowerCase() ?? readCode(mailed);

  return code === '' ? alone(line) : { code, chain, size: Number(size) };
}

function alone(line: string): TypedCode | null {
  const code = readCode(CODE.exec(line)?.[0] ?? line);

  return code === '' ? null : { code, chain: '', size: 0 };
}

/**
 * The codes in what a person typed or pasted: one, what a QR code says, or the whole daily mail, line by line. Of a mail
 * those of chains are taken: the root over all of them is nowhere in the file of one class.
 */
export function typedCodes(typed: string): readonly TypedCode[] {
  const codes = typed.split('\n').flatMap((line) => inLine(line.trim()) ?? []);
  const ofChains = codes.filter(({ chain }) => chain !== '');

  return ofChains.length > 0 ? ofChains : codes;
}
