import { readLedger } from '../../../../local/school/export-ledger';
import { answerValue } from '../../../../local/school/person-at-work';
import { SchoolFiles } from '../../../../local/school/school-files';
import { sha256 } from '../../../../src/google/sha256';
import { tipAfter } from '../../../../src/ledger/chain';
import { rootOf } from '../../../../src/ledger/checkpoint';
import type { LedgerEntry } from '../../../../src/ledger/ledger-entry';
import type { Year } from '../../../../src/school/year/years';
import { finalState } from '../../../authority/support/final-state';
import { finishSetUp, type TinySchool, tinySchool } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';
import { doneSchool, turn, turnedSchool } from './turned-school';

const OLD = '2026-2027';

/** Files of a year that is over. */
class OldFiles extends SchoolFiles {
  override get year(): Year {
    return this.years[0] as Year;
  }
}

function oldLedger(school: TinySchool): readonly LedgerEntry[] {
  return readLedger(new OldFiles(school.workspace));
}

function headsOf(entries: readonly LedgerEntry[], chains: readonly string[]) {
  return chains.map((chain) => {
    const { size, root } = tipAfter(
      chain,
      entries.filter((entry) => entry.chain === chain),
      sha256,
    );

    return { chain, size, root };
  });
}

describe('a school year that is not done', () => {
  it('is not left: what is missing is named, and nothing is changed', () => {
    const school = tinySchool();
    const before = finalState(school);
    const answer = turn(school);

    expect(answer).toMatchObject({
      ok: false,
      code: 'YEAR_NOT_DONE',
      details: { year: OLD, classes: '6A1, 6A2, 7A1', requests: '–', unfinished: 0 },
    });
    expect(JSON.stringify(answer)).toContain('01/08/2027');
    expect(finalState(school)).toBe(before);
    expect(school.files().years).toHaveLength(1);
  });

  it('is not left for another year than the next one', () => {
    const answer = doneSchool()
      .person(PEOPLE.principal)
      .command('year.turn', { schoolYear: '2028-2029' });

    expect(answer).toMatchObject({ code: 'BAD_INPUT', details: { field: 'schoolYear' } });
  });

  it.each([PEOPLE.deputy, PEOPLE.maths, PEOPLE.office])('is not left by %s', (email) => {
    expect(
      doneSchool().person(email).command('year.turn', { schoolYear: '2027-2028' }),
    ).toMatchObject({ code: 'ROLE_NOT_HELD' });
  });

  it('tells those who may begin the next one what it waits for', () => {
    const ask = (school: TinySchool, email: string) =>
      answerValue(school.person(email).query('years.list', {}));

    expect(ask(tinySchool(), PEOPLE.principal).next).toMatchObject({
      schoolYear: '2027-2028',
      lacks: { notBefore: '2027-08-01', classes: ['6A1', '6A2', '7A1'] },
    });
    expect(ask(doneSchool(), PEOPLE.admin).next?.lacks).toEqual({
      notBefore: '',
      classes: [],
      requests: [],
      unfinished: 0,
    });
    expect(ask(doneSchool(), PEOPLE.maths).next).toBeNull();
  });
});

