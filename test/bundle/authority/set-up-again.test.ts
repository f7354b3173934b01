import { answerValue } from '../../../local/school/person-at-work';
import { SETUP, type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

/** Maths of 6A1 goes from Oanh to Đào, who had nothing in that book before but GDĐP; Lan leaves no class. */
const NEW_STAFF = (SETUP.staff ?? '')
  .replace('Toán: 6A1, 6A2', 'Toán: 6A2')
  .replace('dao@hoamai.edu.vn\t\t\t', 'dao@hoamai.edu.vn\t\t\tToán: 6A1')
  .concat('\nGV07\tCao Thị Mơ\tmo@hoamai.edu.vn\t\t\tTin: 6A1');

function setUpAgain(school: TinySchool): void {
  const admin = school.person(PEOPLE.admin);

  school.workspace.users.add({ email: 'mo@hoamai.edu.vn', name: 'Cao Thị Mơ' });
  let job = answerValue(admin.command('setup.start', { ...SETUP, staff: NEW_STAFF }));

  for (let click = 0; job.state !== 'done' && click < 5; click += 1) {
    job = answerValue(admin.command('job.continue', { jobId: job.id }));
  }

  expect(job.state).toBe('done');
}

describe('set-up run again in the middle of the year', () => {
  const school = tinySchool();
  const before = school.bookId('6A1');

  setUpAgain(school);
  school.heartbeat();

  it('keeps the books there are', () => {
    expect(school.bookId('6A1')).toBe(before);
  });

  it('lets a new teacher into the book she is assigned to', () => {
    expect(school.workspace.drive.roleOf(before, 'mo@hoamai.edu.vn')).toBe('writer');
  });

  it('gives the column to the new teacher and takes it from the old one', () => {
    const cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };

    expect(school.type('dao@hoamai.edu.vn', cell, '8')).toBeNull();
    expect(school.type(PEOPLE.maths, cell, '9')).not.toBeNull();
  });

  it('takes the file from who needs it no more, and leaves her the other', () => {
    expect(school.workspace.drive.roleOf(before, PEOPLE.maths)).toBeNull();
    expect(school.workspace.drive.roleOf(school.bookId('6A2'), PEOPLE.maths)).toBe('writer');
  });
});
