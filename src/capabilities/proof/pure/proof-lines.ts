import { AppError } from '../../../kernel/app-error';
import { LEDGER_VERSION, type LedgerEntry, type Sha256 } from '../../../ledger/ledger-entry';
import { normaliseCode, shortCode } from '../../../ledger/short-code';
import { growingHeads } from '../../../ledger/tree-head';
import { consistencyProof, inclusionProof } from '../../../ledger/tree-proof';

/** A chain as what is proven of it: the hashes of its entries, and its head after each. */
interface GrownChain {
  readonly entries: readonly LedgerEntry[];
  readonly leaves: readonly string[];
  readonly heads: readonly string[];
  readonly sha256: Sha256;
}

/** The number of entries whose head has a code, as typed from paper. @throws AppError BAD_INPUT where none has. */
function sizeOfCode(heads: readonly string[], code: string): number {
  const wanted = code.trim().toLowerCase();
  const typed = normaliseCode(code);
  const index = heads.findIndex((head) => head === wanted || shortCode(head) === typed);

  if (index < 0) {
    throw new AppError('BAD_INPUT', {
      field: 'Mã đối chiếu trên giấy',
      value: `${code} (sổ cái của lớp này chưa từng có mã ấy; xem lại lớp, năm học và từng chữ)`,
    });
  }

  return index + 1;
}

function sized({ heads }: GrownChain, size: number) {
  return { size, root: heads[size - 1] ?? '' };
}

function inclusionLine(chain: GrownChain, entry: LedgerEntry, size: number): object {
  const path = inclusionProof(chain.leaves.slice(0, size), entry.seq - 1, chain.sha256);

  return { proof: { v: LEDGER_VERSION, entry, ...sized(chain, size), path } };
}

function growthLine(chain: GrownChain, name: string, size: number): object {
  const now = chain.leaves.length;
  const path = consistencyProof(chain.leaves, size, chain.sha256);
  const heads = { from: sized(chain, size), to: sized(chain, now) };

  return { growth: { v: LEDGER_VERSION, chain: name, ...heads, path } };
}

/**
 * Lines of a proof that an entry is in its chain (RFC 6962 §2.1.1), and, where a code from paper is given, that the head it
 * stands for is a beginning of the chain (§2.1.2). `entries`: all of the chain, entry n at index n − 1.
 * @throws AppError BAD_INPUT for a code the chain never had, and for an entry that is not there.
 */
export function proofLines(
  entries: readonly LedgerEntry[],
  asked: { readonly sequence: number; readonly code: string },
  sha256: Sha256,
): string {
  const leaves = entries.map(({ hash }) => hash);
  const chain = { entries, leaves, heads: growingHeads(leaves, sha256), sha256 };
  const entry = entries[asked.sequence - 1];

  if (entry === undefined || entry.seq !== asked.sequence) {
    throw new AppError('BAD_INPUT', { field: 'Số dòng sổ cái', value: String(asked.sequence) });
  }

  const now = leaves.length;
  const paper = asked.code === '' ? now : sizeOfCode(chain.heads, asked.code);
  const holds = paper >= entry.seq;
  const lines = [
    inclusionLine(chain, entry, holds ? paper : now),
    ...(paper < now ? [growthLine(chain, entry.chain, paper)] : []),
  ];

  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
