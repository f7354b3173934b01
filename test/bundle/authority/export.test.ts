import type { ServiceCall } from '../../../local/kernel/fault-plan';
import { killAt } from '../../../local/runtime/execution/fault-plans';
import { exportLedger } from '../../../local/school/export-ledger';
import { answerValue } from '../../../local/school/person-at-work';
import { sha256 } from '../../../src/google/sha256';
import { parseJsonLines } from '../../../src/ledger/ledger-json';
import { verifyLedger } from '../../../src/ledger/verify-ledger';
import { lockedWithMark, WRONG } from '../../authority/support/corrections';
import { cutsOf } from '../../authority/support/cuts';
import { allFiles, finalState } from '../../authority/support/final-state';
import { fromSnapshot, type TinySchool, takeSnapshot } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';
import { openPdf, textOf } from '../../documents/pdf-text';

const filled = takeSnapshot(lockedWithMark().workspace);
const fresh = (): TinySchool => fromSnapshot(filled);
const ARCHIVE = 'Lưu trữ';

function exportBooks(school: TinySchool, id: string, classIds: readonly string[] = ['6A1']) {
  const office = school.person(PEOPLE.office);
  let job = answerValue(office.command('export.classBook', { classIds, term: 1 }, { id }));

  for (let round = 0; job.state !== 'done' && round < 10; round += 1) {
    job = answerValue(office.command('job.continue', { jobId: job.id }));
  }

  expect(job).toMatchObject({ state: 'done', error: null });
}

const pdfs = (school: TinySchool) =>
  allFiles(school).filter(({ name }) => name.startsWith('Sổ theo dõi và đánh giá HS'));
/** Nothing is approved in this school: what it prints are drafts. */
const rows = (school: TinySchool) =>
  school.table(ARCHIVE).filter((row) => row[2] === 'classBookDraft');

describe('exporting a class book', () => {
  it('files a sealed PDF in the folder of the class, with the hash Drive has', () => {
    const school = fresh();
    exportBooks(school, 'xuat-0001');
    const [file] = pdfs(school);
    const [row] = rows(school);
    const bytes = school.files().download(file?.id ?? '');
    const checksum = school.files().list(`name contains 'Sổ theo dõi'`)[0]?.sha256Checksum;

    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(file).toMatchObject({
      parents: [school.folderId('6A1')],
      contentRestrictions: [{ readOnly: true, ownerRestricted: true }],
    });
    expect(row?.[0]).toBe(file?.id);
    expect(row?.[1]).toBe(`Lưu trữ/2026-2027/Khối 6/6A1/${file?.name}`);
    expect(row?.[6]).toBe(checksum);
    expect(row?.[6]).toBe(sha256(new Uint8Array(bytes)));
    expect(Number(row?.[7])).toBeGreaterThan(5);
    expect(school.ledger().filter(({ meaning }) => meaning === 'archive')).toHaveLength(1);
  });

  it('can be opened by the office, and overwritten or renamed by nobody', () => {
    const school = fresh();
    exportBooks(school, 'xuat-0001');
    const id = pdfs(school)[0]?.id ?? '';
    const url = `https://www.googleapis.com/drive/v3/files/${id}`;

    expect(school.files(PEOPLE.office).call('GET', url).status).toBe(200);
    expect(school.files(PEOPLE.office).call('PATCH', url, { name: 'x' }).status).toBe(403);
    expect(school.files(PEOPLE.maths).call('GET', url).status).toBe(404);
    expect(school.files().call('PATCH', url, { name: 'x' }).status).toBeGreaterThanOrEqual(400);
  });

  it('makes no second file without a change, a second version after one, a third when it is taken back', () => {
    const school = fresh();
    exportBooks(school, 'xuat-0001');
    school.clock.advance(60_000);
    exportBooks(school, 'xuat-0002');
    expect(rows(school)).toHaveLength(1);

    for (const [value, id] of [
      ['9', 'xuat-0003'],
      ['7', 'xuat-0004'],
    ] as const) {
      answerValue(
        school.person(PEOPLE.principal).command('lock.release', {
          scope: { classIds: ['6A1'] },
          reason: 'lí do',
          until: new Date(school.clock.now() + 3_600_000).toISOString(),
        }),
      );
      school.clock.advance(60_000);
      expect(school.type(PEOPLE.maths, WRONG, value)).toBeNull();
      exportBooks(school, id);
    }

    expect(pdfs(school)).toHaveLength(3);
    expect(rows(school).map((row) => row[1]?.match(/BẢN NHÁP \d/)?.[0])).toEqual([
      'BẢN NHÁP 1',
      'BẢN NHÁP 2',
      'BẢN NHÁP 3',
    ]);
  });

  it('is a draft on every page while the results are not approved, and no official edition (O1)', async () => {
    const school = fresh();
    exportBooks(school, 'xuat-0001');
    const bytes = school.files().download(pdfs(school)[0]?.id ?? '');
    const pages = (await openPdf(new Uint8Array(bytes))).getPages();

    expect(pages.filter((page) => !textOf(page).includes('BẢN NHÁP'))).toEqual([]);
    expect(rows(school)).toHaveLength(1);
    expect(school.table(ARCHIVE).filter(([, , kind]) => kind === 'classBook')).toEqual([]);
    expect(school.table('Công việc').map((row) => row.join(' '))).toContainEqual(
      expect.stringContaining('job.export.unapproved'),
    );
  });

  it('prints what was accepted, never what merely stands in a cell', () => {
    const school = fresh();
    exportBooks(school, 'xuat-0001');
    school.clock.advance(60_000);
    school.rest(PEOPLE.owner, WRONG, 10);
    exportBooks(school, 'xuat-0002');

    expect(rows(school)).toHaveLength(1);
    expect(school.shown(WRONG)).toBe('7');
  });

  it.each(['maths', 'literature', 'inspector', 'stranger'] as const)('is not for %s', (who) => {
    const answer = fresh()
      .person(PEOPLE[who])
      .command('export.classBook', { classIds: [], term: 1 });

    expect(answer.ok).toBe(false);
  });

  it('asks for a semester and for classes that exist', () => {
    const school = fresh();
    const office = school.person(PEOPLE.office);

    expect(office.command('export.classBook', { classIds: [] } as never)).toMatchObject({
      code: 'BAD_INPUT',
    });
    expect(office.command('export.classBook', { classIds: ['5A1'], term: 1 })).toMatchObject({
      code: 'UNKNOWN_CLASS',
    });
  });

  describe('cut off', () => {
    const started = (() => {
      const school = fresh();
      answerValue(
        school
          .person(PEOPLE.office)
          .command('export.classBook', { classIds: ['6A1', '7A1'], term: 1 }, { id: 'xuat-0001' }),
      );

      return takeSnapshot(school.workspace);
    })();
    const go = (
      school: TinySchool,
      index?: number,
      kind: 'kill' | 'killAfter' = 'kill',
    ): readonly ServiceCall[] => {
      const office = school.person(PEOPLE.office);

      try {
        office.command(
          'job.continue',
          { jobId: 'xuat-0001' },
          index === undefined ? {} : { faults: killAt(index, kind) },
        );
      } catch {
        // Cut off.
      }

      return office.last?.calls ?? [];
    };
    const reference = fromSnapshot(started);
    const calls = go(reference);
    const wanted = comparable(finalState(reference));

    it.each(cutsOf(calls))(
      '$kind at call $index comes to the same files, index and ledger',
      ({ index, kind }) => {
        const school = fromSnapshot(started);
        go(school, index, kind);
        go(school);

        expect(comparable(finalState(school))).toBe(wanted);
        expect(pdfs(school)).toHaveLength(2);
      },
    );
  });
});