describe('the year after it', () => {
  it('has files of its own, is the one in which work goes on, and begins with its set-up', () => {
    const school = turnedSchool();
    const [old, current] = school.files().years;

    expect(old).toMatchObject({ schoolYear: OLD, state: 'closed' });
    expect(current).toMatchObject({
      schoolYear: '2027-2028',
      state: 'open',
      firstAdmins: [PEOPLE.admin, PEOPLE.principal],
    });
    expect(current?.controlId).not.toBe(old?.controlId);
    expect(current?.ledgerIds).not.toEqual(old?.ledgerIds);
    expect(answerValue(school.person(PEOPLE.admin).query('school.overview', {}))).toMatchObject({
      schoolYear: '2027-2028',
      classes: [],
    });
    expect(school.person(PEOPLE.maths).query('school.overview', {})).toMatchObject({
      code: 'NOT_STAFF',
    });
    expect(
      answerValue(school.person(PEOPLE.maths).query('school.overview', {}, OLD)).schoolYear,
    ).toBe(OLD);

    finishSetUp(school, 'lenh-thiet-lap-nam-moi');
    school.heartbeat();

    expect(school.bookId('6A1')).not.toBe('');
    expect(school.verified()).toBe(true);
    expect(answerValue(school.person(PEOPLE.maths).query('school.overview', {}))).toMatchObject({
      schoolYear: '2027-2028',
    });
  });

  it('begins its ledger with the heads of the old one, as they are and stay', () => {
    const school = turnedSchool();
    const [first] = school.ledger();
    const heads = first?.data?.heads as { chain: string; size: number; root: string }[];

    expect(first).toMatchObject({
      chain: 'TRUONG',
      seq: 1,
      meaning: 'year',
      actor: PEOPLE.principal,
      role: 'principal',
      data: { begun: '2027-2028', before: OLD },
    });
    expect(heads.map(({ chain }) => chain)).toEqual(['6A1', '6A2', '7A1', 'TRUONG']);
    expect(first?.newValue).toBe(rootOf(heads, sha256));
    expect(school.files().years[1]?.before).toEqual({
      schoolYear: OLD,
      chains: 4,
      root: first?.newValue,
    });
    const school2 = heads.find(({ chain }) => chain === 'TRUONG');
    expect(first?.refs).toEqual([`previous-year:${school2?.root}`]);

    finishSetUp(school, 'lenh-thiet-lap-nam-moi');
    for (let beats = 0; beats < 3; beats += 1) {
      school.clock.advance(24 * 3_600_000);
      school.heartbeat();
    }

    const old = oldLedger(school);
    expect(headsOf(old, ['6A1', '6A2', '7A1', 'TRUONG'])).toEqual(heads);
    expect(old.filter(({ chain }) => chain === 'TRUONG').pop()).toMatchObject({
      meaning: 'year',
      data: { closed: OLD, begun: '2027-2028' },
    });
  });

  it('is begun once: the same command again answers the same, another one finds nothing to do', () => {
    const school = turnedSchool();
    const before = finalState(school);

    expect(answerValue(turn(school))).toEqual({ schoolYear: '2027-2028', state: 'open' });
    expect(turn(school, { id: 'lenh-sang-nam-hoc-2' })).toMatchObject({ ok: false });
    expect(finalState(school)).toBe(before);
  });
});

describe('the year that is over', () => {
  const set = (): TinySchool => {
    const school = turnedSchool();
    finishSetUp(school, 'lenh-thiet-lap-nam-moi');

    return school;
  };

  it('is read by who sees the whole school, and by its teachers as far as it was theirs', () => {
    const school = set();
    const overview = (email: string) =>
      answerValue(school.person(email).query('school.overview', {}, OLD));

    expect(overview(PEOPLE.principal)).toMatchObject({ schoolYear: OLD });
    expect(overview(PEOPLE.principal).classes.map(({ id }) => id)).toEqual(['6A1', '6A2', '7A1']);
    expect(overview(PEOPLE.maths).actor.teaches?.length).toBeGreaterThan(0);
    expect(
      answerValue(school.person(PEOPLE.principal).query('ledger.export', { chain: '6A1' }, OLD)),
    ).toMatchObject({ fileName: 'so-cai-6A1-2026-2027.jsonl' });
    expect(
      school.person('nguoila@truongkhac.edu.vn').query('school.overview', {}, OLD),
    ).toMatchObject({ ok: false });
  });

  it('is changed by nobody', () => {
    const school = set();
    const before = finalState(school);
    const lock = { scope: { classIds: ['6A1'] }, reason: 'Chốt lại' };

    expect(
      school.person(PEOPLE.principal).command('lock.apply', lock, { year: OLD }),
    ).toMatchObject({ code: 'YEAR_CLOSED', details: { year: OLD, current: '2027-2028' } });
    expect(finalState(school)).toBe(before);
  });

  it('lets nobody write in its control workbook any more', () => {
    const school = turnedSchool();
    const { controlId } = school.files().years[0] as Year;
    const write = (email: string): number =>
      school
        .files(email)
        .call(
          'PUT',
          `https://sheets.googleapis.com/v4/spreadsheets/${controlId}/values/${encodeURIComponent("'Ngày nghỉ'!A2")}?valueInputOption=RAW`,
          { values: [['n9']] },
        ).status;

    expect(write(PEOPLE.admin)).toBe(400);
    expect(write(PEOPLE.principal)).toBe(400);
  });

  it('that the school does not have is named', () => {
    expect(set().person(PEOPLE.principal).query('school.overview', {}, '2020-2021')).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
