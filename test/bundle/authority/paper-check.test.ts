import { createHash } from 'node:crypto';
import { answerValue } from '../../../local/school/person-at-work';
import { shortCode } from '../../../src/ledger/short-code';
import { merkleRoot } from '../../../src/ledger/tree-head';
import { pdfFacts } from '../../../verifier/read/pdf-facts';
import { allFiles } from '../../authority/support/final-state';
import { at, type Cell, type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';
import { openPdf, textOf } from '../../documents/pdf-text';
import { archived, printPapers } from './papers/print-papers';
import { approvedYear } from './results/approved-year';
import { WHO } from './results/results-school';

const TX1: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };

/** Nothing of this school year. */
const UNKNOWN = { verdict: 'unknown', schoolYear: '2026-2027' };

/** Prints the class book of 6A1 as a draft; its bytes. */
function printed(school: TinySchool): Buffer {
  const office = school.person(PEOPLE.office);
  let job = answerValue(
    office.command('export.classBook', { classIds: ['6A1'], term: 1, edition: 'draft' }),
  );

  for (let round = 0; job.state !== 'done' && round < 10; round += 1) {
    job = answerValue(office.command('job.continue', { jobId: job.id }));
  }

  const files = allFiles(school).filter(({ name }) => name.startsWith('Sổ theo dõi'));
  const last = [...files].sort((a, b) => a.name.localeCompare(b.name))[files.length - 1]!;

  return school.files().download(last.id);
}

const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Chain, number and code as somebody reads them off the foot of the first page. */
async function footOf(bytes: Buffer): Promise<string> {
  const text = textOf((await openPdf(bytes)).getPage(0));
  const [, chain = '', number = ''] = /chuỗi (\S+) · số thứ tự (\d+)/.exec(text) ?? [];
  const [, code = ''] = /Mã đối chiếu (\S+)/.exec(text) ?? [];

  return `${chain} ${number} ${code}`;
}

describe('a paper somebody holds', () => {
  const school = tinySchool();
  school.heartbeat();
  const first = printed(school);
  school.type(PEOPLE.maths, TX1, '8');
  school.clock.advance(60_000);
  school.heartbeat();
  const second = printed(school);
  const teacher = school.person(PEOPLE.maths);
  const file = (bytes: Uint8Array) =>
    answerValue(teacher.query('paper.checkFile', { sha256: sha256(bytes) }));
  const foot = (text: string) => answerValue(teacher.query('paper.checkFoot', { foot: text }));

  it('is known by its bytes, and a later edition is named', () => {
    expect(file(second)).toMatchObject({
      verdict: 'current',
      paper: { edition: 2, isDraft: true, name: expect.stringContaining('6A1') },
    });
    expect(file(first)).toMatchObject({
      verdict: 'superseded',
      paper: { edition: 1 },
      by: { edition: 2 },
    });
  });

  it('is known by the code at its foot as well', async () => {
    expect(foot(await footOf(second))).toMatchObject({ verdict: 'current', paper: { edition: 2 } });
    expect(foot(await footOf(first))).toMatchObject({ verdict: 'superseded' });
  });

  it('is unknown with a byte changed, another number, code or class', async () => {
    const changed = Buffer.from(second);
    changed[changed.length - 10]! ^= 1;
    const [chain = '', number = '', code = ''] = (await footOf(second)).split(' ');

    expect(file(changed)).toEqual(UNKNOWN);
    expect(foot(`${chain} ${Number(number) - 1} ${code}`)).toEqual(UNKNOWN);
    expect(foot(`6A2 ${number} ${code}`)).toEqual(UNKNOWN);
    expect(foot(`9Z9 ${number} ${code}`)).toEqual(UNKNOWN);
    expect(foot(`${chain} 99999 ${code}`)).toEqual(UNKNOWN);
  });

  it('that was never filed has only the state of the ledger, and that is said', () => {
    const entries = school.ledger().filter(({ chain }) => chain === '6A1');
    const size = entries.findIndex(({ meaning }, at) => at > 0 && meaning !== 'archive');
    const leaves = entries.slice(0, size).map(({ hash }) => hash);

    expect(size).toBeGreaterThan(0);
    expect(foot(`6A1 ${size} ${shortCode(merkleRoot(leaves, sha256))}`)).toEqual({
      verdict: 'unlisted',
    });
  });

  it('is refused where what was typed is no code, saying so', () => {
    expect(teacher.query('paper.checkFoot', { foot: 'xin chào' })).toMatchObject({
      ok: false,
      code: 'BAD_INPUT',
      details: { value: 'xin chào' },
    });
    expect(
      school.person(PEOPLE.stranger).query('paper.checkFile', { sha256: sha256(second) }),
    ).toMatchObject({ ok: false });
  });

  it('that is an extract is told from one that was filed, by its QR code', async () => {
    const asked = { classId: '6A1', pupilId: 'HS101', subjectId: 'toan', assessment: 'HK1.TX1' };
    const bytes = Buffer.from(answerValue(teacher.query('mark.life', asked)).base64, 'base64');
    const scanned = (await openPdf(bytes)).getKeywords() ?? '';

    expect(foot(scanned)).toEqual({ verdict: 'extract' });
    expect(pdfFacts('dien-bien.pdf', bytes).head).toMatchObject({ chain: '6A1' });
    expect(foot(await footOf(bytes))).toEqual({ verdict: 'unlisted' });
  });
});

test('a foot that papers of several pupils bear is no paper of one of them', async () => {
  const school = approvedYear();
  printPapers(school, 'export.transcripts', { classIds: ['6A1'], part: 'whole' });
  const rows = archived(school, 'transcript');
  const bytes = school.files().download(rows[1]?.[0] ?? '');
  const typed = await footOf(bytes);
  const asked = (email: string) =>
    answerValue(school.person(email).query('paper.checkFoot', { foot: typed }));
  const found = asked(WHO.admin);

  expect(found).toMatchObject({ verdict: 'oneOf', count: 4 });
  expect(JSON.stringify(found)).toContain('Học bạ Lê Thu Hà HS102 (bản 1).pdf');
  // Who may not see the archive learns no name of a child from a code.
  expect(asked(WHO.bao)).toEqual({ verdict: 'oneOf', count: 4, papers: [] });
});

test('a paper of the whole school is known by its foot', async () => {
  const school = tinySchool();
  const admin = school.person(PEOPLE.admin);
  school.clock.set(at('2026-12-03T10:00:00'));
  school.heartbeat();
  let job = answerValue(admin.command('report.onTime', { month: '2026-12' }));

  for (let round = 0; job.state !== 'done' && round < 10; round += 1) {
    job = answerValue(admin.command('job.continue', { jobId: job.id }));
  }

  const [row] = archived(school, 'onTime');
  const typed = await footOf(school.files().download(row?.[0] ?? ''));

  expect(typed).toMatch(/^TRUONG /);
  expect(answerValue(admin.query('paper.checkFoot', { foot: typed }))).toMatchObject({
    verdict: 'current',
    paper: { name: expect.stringContaining('Tiến độ nhập điểm 2026-12') },
  });
});
