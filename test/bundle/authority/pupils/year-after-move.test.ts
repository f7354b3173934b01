import { answerValue } from '../../../../local/school/person-at-work';
import { writtenTabs } from '../../../../src/book/book-tabs';
import { at, type TinySchool } from '../../../authority/support/school';
import {
  beat,
  completeAll,
  fillMarks,
  fillTraining,
  prepared,
  resultsSchool,
  teacherOf,
  WHO,
} from '../results/results-school';
import { changed, GROUND, MOVE, mathsCell } from './roster-school';

const CLASSES = ['6A1', '6A2'] as const;
const HOMEROOM = { '6A1': WHO.lan, '6A2': WHO.bao } as const;
const NEW = '6A2';

function approve(school: TinySchool, classId: '6A1' | '6A2', term: 1 | 2 | 'year'): void {
  answerValue(school.person(HOMEROOM[classId]).command('result.submit', { classId, term }));
  answerValue(
    school.person(WHO.principal).command('result.approve', { classIds: [classId], term }),
  );
}

/** Both classes have approved the first semester; it is February. */
const halfYear = prepared(() => {
  const school = resultsSchool();

  for (const classId of CLASSES) {
    fillMarks(school, { classId, term: 1 });
    fillTraining(school, { classId, term: 1 });
  }

  beat(school);

  for (const classId of CLASSES) {
    completeAll(school, { classId, term: 1 });
    approve(school, classId, 1);
  }

  school.clock.set(at('2027-02-15T08:00'));
  beat(school);

  return school;
});

/** Everybody enters the second semester of the pupil who came: the fifth row. */
function fillNewcomer(school: TinySchool): void {
  for (const tab of writtenTabs({ grade: 6 }).filter(({ subject }) => subject !== null)) {
    const keys = tab.columns.filter(({ key }) => /^HK2\.(TX\d|GK|CK)$/.test(key));
    const mark = tab.subject?.kind === 'comment' ? 'Đ' : '9';
    const cell = { classId: NEW, tab: tab.id, key: keys[0]?.key ?? '', pupil: 4 };

    expect(school.edit(teacherOf(tab.id), cell, [keys.map(() => mark)], 'paste')).toBeNull();
  }

  const level = { classId: NEW, tab: 'ren-luyen', key: 'HK2.RL', pupil: 4 };
  expect(school.type(WHO.bao, level, 'Tốt')).toBeNull();
}

function review(school: TinySchool, classId: string, term: 1 | 2 | 'year') {
  return answerValue(school.person(WHO.principal).query('result.review', { classId, term }));
}

describe('the year of a pupil who changed class between the semesters', () => {
  const school = halfYear();
  changed(school, MOVE);
  changed(school, { kind: 'leave', pupilId: 'HS203', status: 'movedOut', school: '', ...GROUND });
  beat(school);

  it('goes on in the new class only', () => {
    expect(school.type(WHO.bao, mathsCell('6A1', 0, 'HK2.TX1'), '8')).toContain('protected');
    expect(school.type(WHO.bao, mathsCell(NEW, 2, 'HK2.TX1'), '8')).toContain('protected');
    expect(school.type(WHO.bao, mathsCell(NEW, 4, 'HK2.TX1'), '8')).toBeNull();
  });

  it('needs no second declaration of the semester that was approved', () => {
    const { subjects } = review(school, NEW, 'year');

    expect(subjects.filter(({ term }) => term === 1).map(({ declared }) => declared)).toEqual(
      Array(12).fill('yes'),
    );
  });

  it('is approved with the marks of both classes', () => {
    const other = halfYear();
    changed(other, MOVE);
    fillMarks(other, { classId: NEW, term: 2 });
    fillTraining(other, { classId: NEW, term: 2 });
    fillNewcomer(other);
    beat(other);
    completeAll(other, { classId: NEW, term: 2 });
    approve(other, NEW, 2);
    approve(other, NEW, 'year');
    const { state, pupils } = review(other, NEW, 'year');
    const moved = pupils.find(({ pupilId }) => pupilId === 'HS101');

    expect(state).toBe('approved');
    // (8,0 + 2 × 9,0) / 3 = 8,666… ≈ 8,7
    expect(JSON.stringify(moved)).toContain('8,7');
  });
});
