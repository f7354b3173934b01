import { answerValue } from '../../../../local/school/person-at-work';
import { ask, decide, lockedWithMark, story, WRONG } from '../../../authority/support/corrections';
import { said } from '../../../authority/support/said';
import {
  type Cell,
  fromSnapshot,
  type TinySchool,
  takeSnapshot,
} from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';

const HOUR = 3_600_000;
const beside: Cell = { ...WRONG, key: 'HK1.TX2' };
const below: Cell = { ...WRONG, pupil: 1 };

function release(school: TinySchool): void {
  answerValue(
    school.person(PEOPLE.principal).command('lock.release', {
      scope: {},
      reason: 'Mở để nhập bù',
      until: new Date(school.clock.now() + HOUR).toISOString(),
    }),
  );
  school.clock.advance(60_000);
}

/** 7 → 8 with minutes in a locked book, which is then re-opened for an hour. */
const reopened = takeSnapshot(
  (() => {
    const school = lockedWithMark();
    answerValue(ask(school));
    school.clock.advance(60_000);
    answerValue(decide(school));
    school.clock.advance(60_000);
    release(school);

    return school;
  })().workspace,
);

describe('a mark corrected with minutes', () => {
  it('stays closed natively while its column is re-opened (T7), and everything around it is open', () => {
    const school = fromSnapshot(reopened);

    expect(school.type(PEOPLE.maths, WRONG, '10')).toMatch(/protected/);
    expect(school.rest(PEOPLE.maths, WRONG, 10)).toBe(400);
    expect(school.type(PEOPLE.maths, beside, '7,5')).toBeNull();
    expect(school.type(PEOPLE.maths, below, '9,5')).toBeNull();
  });

  it('stays closed when the request is decided while the column is open', () => {
    const school = lockedWithMark();
    answerValue(ask(school));
    release(school);
    answerValue(decide(school));
    school.heartbeat();

    expect(school.shown(WRONG)).toBe('8');
    expect(school.type(PEOPLE.maths, WRONG, '10')).toMatch(/protected/);
    expect(school.type(PEOPLE.maths, below, '9,5')).toBeNull();
  });

  it('is put back with the reason when somebody got at it all the same', () => {
    const school = fromSnapshot(reopened);
    school.batch(PEOPLE.owner, school.bookId('6A1'), [
      { deleteProtectedRange: { protectedRangeId: school.place(WRONG).sheetId * 1000 } },
    ]);
    expect(school.rest(PEOPLE.maths, WRONG, 10)).toBe(200);
    school.heartbeat();
    const refused = school.history(WRONG).filter(({ meaning }) => meaning === 'reject');

    expect(school.shown(WRONG)).toBe('8');
    expect(refused.map((entry) => [entry.newValue, said(entry)])).toEqual([
      ['10', 'Ô đã sửa theo PĐN-001; muốn đổi, hãy lập phiếu đề nghị sửa điểm.'],
    ]);
    expect(school.note(WRONG)).toContain('PĐN-001: 7 → 8');
    expect(school.type(PEOPLE.maths, WRONG, '10')).toMatch(/protected/);
  });

  it('says so in the card of the cell, and can be asked about again although its column is open', () => {
    const school = fromSnapshot(reopened);
    const info = school.info(PEOPLE.maths, WRONG);

    expect(info).toMatchObject({ open: false, mayWrite: false, mayRequest: true });
    expect(info.closed.map(({ reason }) => reason)).toEqual(['corrected']);
    answerValue(ask(school, { oldValue: '8', newValue: '9' }, { id: 'phieu-0002' }));
    school.clock.advance(60_000);
    answerValue(decide(school, { requestId: 'phieu-0002' }));
    school.heartbeat();

    expect(school.shown(WRONG)).toBe('9');
    expect(story(school).filter((meaning) => meaning === 'apply')).toHaveLength(2);
  });

  it('changes nothing more when the beat looks again and again', () => {
    const school = fromSnapshot(reopened);
    school.heartbeat();
    const before = school.ledger().length;
    school.clock.advance(60_000);
    school.heartbeat();
    school.clock.advance(60_000);
    school.heartbeat();

    expect(school.ledger()).toHaveLength(before);
  });
});
