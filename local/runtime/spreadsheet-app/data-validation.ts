import { enumeration, type ScriptObject, scriptObject } from '../context/script-object';
import { NotEmulatedError } from '../execution/script-errors';
import { CRITERIA, CRITERIA_NAMES } from './constants';

type Rule = GoogleAppsScript.Sheets.Schema.DataValidationRule;

/** `SpreadsheetApp.DataValidationCriteria`. */
export const DataValidationCriteria = enumeration('DataValidationCriteria', CRITERIA);

/** A cell's validation rule as `DataValidation`. */
export function dataValidation(rule: Rule): ScriptObject {
  return scriptObject<GoogleAppsScript.Spreadsheet.DataValidation>('DataValidation', {
    getAllowInvalid: () => rule.strict !== true,
    getHelpText: () => rule.inputMessage ?? null,
    getCriteriaType: () => criteriaType(rule),
    getCriteriaValues: () => criteriaValues(rule),
  });
}

function criteriaType(rule: Rule): ScriptObject {
  const type = rule.condition?.type ?? '';
  const criterion = DataValidationCriteria.members[CRITERIA_NAMES[type] ?? type];
  if (!criterion) {
    throw new NotEmulatedError(`DataValidation of type ${type}`);
  }
  return criterion as ScriptObject;
}

/** A list is one argument with its values, followed by whether a drop-down is shown; numbers are numbers. */
function criteriaValues(rule: Rule): unknown[] {
  const texts = (rule.condition?.values ?? []).map((value) => value.userEnteredValue ?? '');
  const type = rule.condition?.type ?? '';
  if (type === 'ONE_OF_LIST') {
    return [texts, rule.showCustomUi === true];
  }
  return type.startsWith('NUMBER_') ? texts.map(Number) : texts;
}
