import { answerValue } from '../../../../local/school/person-at-work';
import { AUTHORITY_PROJECT, PAGE_DEPLOYMENT } from '../../../../local/workspace';
import { isWrite } from '../../../authority/support/cuts';
import { finalState } from '../../../authority/support/final-state';
import type { TinySchool } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';
import {
  callFunction,
  checkedSchool,
  removeProperty,
  setProperty,
} from '../../../capabilities/self-check/support/checked-school';

const OLDER = [
  'CONTROL_ID',
  'LEDGER_ID',
  'ROOT_FOLDER_ID',
  'ARCHIVE_FOLDER_ID',
  'TRAINING_CONTROL_ID',
  'CONTROL_MADE',
  'CONTROL_SEAL',
  'SCHOOL_YEAR',
];

function properties(school: TinySchool): Readonly<Record<string, string>> {
  const all = school.workspace.runtime.dump().properties as Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;

  return all[`script|${AUTHORITY_PROJECT}`] ?? {};
}

/** A living school as a version left it that knew one year, in properties of its own. */
function olderSchool(): TinySchool {
  const school = checkedSchool();
  const { year } = school.files();
  const made = properties(school);
  const older: Readonly<Record<string, string>> = {
    CONTROL_ID: year.controlId,
    LEDGER_ID: year.ledgerIds[0] ?? '',
    ROOT_FOLDER_ID: year.rootFolderId,
    ARCHIVE_FOLDER_ID: year.archiveFolderId,
    TRAINING_CONTROL_ID: '',
    CONTROL_MADE: made['CONTROL_MADE_2026-2027'] ?? '',
    CONTROL_SEAL: made['CONTROL_SEAL_2026-2027'] ?? '',
    SCHOOL_YEAR: '2026 - 2027',
  };

  Object.entries(older).forEach(([key, value]) => {
    setProperty(school, key, value);
  });
  ['YEARS', 'CONTROL_MADE_2026-2027', 'CONTROL_SEAL_2026-2027'].forEach((key) => {
    removeProperty(school, key);
  });

  return school;
}

const CONTACTS: readonly (readonly [string, (school: TinySchool) => void])[] = [
  ['the next beat', (school) => school.heartbeat()],
  [
    'a question of the page',
    (school) => {
      answerValue(school.person(PEOPLE.principal).query('school.overview', {}));
    },
  ],
  [
    'a command through the add-on',
    (school) => {
      answerValue(
        school.person(PEOPLE.principal, 'carried').command('lock.apply', {
          scope: { classIds: ['6A1'], term: 1 },
          reason: 'Hết hạn nhập điểm',
        }),
      );
    },
  ],
  ['install', (school) => callFunction(school, 'install')],
  ['the self-check', (school) => callFunction(school, 'selfCheck')],
];

test.each(CONTACTS)(
  'an installation that knew one year has a list of years after %s',
  (_, contact) => {
    const school = olderSchool();
    const before = checkedSchool().files().year;

    contact(school);

    const after = properties(school);
    expect(school.files().years).toEqual([before]);
    expect(OLDER.filter((key) => after[key] !== undefined)).toEqual([]);
    expect(after['CONTROL_SEAL_2026-2027']).toMatch(new RegExp(`^${before.controlId} \\d+ `));
    expect(answerValue(school.person(PEOPLE.principal).query('school.overview', {}))).toMatchObject(
      {
        schoolYear: '2026-2027',
        isTraining: false,
      },
    );
  },
);

test('the page of an older school is its page, never that of an installer', () => {
  const school = olderSchool();
  const { body } = school.workspace.runtime.visit({
    ...{ deploymentId: PAGE_DEPLOYMENT, method: 'GET', query: {}, body: '' },
    actor: PEOPLE.owner,
  });

  expect(body).not.toContain('Cài đặt sổ điểm điện tử');
  expect(school.files().years).toHaveLength(1);
});

test('no file is changed by it, and nothing is taken for a hand in control', () => {
  const school = olderSchool();
  const before = finalState(school);

  answerValue(school.person(PEOPLE.principal).query('school.overview', {}));
  answerValue(school.person(PEOPLE.principal).query('school.overview', {}));

  expect(finalState(school)).toBe(before);
});

test('a training school stays one', () => {
  const school = olderSchool();
  setProperty(school, 'TRAINING_CONTROL_ID', properties(school).CONTROL_ID ?? '');

  expect(answerValue(school.person(PEOPLE.principal).query('school.overview', {})).isTraining).toBe(
    true,
  );
});

test('cut off while the properties are moved, it goes on with the next contact', () => {
  const whole = olderSchool();
  answerValue(whole.person(PEOPLE.principal).query('school.overview', {}));

  for (let at = 0; at < 14; at += 1) {
    const school = olderSchool();
    let writes = 0;
    callFunction(school, 'selfCheck', {
      faults: (call) => {
        const isNext = call.service === 'PropertiesService' && isWrite(call);
        writes += isNext ? 1 : 0;

        return isNext && writes === at + 1 ? { kind: 'kill' } : null;
      },
    });
    answerValue(school.person(PEOPLE.principal).query('school.overview', {}));

    expect(school.files().years).toEqual(whole.files().years);
    expect(OLDER.filter((key) => properties(school)[key] !== undefined)).toEqual([]);
  }
});

test('a list of years that somebody has spoilt is named, and no school is founded in its place', () => {
  const school = checkedSchool();
  setProperty(school, 'YEARS', '[{"schoolYear":"2026"}]');

  expect(school.person(PEOPLE.principal).query('school.overview', {})).toMatchObject({
    ok: false,
    code: 'BAD_INPUT',
    details: { field: 'YEARS' },
  });
  expect(callFunction(school, 'install').status).not.toBe('done');
});

test('another year in the settings page of a living school is refused, naming how a year is begun', () => {
  const school = checkedSchool();
  setProperty(school, 'SCHOOL_YEAR', '2027-2028');
  const { status, error } = callFunction(school, 'install');

  expect(status).not.toBe('done');
  expect(error).toContain('Sang năm học mới');
  expect(school.files().years).toHaveLength(1);
});
