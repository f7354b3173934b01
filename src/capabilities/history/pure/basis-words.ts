import type { BothTexts } from '../../../kernel/words/both-texts';
import type { Basis } from '../../../ledger/ledger-entry';

/** How it is known who did what an entry tells, in words. */
export const BASIS_WORDS: Readonly<Record<Basis, BothTexts>> = {
  command: { vi: 'lệnh của chính tài khoản', en: 'asked for by this account' },
  sole: { vi: 'chỉ người này ghi được ô ấy', en: 'nobody else could write there' },
  revision: { vi: 'theo phiên bản tệp của Google', en: 'by a revision that Google keeps' },
  several: { vi: 'một trong những người này', en: 'one of these' },
  unknown: { vi: 'không ai nói được là ai', en: 'nobody can say who' },
};
