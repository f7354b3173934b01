import { answerValue } from '../../../../local/school/person-at-work';
import { approvedYear } from '../results/approved-year';
import { WHO } from '../results/results-school';
import { archived, pagesOf, printPapers } from './print-papers';

const printed = (() => {
  const school = approvedYear();

  for (const list of ['promoted', 'notPromoted', 'retest', 'summerTraining', 'awards'] as const) {
    printPapers(school, 'export.lists', { list, classIds: ['6A1'], term: 'year' });
  }

  return school;
})();

async function textOfList(about: string): Promise<string> {
  const row = archived(printed, 'pupilList').find((each) => each[10] === about);

  return (await pagesOf(printed, row?.[0])).join('\n');
}

test.each([
  ['promoted', ['Bùi Gia An', 'Đỗ Minh Khang'], 'Danh sách có 2 học sinh.'],
  ['notPromoted', [], 'Danh sách có 0 học sinh.'],
  ['retest', ['Lê Thu Hà'], 'Danh sách có 1 học sinh.'],
  ['summerTraining', ['Nguyễn Bảo Ngọc'], 'Danh sách có 1 học sinh.'],
  ['awards', ['Bùi Gia An', 'Đỗ Minh Khang'], 'Danh sách có 2 học sinh.'],
])(
  'the list %s has those whom the approved results put there, and nobody else',
  async (about, names, closing) => {
    const text = await textOfList(about);
    const all = ['Bùi Gia An', 'Lê Thu Hà', 'Đỗ Minh Khang', 'Nguyễn Bảo Ngọc'];

    expect(all.filter((name) => text.includes(name))).toEqual(names);
    expect(text).toContain(closing);
  },
);

test('an award says its reason, a re-assessment each subject it is about', async () => {
  expect(await textOfList('awards')).toMatch(
    /Bùi Gia An\s*01\/03\/2015\s*Tốt\s*Tốt\s*6\s*Học sinh Xuất sắc/,
  );
  expect(await textOfList('retest')).toMatch(/Ngữ văn\s*3,0[\s\S]*Toán\s*3,0/);
});

test('only approved results are printed; a class list needs none', async () => {
  const school = approvedYear();
  const refused = school
    .person(WHO.admin)
    .command('export.lists', { list: 'promoted', classIds: ['6A1', '6A2'], term: 'year' });
  printPapers(school, 'export.lists', { list: 'class', classIds: ['6A2'], term: 'year' });
  const [row] = archived(school, 'pupilList');

  expect(refused).toMatchObject({ ok: false, code: 'INCOMPLETE' });
  expect(JSON.stringify(refused)).toContain(
    '6A2 – kết quả cả năm 2026-2027: hiệu trưởng chưa duyệt',
  );
  expect(await pagesOf(school, row?.[0])).toEqual([expect.stringContaining('HS204')]);
});

test('a slip is a page of one pupil, without anybody else, a rank or a mean of the class', async () => {
  const school = approvedYear();
  printPapers(school, 'export.lists', { list: 'slips', classIds: ['6A1'], term: 'year' });
  const [row] = archived(school, 'slips');
  const pages = await pagesOf(school, row?.[0]);

  expect(pages).toHaveLength(4);
  expect(pages[1]).toContain('Lê Thu Hà');
  expect(pages[1]).not.toContain('Bùi Gia An');
  expect(pages[1]).toMatch(/Kết quả năm học: Đánh giá lại môn học trong hè/);
  expect(pages.join()).not.toMatch(/xếp hạng|xếp thứ|hạng|trung bình lớp/i);
});

test('are printed by the board and the office, not by teachers', () => {
  const asked = { list: 'class', classIds: ['6A1'], term: 'year' } as const;

  expect(approvedYear().person(WHO.lan).command('export.lists', asked)).toMatchObject({
    ok: false,
    code: 'ROLE_NOT_HELD',
  });
  expect(
    answerValue(approvedYear().person(WHO.principal).command('export.lists', asked)),
  ).toMatchObject({
    state: 'waiting',
  });
});

test('a class whose results are opened again while its paper waits is left out and named, the job goes on', () => {
  const school = approvedYear();
  const admin = school.person(WHO.admin);
  const order = { list: 'promoted', classIds: ['6A1'], term: 'year' } as const;
  const { id } = answerValue(admin.command('export.lists', order));
  answerValue(
    school.person(WHO.principal).command('result.reopen', {
      ...{ classId: '6A1', term: 'year', reason: 'Xét lại một học sinh' },
    }),
  );
  const job = answerValue(admin.command('job.continue', { jobId: id }));

  expect(job).toMatchObject({
    ...{ state: 'done', error: null },
    note: [{ code: 'job.papers.notApproved', values: { classId: '6A1' } }],
  });
  expect(archived(school, 'pupilList')).toEqual([]);
});
