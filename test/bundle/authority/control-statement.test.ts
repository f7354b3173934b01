import { killAt } from '../../../local/runtime/execution/fault-plans';
import { answerValue } from '../../../local/school/person-at-work';
import { mails, prepared, TX1 } from '../../authority/support/book-identity';
import { byOwner, withCell } from '../../authority/support/by-owner';
import { lockedWithMark } from '../../authority/support/corrections';
import { cutsOf } from '../../authority/support/cuts';
import { beats, foreign } from '../../authority/support/hand-in-control';
import { said } from '../../authority/support/said';
import type { TinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';
import {
  byHand,
  callFunction,
  setProperty,
} from '../../capabilities/self-check/support/checked-school';

const LOCK = { scope: {}, reason: 'Chốt sổ' };
const SEALS = 42;
const GRANTS = 13;
const LOCKS = 19;
const ROLE = ['X99', 'GV05', 'principal', '2026-08-01'];

function lock(school: TinySchool, by: string = PEOPLE.principal) {
  return school.person(by).command('lock.apply', LOCK);
}

function troubles(school: TinySchool): readonly string[] {
  const { lines } = answerValue(school.person(PEOPLE.admin).query('health.list', {}));

  return lines.map(({ code }) => code);
}

/** Every row of a tab under this format of texts, which Google shows instead of what stands there. */
function formatted(school: TinySchool, sheetId: number, pattern: string): void {
  byHand(school, school.files().control, {
    repeatCell: {
      range: { sheetId, startRowIndex: 1 },
      cell: { userEnteredFormat: { numberFormat: { type: 'NUMBER', pattern } } },
      fields: 'userEnteredFormat.numberFormat',
    },
  });
}

/** Seals that nobody can read any more. */
function withoutSeals(): TinySchool {
  const school = prepared();
  byOwner(school, 'Niêm phong', (rows) => rows.slice(0, 3));
  beats(school, 1);

  return school;
}

function state(school: TinySchool, reason = 'Không còn bản nào khác để khôi phục') {
  setProperty(school, 'ACCEPT_CONTROL', reason);

  return callFunction(school, 'install');
}

const HIDING = [';;;', '0;0;0;"đã khóa"'];

describe('formats, merges and hidden rows in control (K5)', () => {
  it.each(HIDING)(
    '%s on the seals hides nothing: what was sealed still counts, told once',
    (pattern) => {
      const school = lockedWithMark();
      const before = school.table('Niêm phong').length;
      formatted(school, SEALS, pattern);
      expect(school.table('Niêm phong').flat().join()).not.toContain('["');
      beats(school, 2);

      expect(troubles(school)).not.toContain('controlAltered');
      expect(school.type(PEOPLE.maths, TX1, '3')).not.toBeNull();
      expect(school.table('Niêm phong')).toHaveLength(before);
      expect(foreign(school).map(said)).toEqual([expect.stringMatching(/Niêm phong”: định dạng/)]);
      expect(mails(school)).toHaveLength(1);
    },
  );

  it.each(HIDING)('%s on a table is not taken for rows taken out', (pattern) => {
    const school = prepared();
    const before = school.table('Vai trò');
    formatted(school, GRANTS, pattern);

    expect(lock(school)).toMatchObject({ ok: true });
    expect(school.table('Vai trò')).toEqual(before);
    expect(foreign(school).map(said)).toEqual([expect.stringMatching(/Vai trò”: định dạng/)]);
  });

  it('a merge over rows of a table is undone with what it swallowed, told once', () => {
    const school = prepared();
    const before = school.table('Vai trò');
    byHand(school, school.files().control, {
      mergeCells: {
        range: {
          sheetId: GRANTS,
          startRowIndex: 1,
          endRowIndex: 4,
          startColumnIndex: 0,
          endColumnIndex: 3,
        },
        mergeType: 'MERGE_ALL',
      },
    });
    beats(school, 3);

    expect(school.table('Vai trò')).toEqual(before);
    expect(foreign(school)).toHaveLength(1);
  });

  it('hidden rows and columns of a table that was changed are seen again with what stood there', () => {
    const school = prepared();
    const before = school.table('Vai trò');
    const { control } = school.files();
    const hiddenIn = (): number =>
      school
        .files()
        .spreadsheet(
          control,
          'sheets(properties(sheetId),data(rowMetadata(hiddenByUser),columnMetadata(hiddenByUser)))',
        )
        .sheets!.filter(({ properties }) => properties!.sheetId === GRANTS)
        .flatMap(({ data = [] }) => data)
        .flatMap(({ rowMetadata = [], columnMetadata = [] }) => [...rowMetadata, ...columnMetadata])
        .filter(({ hiddenByUser }) => hiddenByUser === true).length;

    byHand(
      school,
      control,
      ...(['ROWS', 'COLUMNS'] as const).map((dimension) => ({
        updateDimensionProperties: {
          range: { sheetId: GRANTS, dimension, startIndex: 1, endIndex: 3 },
          properties: { hiddenByUser: true },
          fields: 'hiddenByUser',
        },
      })),
    );
    byOwner(school, 'Vai trò', (rows) =>
      rows.map((row, at) => (at === 1 ? withCell(row, 2, 'principal') : row)),
    );
    expect(hiddenIn()).toBe(4);
    beats(school, 2);

    expect(school.table('Vai trò')).toEqual(before);
    expect(hiddenIn()).toBe(0);
    expect(foreign(school)).toHaveLength(1);
  });

  it('a broken seal under such a format is sound again once the school account has said so', () => {
    const school = withoutSeals();
    formatted(school, SEALS, ';;;');
    byHand(school, school.files().control, {
      mergeCells: { range: { sheetId: SEALS, startRowIndex: 1, endRowIndex: 9 } },
    });

    expect(state(school).status).toBe('done');
    beats(school, 2);
    expect(troubles(school)).not.toContain('controlAltered');
    expect(lock(school)).toMatchObject({ ok: true });
  });
});

describe('the statement that control counts as it stands', () => {
  it.each([
    ['seals', [SEALS]],
    ['seals and orders', [SEALS, LOCKS]],
  ])('needs no tab to exist: %s deleted', (_what, sheets) => {
    const school = prepared();
    byHand(
      school,
      school.files().control,
      ...sheets.map((sheetId) => ({ deleteSheet: { sheetId } })),
    );
    beats(school, 1);

    expect(state(school)).toMatchObject({ status: 'done' });
    beats(school, 2);
    expect(troubles(school)).not.toContain('controlAltered');
    expect(school.table('Niêm phong').length).toBeGreaterThan(1);
    expect(school.verified()).toBe(true);
  });

  it('is about what stood there then: what is written afterwards is put back, even before a beat', () => {
    const school = withoutSeals();
    state(school);
    byOwner(school, 'Vai trò', (rows) => [...rows, ROLE]);

    expect(lock(school, PEOPLE.maths)).toMatchObject({ ok: false, code: 'ROLE_NOT_HELD' });
    beats(school, 1);
    expect(school.table('Vai trò')).not.toContainEqual(ROLE);
    expect(said(foreign(school).at(-1))).toContain('được viết thêm');
  });

  it('says nothing any more once the workbook was restored without it', () => {
    const school = prepared();
    const seals = school.table('Niêm phong');
    byOwner(school, 'Niêm phong', (rows) => rows.map((row) => withCell(row, 1, '[]')));
    beats(school, 1);
    setProperty(school, 'ACCEPT_CONTROL', 'Không còn bản nào khác để khôi phục');
    byOwner(school, 'Niêm phong', () => seals);
    beats(school, 1);
    expect(troubles(school)).toEqual([]);

    byOwner(school, 'Vai trò', (rows) => [...rows, ROLE]);
    byOwner(school, 'Niêm phong', () => []);
    callFunction(school, 'install');
    expect(lock(school)).toMatchObject({ code: 'CONTROL_ALTERED' });
  });

  const whole = withoutSeals();
  setProperty(whole, 'ACCEPT_CONTROL', 'Không còn bản nào khác');
  const { calls } = callFunction(whole, 'install');
  const given = calls.findIndex(({ operation }) => operation === 'deleteProperty') + 1;

  it.each(cutsOf(calls).filter(({ index }) => index > given))(
    '$kind at call $index: it is used up, and holds for nothing that is written later',
    (cut) => {
      expect(given).toBeGreaterThan(0);
      const school = withoutSeals();
      setProperty(school, 'ACCEPT_CONTROL', 'Không còn bản nào khác');
      callFunction(school, 'install', { faults: killAt(cut.index, cut.kind) });
      byOwner(school, 'Vai trò', (rows) => [...rows, ROLE]);
      callFunction(school, 'install');

      expect(lock(school, PEOPLE.maths)).toMatchObject({ ok: false });
      beats(school, 1);
      expect(lock(school, PEOPLE.maths)).toMatchObject({ ok: false });
      expect(school.verified()).toBe(true);
    },
  );
});
