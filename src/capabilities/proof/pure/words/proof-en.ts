import type { PROOF_VI } from './proof-vi';

/** UI texts of proofs for outsiders, in English. */
export const PROOF_EN: Readonly<Record<keyof typeof PROOF_VI, string>> = {
  'proof.open': 'Proof of this row',
  'proof.code': 'Code on paper',
  'proof.codeNote': 'optional',
  'proof.codeHint':
    'The code at the foot of the paper, or in the mail, that the parent holds. With it, the proof leads to that very paper.',
  'proof.download': 'Download the proof',
  'proof.done':
    'Downloaded {file}. Open the verifier kiem-chung.html, give it this file and type the code on paper; the file holds this row alone, and nobody else’s marks.',
  'proof.heads': 'Heads file of the school',
  'proof.headsHint':
    'The heads of all ledgers and the list of filed PDFs, to hold a ledger or a PDF against in the verifier.',
  'proof.headsDownload': 'Download the heads file',
};
