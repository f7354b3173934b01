import { assessmentName } from '../../book/assessment-name';
import { registerName } from '../../book/register-name';
import type { Session } from '../../engine/session';
import { type HeldValue, heldValues } from '../../engine/state/held-values';
import { namesInClass } from '../../school/names-in-class';
import { approvalLacks, missingTexts } from './pure/complete-enough';
import { periodCode, termsOf } from './pure/period';
import type { ResultContext } from './pure/result-context';

/** Values of a class that wait for a decision, of those that are asked for: a line each. */
export function heldLines(
  session: Session,
  classId: string,
  isAsked: (value: HeldValue) => boolean,
): readonly string[] {
  const nameOf = namesInClass(session.school, classId);

  return heldValues(session.ledger.refusals(classId))
    .filter(isAsked)
    .map(
      ({ tabId, pupilId, key, shown }) =>
        `${nameOf(pupilId)}: “${shown}” ở ${registerName(tabId)} – ${assessmentName(key)} đang chờ quyết định`,
    );
}

/**
 * Everything that keeps the results of a class from being approved: what they lack, and the values that wait for a
 * decision in what they are made from. `missing`: as {@link missingTexts} says, where that is known already.
 */
export function allApprovalLacks(
  session: Session,
  context: ResultContext,
  missing = missingTexts(context),
): readonly string[] {
  const { period, schoolClass } = context;
  const codes = [...termsOf(period), period].map(periodCode);
  const held = heldLines(session, schoolClass.id, ({ key }) =>
    codes.some((code) => key.startsWith(`${code}.`)),
  );

  return approvalLacks(session, context, [...missing, ...held]);
}
