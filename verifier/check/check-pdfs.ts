import type { Brought, PdfFacts } from '../read/brought';
import type { ChainRows } from './chain-rows';
import type { CheckedChains } from './check-chains';
import { broken, type Finding, open, proven } from './finding';
import { memberOf, wholeData } from './whole-data';

function filedIn(of: ChainRows, { name, sha256 }: PdfFacts, seen: number): Finding | null {
  const index = of.rows.findIndex(
    ({ of: { meaning } }, at) =>
      meaning === 'archive' && memberOf(wholeData(of, at), 'sha256') === sha256,
  );
  const row = of.rows[index]?.of;

  if (row === undefined) {
    return null;
  }

  const kind = String(memberOf(wholeData(of, index), 'document') ?? '');
  const place = { chain: of.chain, seq: row.seq, time: row.time, source: of.file };

  return proven('pdf-filed', { name, kind, ...place, isSeen: Number(row.seq <= seen) });
}

function listedIn({ files }: Brought, { name, sha256 }: PdfFacts): Finding | null {
  for (const file of files) {
    const found = file.documents.find((document) => document.sha256 === sha256);

    if (found !== undefined) {
      const { kind, chain, madeAt: time } = found;

      return proven('pdf-listed', { name, kind, chain, time, source: file.name });
    }
  }

  return null;
}

/** What there is that could know a PDF: chains, and lists of filed documents. */
function isKnowable({ files }: Brought, { sound }: CheckedChains, { head }: PdfFacts): boolean {
  const ofChain = head === null ? sound : sound.filter(({ chain }) => chain === head.chain);
  const listed = files.flatMap(({ documents }) => documents);

  return (
    ofChain.length > 0 ||
    listed.some(({ chain }) => head === null || chain === head.chain || chain === '')
  );
}

function pdfFinding(pdf: PdfFacts, brought: Brought, chains: CheckedChains): Finding {
  const filed = chains.sound
    .map((of) => filedIn(of, pdf, chains.seen.get(of.chain) ?? 0))
    .find((found) => found !== null);
  const known = filed ?? listedIn(brought, pdf);

  if (known) {
    return known;
  }

  const { name, head } = pdf;

  if (isKnowable(brought, chains, pdf)) {
    return broken('pdf-unknown', { name, chain: head?.chain ?? '' });
  }

  return brought.files.length > 0 && head !== null
    ? open('head-other-chain', { chain: head.chain, source: name })
    : open('pdf-alone', { name, chain: head?.chain ?? '' });
}

/** Says of each PDF whether it is, byte for byte, one that the school filed. */
export function checkPdfs(brought: Brought, chains: CheckedChains): readonly Finding[] {
  return brought.pdfs.map((pdf) => pdfFinding(pdf, brought, chains));
}
