import type { Block } from '../../book/window/block';
import { correctionEnd } from '../../book/window/correction-end';
import type { CommandCatalogue } from '../../contract/catalogue';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { printEnd } from '../../kernel/text/date-text';
import { normalizeText } from '../../kernel/text/normalize-text';

type Asked = Pick<CommandCatalogue['correction.request']['read'], 'cause' | 'recheckDecision'>;

/**
 * A mark is corrected until the day the regulation names, later only by a decision on re-marking (R071, R146).
 * @throws AppError BAD_INPUT where such a decision is not named, CORRECTION_OVER.
 */
export function checkTime(
  { school, now }: Session,
  block: Block,
  { cause, recheckDecision = '' }: Asked,
): void {
  if (cause === 'remarked') {
    if (normalizeText(recheckDecision) === '') {
      throw new AppError('BAD_INPUT', {
        field: 'Quyết định phúc khảo',
        value: 'để trống (hãy ghi số và ngày của quyết định, như 12/QĐ-THCS ngày 20/12/2026)',
      });
    }

    return;
  }

  const end = correctionEnd(block, school.policy);

  if (end !== null && now >= end.at) {
    throw new AppError('CORRECTION_OVER', {
      until: printEnd(end.at),
      article: end.article,
    });
  }
}
