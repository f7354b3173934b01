import type { AuthorityContext } from '../../engine/authority-context';
import { makeYear, shareControl, type YearFiles } from '../../engine/making/make-year';
import {
  type Configuration,
  PROPERTY_KEYS,
  plainText,
  readConfiguration,
  TRAINING_KEY,
  yearsOf,
} from '../../engine/state/configuration';
import { acceptControl } from '../../engine/upgrade/accept-control';
import { upgradeControl } from '../../engine/upgrade/upgrade-control';
import { upgradeYears } from '../../engine/upgrade/upgrade-years';
import { AppError } from '../../kernel/app-error';
import { domainsOf } from '../../kernel/text/mail-domain';
import { foldText } from '../../kernel/text/normalize-text';
import { readSchoolYear } from '../../school/calendar/school-year';
import { currentYear, plainYear, withYear, writeYears, YEARS_KEY } from '../../school/year/years';
import { addressFault } from './pure/school-domains';

const YES: readonly string[] = ['co', 'yes', 'true', '1'];

function checked(configuration: Configuration): Configuration {
  const needed = ['owner', 'domain', 'schoolName', 'schoolYear'] as const;
  const missing = needed.filter((field) => configuration[field] === '');

  if (missing.length > 0) {
    throw new AppError('NOT_SET_UP', { missing: missing.map((field) => PROPERTY_KEYS[field]) });
  }

  requireReadable(configuration);

  return configuration;
}

/** What is wrong is told before anything is made, not by the first command of the new year. @throws AppError BAD_INPUT */
function requireReadable({ schoolYear, domain, firstAdmins, owner }: Configuration): void {
  if (readSchoolYear(schoolYear) === null) {
    throw new AppError('BAD_INPUT', {
      field: PROPERTY_KEYS.schoolYear,
      value: `${schoolYear} (cần dạng 2026-2027, hai năm liền nhau)`,
    });
  }

  const faults = [owner, ...firstAdmins].flatMap(
    (email) => addressFault(email, domainsOf(domain)) ?? [],
  );

  if (faults.length > 0) {
    throw new AppError('BAD_INPUT', {
      field: `${PROPERTY_KEYS.owner}, ${PROPERTY_KEYS.firstAdmins}`,
      value: faults.join(' '),
    });
  }
}

/**
 * The property names the first year of a school, and no other: a later one is begun by its command, which asks first
 * whether the one before is done. @throws AppError BAD_INPUT where it names another one.
 */
function requireSameYear({ properties }: AuthorityContext): void {
  const current = currentYear(yearsOf(properties));
  const text = properties.get(PROPERTY_KEYS.schoolYear);

  if (current === null || text === null || plainText(text) === current.schoolYear) {
    return;
  }

  throw new AppError('BAD_INPUT', {
    field: PROPERTY_KEYS.schoolYear,
    value: `${text} (đang mở năm học ${current.schoolYear}; sang năm học mới bằng lệnh “Sang năm học mới” trên trang của trường. Hãy xóa thuộc tính này)`,
  });
}

/**
 * A school is a training school if its control workbook was made as one: asking for it later changes nothing of a
 * school in which people work. @throws AppError BAD_INPUT where it is asked for later.
 */
function requireTraining({ isTraining }: YearFiles, isWanted: boolean): void {
  if (isWanted && !isTraining) {
    throw new AppError('BAD_INPUT', {
      field: TRAINING_KEY,
      value:
        'trường này đã được cài đặt để dùng thật, không đổi thành trường tập huấn được. Hãy xóa thuộc tính này; muốn tập huấn thì cài một bản khác',
    });
  }
}

/** The year is in the list from the moment everything of it is there. */
function rememberYear(
  { properties }: AuthorityContext,
  schoolYear: string,
  files: YearFiles,
): void {
  const years = yearsOf(properties);
  const known = years.find((year) => year.schoolYear === schoolYear) ?? plainYear(schoolYear);
  const year = { ...known, ...files, state: 'open' } as const;

  properties.set(YEARS_KEY, writeYears(withYear(years, year)));

  // From now on the list says which year it is.
  if (properties.get(PROPERTY_KEYS.schoolYear) !== null) {
    properties.remove(PROPERTY_KEYS.schoolYear);
  }
}

/**
 * First step of a school, taken by the school account on its page or in the script editor: folders, control workbook, ledger.
 * Running it again finds what is there, and adds the tables a newer version of the software has. Needs the upper half of the configuration in script properties.
 * @throws AppError NOT_SET_UP naming the properties that are missing, BAD_INPUT naming one that cannot be.
 */
export function install(context: AuthorityContext): Configuration {
  upgradeYears(context);
  const configuration = checked(readConfiguration(context.properties));
  requireSameYear(context);
  const isWanted = YES.includes(foldText(context.properties.get(TRAINING_KEY) ?? ''));
  const files = makeYear(context, { configuration, isTraining: isWanted, before: null });
  requireTraining(files, isWanted);

  const { controlId } = files;
  const made = { ...configuration, ...files };
  // Before what may be refused: of a tab that is gone it says that it is to be without its rows.
  acceptControl(context, made);
  upgradeControl(context, made);
  shareControl(context, configuration, controlId);
  // Last: the control id in the list of years is the sign that everything is there.
  rememberYear(context, configuration.schoolYear, files);

  return readConfiguration(context.properties);
}