/** A class that was filed before the cut is told of as kept; everything else is the same. */
function comparable(state: string): string {
  return state.replace(
    // In the table, and once more quoted in its sealed copy.
    /job\.export\.(unapproved|same)\\+",\\+"values\\+":\{\\+"classId\\+":\\+"(6A1|7A1)\\+",\\+"pages\\+":\d+/g,
    '$2',
  );
}

describe('the exported ledger', () => {
  it('verifies by itself, and every changed row is named', () => {
    const school = fresh();
    exportBooks(school, 'xuat-0001', ['6A1', '6A2', '7A1']);
    const text = exportLedger(school.files());
    const { entries } = parseJsonLines(text);

    expect(verifyLedger({ entries, checkpoints: [] }, sha256)).toMatchObject({ ok: true });
    entries.forEach((entry, position) => {
      const changed = entries.map((other) =>
        other === entry ? { ...entry, newValue: `${entry.newValue}1` } : other,
      );
      const verdict = verifyLedger({ entries: changed, checkpoints: [] }, sha256);

      expect(verdict).toMatchObject({
        ok: false,
        entry: { chain: entry.chain, seq: entries[position]?.seq },
      });
    });
  });
});

describe('a draft and an official edition are two acts (O1)', () => {
  it('an official edition of what nobody approved is refused, naming the class, and files nothing', () => {
    const school = fresh();
    const answer = school
      .person(PEOPLE.office)
      .command('export.classBook', { classIds: ['6A1', '6A2'], term: 1, edition: 'official' });

    expect(answer).toMatchObject({ ok: false, code: 'INCOMPLETE' });
    expect(answer.ok ? '' : answer.message.vi).toMatch(/6A1 – .*6A2 – /);
    expect(pdfs(school)).toEqual([]);
  });

  it('a line a class says what is missing, and which semester has not begun', () => {
    const school = fresh();
    const checks = (term: 1 | 2) =>
      answerValue(school.person(PEOPLE.office).query('export.check', { term }));

    expect(checks(1)[0]).toMatchObject({ classId: '6A1', state: 'draft', undeclared: 12 });
    expect(checks(1)[0]?.missing).toBeGreaterThan(100);
    expect(checks(2).map(({ state }) => state)).toEqual(['notBegun', 'notBegun', 'notBegun']);
    expect(school.person(PEOPLE.maths).query('export.check', { term: 1 })).toMatchObject({
      ok: false,
      code: 'ROLE_NOT_HELD',
    });
  });
});
