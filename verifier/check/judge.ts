import type { Brought } from '../read/brought';
import { checkChains } from './check-chains';
import { checkCodes } from './check-codes';
import { checkPdfs } from './check-pdfs';
import { checkProofs } from './check-proofs';
import { type Finding, open } from './finding';
import { compareFiles } from './two-files';

/** What was brought, judged: `broken` where anything is wrong, `open` where nothing from outside proves it. */
export interface Judgement {
  readonly tone: Finding['tone'];
  /** What is wrong first, then what is proven, then what is left open. */
  readonly findings: readonly Finding[];
}

const TONES = ['broken', 'proven', 'open'] as const;

/** What holds of a file by itself, as it does of a forged one: it is listed, and nothing matches by it. */
const OF_ITSELF: readonly Finding['kind'][] = ['growth', 'accepted-good'];

function toneOf(findings: readonly Finding[]): Finding['tone'] {
  const telling = findings.filter(({ kind }) => !OF_ITSELF.includes(kind));

  return TONES.find((tone) => telling.some((finding) => finding.tone === tone)) ?? 'open';
}

function headsAlone({ files }: Brought): boolean {
  return files.some(({ checkpoints, documents }) => checkpoints.length + documents.length > 0);
}

function nothingSaid(brought: Brought): Finding {
  return headsAlone(brought) ? open('heads-only', {}) : open('nothing', {});
}

/** Judges what was brought. Yields the share of the file in hand that is done, so that a page stays alive meanwhile. */
export function* judge(brought: Brought): Generator<number, Judgement> {
  const chains = yield* checkChains(brought);
  const found = [
    ...chains.findings,
    ...compareFiles(chains.sound),
    ...checkProofs(brought, chains.witnesses),
    ...checkPdfs(brought, chains),
    ...checkCodes(brought, chains),
  ];
  const findings = found.length === 0 ? [nothingSaid(brought)] : found;
  const sorted = TONES.flatMap((tone) => findings.filter((finding) => finding.tone === tone));

  return { tone: toneOf(findings), findings: sorted };
}
