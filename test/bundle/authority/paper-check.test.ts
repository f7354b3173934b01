import { createHash } from 'node:crypto';
import { answerValue } from '../../../local/school/person-at-work';
import { shortCode } from '../../../src/ledger/short-code';
import { merkleRoot } from '../../../src/ledger/tree-head';
import { allFiles } from '../../authority/support/final-state';
import { type Cell, type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';
import { openPdf, textOf } from '../../documents/pdf-text';

const TX1: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };

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

    expect(file(changed)).toEqual({ verdict: 'unknown' });
    expect(foot(`${chain} ${Number(number) - 1} ${code}`)).toEqual({ verdict: 'unknown' });
    expect(foot(`6A2 ${number} ${code}`)).toEqual({ verdict: 'unknown' });
    expect(foot(`9Z9 ${number} ${code}`)).toEqual({ verdict: 'unknown' });
    expect(foot(`${chain} 99999 ${code}`)).toEqual({ verdict: 'unknown' });
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
});
