import type { ExportCheck } from '../../../src/capabilities/results/pure/result-views';
import type { PeriodName } from '../../../src/contract/payload-fields';
import type { Texts } from '../../shell/language';

/** A draft may be printed at any time, the official edition of approved results only. */
export type Edition = 'draft' | 'official';

/** What is chosen to be printed so far. */
export interface ExportChoice {
  readonly classIds: readonly string[];
  readonly term: PeriodName;
  /** Nothing is chosen for the person: a draft and an official edition are two different acts. */
  readonly edition: Edition | null;
}

/** A fresh form. */
export const NOTHING_CHOSEN: ExportChoice = { classIds: [], term: 1, edition: null };

/** What was found about the classes chosen, of what was found about all. */
export function checksOf(
  { classIds }: ExportChoice,
  all: readonly ExportCheck[],
): readonly ExportCheck[] {
  return all.filter(({ classId }) => classIds.includes(classId));
}

/** Why the choice cannot be sent; null when it can. `checks`: of the classes chosen. */
export function exportProblem(
  t: Texts['t'],
  { classIds, edition }: ExportChoice,
  checks: readonly ExportCheck[],
): string | null {
  const open = checks.filter(({ state }) => state !== 'approved').map(({ classId }) => classId);

  if (classIds.length === 0) {
    return t('export.needClass');
  }

  if (edition === null) {
    return t('export.needEdition');
  }

  return edition === 'official' && open.length > 0
    ? t('export.notApproved', { classes: open.join(', ') })
    : null;
}
