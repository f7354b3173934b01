import { createHash } from 'node:crypto';
import { witnessPayload } from '../../src/documents/furniture/ledger-foot';
import { sha256 } from '../../src/google/sha256';
import { appendEntries, genesisTip } from '../../src/ledger/chain';
import { ledgerToJsonLines } from '../../src/ledger/ledger-json';
import { isPdf, pdfFacts } from '../../verifier/read/pdf-facts';
import { judged } from './brought-by';

const witness = { chain: 'Lớp 6Ạ1', sequence: 0, head: 'ab'.repeat(32), printedAt: '' };

/** The text as `Keywords` of a PDF: UTF-16, high byte first, in hexadecimal digits. */
function keywords(text: string): string {
  return `FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}`;
}

const bytes = Buffer.from(
  `%PDF-1.7\n<< /Keywords <${keywords(witnessPayload(witness))}> >>\n%%EOF`,
);
const facts = pdfFacts('so.pdf', bytes);
const filed = appendEntries(
  genesisTip('6A1', sha256),
  [
    {
      time: '2026-10-05T01:00:00.000Z',
      actor: 'vp@hoamai.edu.vn',
      role: 'office',
      meaning: 'archive',
      data: { document: 'Sổ điểm lớp', sha256: sha256(bytes) },
      commandId: 'c-1',
    },
  ],
  sha256,
).entries;
const pdf = { ...facts, head: null };

describe('a PDF of the school', () => {
  it('carries in its properties the head that stands on its pages', () => {
    expect(isPdf(bytes)).toBe(true);
    expect(facts.head).toEqual({ chain: 'Lớp 6Ạ1', size: 0, root: witness.head });
    expect(facts.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('is known by the ledger that filed it, byte for byte', () => {
    const ledger = { 'so.jsonl': ledgerToJsonLines(filed) };
    const other = { ...pdf, sha256: sha256('another') };

    expect(judged(ledger, '', [pdf]).findings[0]).toMatchObject({
      kind: 'pdf-filed',
      values: { kind: 'Sổ điểm lớp', seq: 1 },
    });
    expect(judged(ledger, '', [other])).toMatchObject({
      tone: 'broken',
      findings: [{ kind: 'pdf-unknown' }, { kind: 'chain-alone' }],
    });
  });

  it('is known by a heads file that lists it', () => {
    const document = { v: 2, name: 'so.pdf', kind: 'Sổ điểm lớp', chain: '6A1', madeAt: '' };
    const heads = JSON.stringify({ document: { ...document, sha256: pdf.sha256 } });

    expect(judged({ 'dau-chuoi.jsonl': heads }, '', [pdf]).findings[0]).toMatchObject({
      kind: 'pdf-listed',
    });
  });

  it('alone asks for the school’s file', () => {
    expect(judged({}, '', [facts])).toMatchObject({
      tone: 'open',
      findings: [{ kind: 'pdf-alone' }],
    });
  });
});
