import type { RequestRow } from './request-row';

const CAUSES: Readonly<Record<string, string>> = {
  mistyped: 'Nhập nhầm',
  overlooked: 'Chấm sót',
  remarked: 'Phúc khảo',
  other: 'Lí do khác',
};

/** The cause of a request in words; a re-marking with the decision it goes by, which is no ground of any other cause. */
export function causeText({
  cause,
  recheckDecision,
}: Pick<RequestRow, 'cause' | 'recheckDecision'>): string {
  const isByDecision = cause === 'remarked' && recheckDecision !== '';

  return `${CAUSES[cause] ?? ''}${isByDecision ? ` theo quyết định ${recheckDecision}` : ''}`;
}
