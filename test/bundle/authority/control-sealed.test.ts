import { answerValue } from '../../../local/school/person-at-work';
import { AUTHORITY_PROJECT } from '../../../local/workspace';
import { mails, prepared, TX1 } from '../../authority/support/book-identity';
import { byOwner, withCell } from '../../authority/support/by-owner';
import { controlVersion } from '../../authority/support/control-version';
import { beats, foreign } from '../../authority/support/hand-in-control';
import { anchorOf } from '../../authority/support/reseal';
import { said } from '../../authority/support/said';
import type { TinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';
import { callFunction, setProperty } from '../../capabilities/self-check/support/checked-school';

const LOCK = { scope: {}, reason: 'Chốt sổ' };

function troubles(school: TinySchool): readonly string[] {
  const { lines } = answerValue(school.person(PEOPLE.admin).query('health.list', {}));

  return lines.map(({ code }) => code);
}

function lock(school: TinySchool) {
  return school.person(PEOPLE.principal).command('lock.apply', LOCK);
}

/** Locked after the version that is put back was kept. */
function rolledBack(): { school: TinySchool; undo: () => void } {
  const school = prepared();
  const before = controlVersion(school);
  answerValue(lock(school));
  beats(school, 1);
  const after = controlVersion(school);
  before();

  return { school, undo: after };
}

/** Text of the first grant drawn into the id of the second: line by line it is what was sealed. */
function mergedGrants(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const text = rows.find(([id]) => id === 'grants/0')?.[1] ?? '';

  return rows.flatMap((row): readonly (readonly string[])[] => {
    if (row[0] === 'grants/0') {
      return [];
    }

    return row[0] === 'grants/1' ? [[`grants/0\n${text}\ngrants/1`, ...row.slice(1)]] : [row];
  });
}

const BROKEN: readonly (readonly [string, () => TinySchool, string])[] = [
  ['put back whole to an older version', () => rolledBack().school, 'bản cũ'],
  [
    'whose seals somebody changed',
    () => {
      const school = prepared();
      byOwner(school, 'Niêm phong', (rows) =>
        rows.map((row) => (row[0]?.startsWith('grants/') ? withCell(row, 1, '["V99"]') : row)),
      );

      return school;
    },
    'không còn như phần mềm đã ghi',
  ],
  [
    'whose seals somebody took out',
    () => {
      const school = prepared();
      byOwner(school, 'Niêm phong', () => []);

      return school;
    },
    'không còn như phần mềm đã ghi',
  ],
  [
    'where two seals were drawn into one cell, so that their text is the same',
    () => {
      const school = prepared();
      byOwner(school, 'Niêm phong', mergedGrants);

      return school;
    },
    'dòng lạ hoặc dòng lặp',
  ],
  [
    'whose newest seal stands there twice',
    () => {
      const school = prepared();
      byOwner(school, 'Niêm phong', (rows) => [...rows, ...rows.filter(([id]) => id === 'niem')]);

      return school;
    },
    'dòng lạ hoặc dòng lặp',
  ],
];

describe.each(BROKEN)('a control workbook %s', (_what, broken, words) => {
  it('is not believed: commands and queries are refused with what to do, books stay as they are', () => {
    const school = broken();
    const answer = lock(school);

    expect(answer).toMatchObject({ ok: false, code: 'CONTROL_ALTERED' });
    expect(JSON.stringify(answer)).toContain('Nhật kí phiên bản');
    expect(school.person(PEOPLE.principal).query('locks.list', {})).toMatchObject({
      code: 'CONTROL_ALTERED',
    });
  });

  it('is told once: a condition since when, an entry, one mail', () => {
    const school = broken();
    const entries = foreign(school).length;
    beats(school, 4);
    const told = mails(school).filter((body) => body.includes(words));

    expect(told).toHaveLength(1);
    expect(foreign(school)).toHaveLength(entries + 1);
    expect(school.verified()).toBe(true);
    expect(troubles(school)).toContain('controlAltered');
  });
});

describe('the seal of control', () => {
  it('what was locked stays locked while an older version stands there, and all goes on once it is restored', () => {
    const { school, undo } = rolledBack();
    beats(school);
    expect(school.type(PEOPLE.maths, TX1, '3')).not.toBeNull();

    undo();
    beats(school);
    expect(troubles(school)).toEqual([]);
    expect(school.type(PEOPLE.maths, TX1, '3')).not.toBeNull();
    expect(lock(school)).toMatchObject({ ok: true });
  });

  it('a seal of an older day is as old as the whole: a row put back with its seal is found', () => {
    const school = prepared();
    const grants = school.table('Vai trò');
    const seals = school.table('Niêm phong');
    school.arrange(`'Vai trò'!E2`, [['2026-10-01']]);
    byOwner(school, 'Vai trò', () => grants);
    byOwner(school, 'Niêm phong', () => seals);

    expect(lock(school)).toMatchObject({ code: 'CONTROL_ALTERED' });
  });

  it('a deleted tab of seals is no way around it', () => {
    const school = prepared();
    school.batch(PEOPLE.owner, school.files().control, [{ deleteSheet: { sheetId: 42 } }]);
    byOwner(school, 'Vai trò', (rows) => [...rows, ['X99', 'GV05', 'principal', '2026-08-01']]);
    beats(school);

    expect(school.person(PEOPLE.maths).command('lock.apply', LOCK)).toMatchObject({ ok: false });
    expect(school.table('Vai trò')).toContainEqual(['X99', 'GV05', 'principal', '2026-08-01']);
    expect(mails(school).join()).toContain('Niêm phong');
  });

  it('a school never sealed is sealed by the next beat as it stands, and nobody is told', () => {
    const school = prepared();
    byOwner(school, 'Niêm phong', () => []);
    school.workspace.runtime.setScriptProperty(AUTHORITY_PROJECT, 'CONTROL_SEAL_2026-2027', '');
    const version = anchorOf(school);
    beats(school, 1);

    expect(version).toBe('');
    expect(anchorOf(school)).toContain(school.files().control);
    expect([mails(school), foreign(school)]).toEqual([[], []]);
    byOwner(school, 'Khóa sổ', (rows) => [...rows, ['x', 'lock']]);
    beats(school, 1);
    expect(foreign(school)).toHaveLength(1);
  });

  it('a lost key makes nobody a forger: the workbook it sealed last is sealed anew', () => {
    const school = prepared();
    const { runtime } = school.workspace;
    const state = runtime.dump();
    const properties = state.properties as Record<string, Record<string, string>>;
    const user = `user|${AUTHORITY_PROJECT}|${PEOPLE.owner}`;
    runtime.load({ ...state, properties: { ...properties, [user]: {} } } as typeof state);

    expect(lock(school)).toMatchObject({ ok: true });
    byOwner(school, 'Khóa sổ', () => []);
    beats(school);
    expect(school.table('Khóa sổ')).toHaveLength(1);
  });

  it('counts as it stands only where the school account says why, by install: told in ledger and mail', () => {
    const { school } = rolledBack();
    beats(school, 1);
    callFunction(school, 'install');
    expect(lock(school)).toMatchObject({ code: 'CONTROL_ALTERED' });

    setProperty(school, 'ACCEPT_CONTROL', 'Không còn bản nào khác để khôi phục');
    expect(callFunction(school, 'install').status).toBe('done');
    beats(school, 1);

    expect(lock(school)).toMatchObject({ ok: true });
    expect(foreign(school).map(said)).toEqual([
      expect.stringContaining('bản cũ'),
      expect.stringMatching(/xác nhận.*bản cũ.*Không còn bản nào khác/),
    ]);
    expect(mails(school).join()).toContain('Không còn bản nào khác');
    expect(troubles(school)).not.toContain('controlAltered');
    // Said once, not for what comes later.
    byOwner(school, 'Niêm phong', () => []);
    callFunction(school, 'install');
    expect(lock(school)).toMatchObject({ code: 'CONTROL_ALTERED' });
  });

  it('rows the software writes later are sealed with the same write', () => {
    const school = prepared();
    const before = Number(anchorOf(school).split(' ')[1]);
    answerValue(lock(school));

    expect(Number(anchorOf(school).split(' ')[1])).toBeGreaterThan(before);
    beats(school, 1);
    expect(foreign(school)).toEqual([]);
  });
});
