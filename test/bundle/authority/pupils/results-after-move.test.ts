import { answerValue } from '../../../../local/school/person-at-work';
import type { TinySchool } from '../../../authority/support/school';
import {
  approvedRows,
  approvedSchool,
  beat,
  completeAll,
  fillMarks,
  fillTraining,
  prepared,
  submittedSchool,
  summaryOf,
  WHO,
} from '../results/results-school';
import { askCorrection, change, changed, MOVE } from './roster-school';

const OTHER = { classId: '6A2', term: 1 } as const;

/** The first semester of both classes is approved. */
const bothApproved = prepared(() => {
  const school = approvedSchool();
  fillMarks(school, OTHER);
  fillTraining(school, OTHER);
  beat(school);
  completeAll(school, OTHER);
  answerValue(school.person(WHO.bao).command('result.submit', OTHER));
  answerValue(
    school.person(WHO.principal).command('result.approve', { classIds: ['6A2'], term: 1 }),
  );
  beat(school);

  return school;
});

function reviewed(school: TinySchool, classId: string, term: 1 | 2 | 'year' = 1) {
  return answerValue(school.person(WHO.principal).query('result.review', { classId, term }));
}

function pupilsIn(school: TinySchool, classId: string, term: 1 | 2 | 'year' = 1) {
  return reviewed(school, classId, term).pupils.map(({ pupilId }) => pupilId);
}

function reopen(school: TinySchool, classId: string): void {
  answerValue(
    school
      .person(WHO.principal)
      .command('result.reopen', { classId, term: 1, reason: 'Phúc khảo môn Toán' }),
  );
}

describe('a pupil who moves after both classes had approved', () => {
  const school = bothApproved();
  const before = approvedRows(school);
  changed(school, MOVE);
  beat(school);

  it('leaves both approvals as they were, to the byte', () => {
    expect(approvedRows(school)).toEqual(before);
    expect([reviewed(school, '6A1'), reviewed(school, '6A2')]).toMatchObject([
      { state: 'approved', version: 1, stale: false, summary: 'current' },
      { state: 'approved', version: 1, stale: false, summary: 'current' },
    ]);
  });

  it('keeps the result of the semester in the class that approved it', () => {
    expect(pupilsIn(school, '6A1')).toContain('HS101');
    expect(pupilsIn(school, '6A2')).not.toContain('HS101');
  });

  it('gets the result of the year in the new class, from the marks of both', () => {
    const pupil = reviewed(school, '6A2', 'year').pupils.find(({ pupilId }) => pupilId === 'HS101');

    expect(pupilsIn(school, '6A1', 'year')).not.toContain('HS101');
    expect(JSON.stringify(pupil)).toContain('học kì 2');
    expect(JSON.stringify(pupil)).not.toContain('(học kì 1)');
  });

  it('stays with the old class when that one is opened again, so that the result is not lost', () => {
    reopen(school, '6A1');

    expect(pupilsIn(school, '6A1')).toContain('HS101');
  });

  it('goes with the new class once that one is opened too, and is in one list only', () => {
    reopen(school, '6A2');

    expect(pupilsIn(school, '6A2')).toContain('HS101');
    expect(pupilsIn(school, '6A1')).not.toContain('HS101');
  });
});

describe('a decision about a pupil whose result the old class states', () => {
  const school = bothApproved();
  changed(school, MOVE);
  const cases = () =>
    reviewed(school, '6A1').pupils.find(({ pupilId }) => pupilId === 'HS101')?.cases;
  school.clock.advance(60_000);
  answerValue(
    school.person(WHO.principal).command('result.specialCase', {
      classId: '6A2',
      pupilId: 'HS101',
      subjectIds: ['gdtc'],
      decision: { kind: 'disability', holds: true, promotion: null },
      reason: 'Hồ sơ của trạm y tế',
    }),
  );

  it('leaves an approval as it is, though given after the move', () => {
    expect(cases()).toEqual([]);
    expect(reviewed(school, '6A1').stale).toBe(false);
  });

  it('counts once that class is opened again', () => {
    reopen(school, '6A1');

    expect(cases()).toHaveLength(1);
  });
});

describe('a mark corrected in the new class', () => {
  it('makes the approval that holds it out of date, wherever that is', () => {
    const school = bothApproved();
    changed(school, MOVE);
    const request = answerValue(askCorrection(school, '6A2'));
    answerValue(
      school
        .person(WHO.principal)
        .command('correction.decide', { requestId: request.id, decision: 'approve', reason: '' }),
    );

    expect([reviewed(school, '6A1').stale, reviewed(school, '6A2').stale]).toEqual([true, false]);
  });

  it('cannot be asked for in the old one, where nobody would read it', () => {
    const school = bothApproved();
    changed(school, MOVE);
    const answer = askCorrection(school, '6A1');

    expect(answer).toMatchObject({
      ok: false,
      code: 'PUPIL_AWAY',
      message: { vi: expect.stringContaining('đang học lớp 6A2') },
    });
  });
});

describe('results that do not stand alike in both classes', () => {
  it('keep a pupil from moving: there would be no result, or two', () => {
    const answer = change(approvedSchool(), MOVE);

    expect(answer).toMatchObject({
      ok: false,
      code: 'RESULTS_BETWEEN',
      message: { vi: expect.stringContaining('Kết quả học kì I của lớp 6A1 đã duyệt') },
    });
  });
});

describe('a pupil who moves before the results', () => {
  const school = submittedSchool();
  answerValue(
    school.person(WHO.principal).command('result.specialCase', {
      classId: '6A1',
      pupilId: 'HS101',
      subjectIds: ['gdtc'],
      decision: { kind: 'disability', holds: true, promotion: null },
      reason: 'Hồ sơ của trạm y tế',
    }),
  );
  changed(school, MOVE);

  it('makes what was declared and submitted before out of date', () => {
    expect(reviewed(school, '6A1')).toMatchObject({ stale: true });
    expect(reviewed(school, '6A1').subjects.map(({ declared }) => declared)).toContain('changed');
  });

  it('is marked in the summary of the old class, which is stale', () => {
    answerValue(school.person(WHO.lan).command('result.summarise', { classIds: ['6A1'], term: 1 }));
    const { stamp, rows } = summaryOf(school, '6A1', 'Tổng hợp HK1');

    expect(stamp).not.toContain('ĐÃ CŨ');
    expect(rows[0]?.['Ghi chú']).toContain('Chuyển sang lớp 6A2');
    changed(school, { ...MOVE, toClassId: '6A1' });
    expect(summaryOf(school, '6A1', 'Tổng hợp HK1').stamp).toContain('ĐÃ CŨ');
    changed(school, MOVE);
  });

  it('takes the principal’s decision along', () => {
    const pupil = reviewed(school, '6A2').pupils.find(({ pupilId }) => pupilId === 'HS101');

    expect(JSON.stringify(pupil)).not.toContain('Giáo dục thể chất: thiếu');
    expect(pupil).toMatchObject({ learning: 'Tốt' });
  });
});
