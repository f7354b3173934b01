import { printDateTime } from '../kernel/text/date-text';
import { type AcceptedDifference, differenceText } from './accepted-difference';
import { isMeaning, MEANING_LABELS, type Meaning } from './meaning';

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
  /**
   * Entries for which no seal and no checkpoint vouches, by number, and how many of each meaning; `since`: time of the
   * checkpoint before them, UTC ISO, '' = none.
   */
  | {
      readonly what: 'unsealed';
      readonly count: number;
      readonly first: number;
      readonly last: number;
      readonly since: string;
      readonly meanings: Readonly<Partial<Record<Meaning, number>>>;
    }
  /** Rows that are no entries stood below entry `size`. */
  | { readonly what: 'foreign'; readonly rows: number; readonly size: number }
  /** The chain itself does not hold; it is left alone. */
  | { readonly what: 'broken'; readonly fault: string };

function unsealedWords(finding: Extract<ChainFinding, { what: 'unsealed' }>): string {
  const { count, first, last, since, meanings } = finding;
  const kinds = Object.entries(meanings).map(
    ([meaning, times]) => `${isMeaning(meaning) ? MEANING_LABELS[meaning] : meaning}: ${times}`,
  );
  const after = since === '' ? '' : `, sau điểm chốt lúc ${printDateTime(Date.parse(since))}`;
  const place = first === last ? `mục ${first}` : `mục ${first} đến ${last}`;

  return `${count} mục không có dấu niêm hay điểm chốt nào chứng thực (${place}${after}; ${kinds.join(', ')}): hãy đối chiếu từng mục`;
}

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
    case 'unsealed':
      return unsealedWords(finding);
    case 'foreign':
      return `${finding.rows} dòng do người viết dưới mục ${finding.size}, không phải mục của chuỗi`;
    case 'broken':
      return finding.fault;
  }
}
