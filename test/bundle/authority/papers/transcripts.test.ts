import { answerValue } from '../../../../local/school/person-at-work';
import { allFiles } from '../../../authority/support/final-state';
import { approvedYear } from '../results/approved-year';
import { beat, WHO } from '../results/results-school';
import { archived, pagesOf, printPapers } from './print-papers';

const ASKED = { classIds: ['6A1'], part: 'whole' } as const;
test('a transcript is a sealed file a pupil: page 1 with what is known, then the approved year', async () => {
  const school = approvedYear();
  printPapers(school, 'export.transcripts', ASKED);
  const rows = archived(school, 'transcript');
  const pages = await pagesOf(school, rows[1]?.[0]);
  const file = allFiles(school).find(({ id }) => id === rows[1]?.[0]);

  expect(rows.map((row) => row.slice(10))).toEqual([
    ['HS101', '1', 'transcript/2'],
    ['HS102', '1', 'transcript/2'],
    ['HS103', '1', 'transcript/2'],
    ['HS104', '1', 'transcript/2'],
  ]);
  expect(file).toMatchObject({
    name: 'Học bạ Lê Thu Hà HS102 (bản 1).pdf',
    contentRestrictions: [{ readOnly: true }],
  });
  expect(pages).toHaveLength(5);
  expect(pages[2]).toContain('Lê Thu Hà');
  expect(pages[2]).toContain('02/03/2015');
  expect(pages[3]).toMatch(/Toán\s*3,0\s*3,0\s*3,0/);
  expect(pages[4]).toContain('Chưa đạt');
  expect(school.ledger().filter(({ meaning }) => meaning === 'archive')).toHaveLength(4);
});

test('the same content makes no second file; a changed one is edition 2 and names edition 1', async () => {
  const school = approvedYear();
  printPapers(school, 'export.transcripts', ASKED);
  school.clock.advance(60_000);
  printPapers(school, 'export.transcripts', ASKED);
  expect(archived(school, 'transcript')).toHaveLength(4);

  const lan = school.person(WHO.lan);
  const reassessed = { classId: '6A1', tab: 'ren-luyen', key: 'HE.RL', pupil: 3 } as const;
  expect(school.type(WHO.lan, reassessed, 'Đạt')).toBeNull();
  beat(school);
  const refused = school.person(WHO.admin).command('export.transcripts', ASKED);
  expect(refused).toMatchObject({ code: 'INCOMPLETE' });
  expect(JSON.stringify(refused)).toContain('6A1 – kết quả cả năm 2026-2027');
  const year = { classId: '6A1', term: 'year' } as const;
  answerValue(lan.command('result.submit', year));
  answerValue(
    school.person(WHO.principal).command('result.approve', { classIds: ['6A1'], term: 'year' }),
  );
  printPapers(school, 'export.transcripts', ASKED);
  const second = archived(school, 'transcript').filter((row) => row[11] === '2');

  expect(second.map((row) => row[10])).toEqual(['HS104']);
  expect((await pagesOf(school, second[0]?.[0]))[0]).toContain('Bản 2, thay bản 1');
});

test('while the year of a class is not approved only cover and page 1 can be printed', async () => {
  const school = approvedYear();
  const refused = school
    .person(WHO.admin)
    .command('export.transcripts', { classIds: [], part: 'whole' });
  printPapers(school, 'export.transcripts', { classIds: ['6A2'], part: 'first' });
  const rows = archived(school, 'transcriptFirst');

  expect(refused).toMatchObject({ ok: false, code: 'INCOMPLETE' });
  expect(JSON.stringify(refused)).toContain(
    '6A2 – kết quả cả năm 2026-2027: hiệu trưởng chưa duyệt',
  );
  expect(JSON.stringify(refused)).not.toContain('6A1 –');
  expect(rows).toHaveLength(4);
  expect(await pagesOf(school, rows[0]?.[0])).toHaveLength(3);
});

test('what the teachers said of a pupil stands on the transcript, in a subject the later remark of two', async () => {
  const school = approvedYear();
  printPapers(school, 'export.transcripts', ASKED);
  const pages = await pagesOf(school, archived(school, 'transcript')[0]?.[0]);

  expect(pages[3]).toContain('Tiến bộ ở học kì II');
  expect(pages[3]).not.toContain('Tính toán nhanh');
  expect(pages[3]).toContain('Viết rõ ý');
  expect(pages[4]).toContain('Ngoan, chăm học');
});
