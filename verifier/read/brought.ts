import type { Entry, Head } from '../hash/canonical';
import type { Hash } from '../hash/tree';
import type { Accepted, Checkpoint, Document, Growth, Proof } from './ledger-line';
import { readLine } from './ledger-line';

/** What stands at a line (1-based) of a file. */
export interface At<T> {
  readonly line: number;
  readonly of: T;
}

/** A ledger, heads or proof file as it was read. */
export interface LedgerFile {
  readonly name: string;
  readonly entries: readonly At<Entry>[];
  readonly checkpoints: readonly At<Checkpoint>[];
  readonly accepted: readonly Accepted[];
  readonly documents: readonly Document[];
  readonly proofs: readonly At<Proof>[];
  readonly growths: readonly At<Growth>[];
  /** Lines that cannot be read, and which field is to blame. */
  readonly unreadable: readonly At<string>[];
}

/** A PDF: its hash, and the head it carries in its properties, if any. */
export interface PdfFacts {
  readonly name: string;
  readonly sha256: Hash;
  readonly head: Head | null;
}

/** What a person typed or pasted: a code, or a head with its chain. */
export interface TypedCode {
  /** 64 hex digits, or a code of four groups. */
  readonly code: string;
  /** '' and 0 where only the code is known. */
  readonly chain: string;
  readonly size: number;
}

/** Everything that was brought to be checked. */
export interface Brought {
  readonly files: readonly LedgerFile[];
  readonly pdfs: readonly PdfFacts[];
  readonly codes: readonly TypedCode[];
}

/** Lines read between two looks at the clock. */
const STRIDE = 1000;

interface Reading {
  readonly entries: At<Entry>[];
  readonly checkpoints: At<Checkpoint>[];
  readonly accepted: Accepted[];
  readonly documents: Document[];
  readonly proofs: At<Proof>[];
  readonly growths: At<Growth>[];
  readonly unreadable: At<string>[];
}

function put(into: Reading, raw: string, line: number): void {
  const read = readLine(raw);

  switch (read.kind) {
    case 'entry':
      into.entries.push({ line, of: read.entry });
      break;
    case 'checkpoint':
      into.checkpoints.push({ line, of: read.checkpoint });
      break;
    case 'accepted':
      into.accepted.push(read.accepted);
      break;
    case 'document':
      into.documents.push(read.document);
      break;
    case 'proof':
      into.proofs.push({ line, of: read.proof });
      break;
    case 'growth':
      into.growths.push({ line, of: read.growth });
      break;
    default:
      into.unreadable.push({ line, of: read.because });
  }
}

/** Reads a file of JSON lines; yields the share of it that is read, so that a page stays alive meanwhile. */
export function* readLedgerFile(name: string, content: string): Generator<number, LedgerFile> {
  const into: Reading = {
    ...{ entries: [], checkpoints: [], accepted: [], documents: [] },
    ...{ proofs: [], growths: [], unreadable: [] },
  };
  const lines = content.replace(/^\ufeff/, '').split(/\r?\n/);

  for (const [at, raw] of lines.entries()) {
    if (raw.trim() !== '') {
      put(into, raw, at + 1);
    }

    if (at % STRIDE === 0) {
      yield at / lines.length;
    }
  }

  return { name, ...into };
}
