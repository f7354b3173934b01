import type { PAPER_CHECK_VI } from './paper-check-vi';

/** UI texts about checking papers, in English. */
export const PAPER_CHECK_EN: Readonly<Record<keyof typeof PAPER_CHECK_VI, string>> = {
  'tab.paperCheck': 'Check a paper',
  'paper.title': 'Is this paper the school’s?',
  'paper.intro':
    'Choose the PDF file you hold, or enter the code at the foot of a page. The file is not sent: this computer works out its checksum and asks the archive.',
  'paper.file': 'PDF file',
  'paper.choose': 'Choose a PDF file…',
  'paper.foot': 'Code at the foot (QR code, or chain, number and code)',
  'paper.footHint': 'For example: 6A1 123 K7QX-2M9D-41VA-ZZ08',
  'paper.check': 'Check',
  'paper.needFoot': 'Enter the code at the foot of the page.',
  'paper.current': 'A paper of the school, and it still holds',
  'paper.currentDraft': 'A paper of the school, but a draft: it is not official',
  'paper.superseded': 'A paper of the school, but another edition has replaced it',
  'paper.by': 'Replaced by: {name}, {time}',
  'paper.unlisted':
    'The code is of the school’s ledger, but the archive has no such paper. Tell the administrators.',
  'paper.unknown':
    'Not a paper of the school, or changed. If it is a scan, enter the code at its foot instead of the file.',
  'paper.made': '{name} · {who} · {time}',
  'paper.edition': 'Edition {number}',
};
