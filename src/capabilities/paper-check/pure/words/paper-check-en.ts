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
  'paper.byFoot':
    'Compare the name on the paper you hold with the name of this file. An extract of a history may bear the same code and is not in the archive: compare it on the tab “Look up”.',
  'paper.oneOf':
    'The code is the school’s, and {count} papers printed together bear it. Compare the name on the paper you hold with the files below, or choose the PDF file.',
  'paper.oneOfUnnamed':
    'The code is the school’s, but {count} papers printed together bear it, so the code alone does not say which this is. Choose the PDF file, or ask the office to check.',
  'paper.holds': 'still holds',
  'paper.draft': 'a draft, not official',
  'paper.replaced': 'replaced by another edition',
  'paper.extract':
    'The code is of the school’s ledger, on an extract of a history. Extracts are not in the archive: compare its rows on the tab “Look up”.',
  'paper.unlisted':
    'The code is of the school’s ledger, but no paper was filed right after it. An extract of a history is not in the archive: compare it on the tab “Look up”. For any other paper choose the PDF file; if that is not found either, tell the administrators.',
  'paper.unknown':
    'There is no such paper in the school year {year}. If it is of another year, open the tab “School year”, press “Look at this year” there and check again. If it is of {year}, it is not a paper of the school, or was changed. If it is a scan, enter the code at its foot instead of the file.',
  'paper.made': '{name} · {who} · {time}',
  'paper.edition': 'Edition {number}',
};
