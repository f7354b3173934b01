import { type AcceptedDifference, differenceText } from './accepted-difference';

/** One thing beside a chain, or in it, that was not as the chain says. */
export type ChainFinding =
  | ({ readonly what: 'accepted' } & AcceptedDifference)
  /** A cell of accepted values that cannot be read. */
  | { readonly what: 'spoilt'; readonly tabId: string }
  /** The head named `size` entries, the chain has `entries`. */
  | { readonly what: 'head'; readonly size: number; readonly entries: number }
  /** The head named another sheet than that of the chain. */
  | { readonly what: 'place' }
  /** The seal was not the school's own, though everything else was right. */
  | { readonly what: 'seal' }
  /** Rows that are no entries stood below entry `size`. */
  | { readonly what: 'foreign'; readonly rows: number; readonly size: number }
  /** The chain itself does not hold; it is left alone. */
  | { readonly what: 'broken'; readonly fault: string };

/** A finding in words for people. */
export function findingWords(finding: ChainFinding): string {
  switch (finding.what) {
    case 'accepted':
      return differenceText(finding);
    case 'spoilt':
      return `${finding.tabId}: ô đã nhận không đọc được`;
    case 'head':
      return `đầu chuỗi: ghi mục ${finding.size}, chuỗi có ${finding.entries} mục`;
    case 'place':
      return 'đầu chuỗi: ghi sai trang của chuỗi';
    case 'seal':
      return 'dấu niêm không phải do phần mềm ghi';
    case 'foreign':
      return `${finding.rows} dòng do người viết dưới mục ${finding.size}, không phải mục của chuỗi`;
    case 'broken':
      return finding.fault;
  }
}
