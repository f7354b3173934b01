import { jsonResponse } from '../../../local/kernel/rest-response';
import { at, type Cell, type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const FIRST: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };
const SECOND: Cell = { ...FIRST, classId: '6A2' };

/** Google answers 503 to what is asked of one address, until the returned function is called. */
function silence(school: TinySchool, part: string): () => void {
  const { router } = school.workspace;
  const answer = router.dispatch.bind(router);
  const mock = jest
    .spyOn(router, 'dispatch')
    .mockImplementation((request) =>
      request.url.includes(part)
        ? jsonResponse(503, { error: { code: 503, message: 'The service is unavailable.' } })
        : answer(request),
    );

  return () => mock.mockRestore();
}

const mails = (school: TinySchool) =>
  school.workspace.runtime.outbox().filter(({ subject }) => subject.includes('cần xử lí'));

const entries = (school: TinySchool, cell: Cell) =>
  school.history(cell).map(({ newValue, actor }) => [newValue, actor]);

function typedInBoth(): TinySchool {
  const school = tinySchool();
  school.clock.advance(60_000);
  school.type(PEOPLE.maths, FIRST, '8');
  school.type(PEOPLE.maths, SECOND, '9');
  school.clock.advance(60_000);

  return school;
}

describe('a book for which Google does not answer at the moment', () => {
  it.each([
    ['the book', (school: TinySchool) => `/spreadsheets/${school.bookId('6A1')}`],
    ['its revisions', (school: TinySchool) => `${school.bookId('6A1')}/revisions`],
  ])('is judged with the next beat, with its writer; the others at once (%s)', (_, part) => {
    const school = typedInBoth();
    const end = silence(school, part(school));
    school.heartbeat();

    expect(entries(school, FIRST)).toEqual([]);
    expect(entries(school, SECOND)).toEqual([['9', PEOPLE.maths]]);
    expect(mails(school)).toEqual([]);

    end();
    school.clock.advance(300_000);
    school.heartbeat();

    expect(entries(school, FIRST)).toEqual([['8', PEOPLE.maths]]);
    expect(school.verified()).toBe(true);
  });

  it('is a matter for people once it has been away for an hour, and told of once', () => {
    const school = typedInBoth();
    const end = silence(school, `/spreadsheets/${school.bookId('6A1')}`);

    for (let beat = 0; beat < 15; beat += 1) {
      school.clock.advance(300_000);
      school.heartbeat();
    }

    expect(mails(school)).toHaveLength(1);
    expect(mails(school)[0]?.body).toContain('Sổ 6A1: không mở được sổ (mã 503)');
    end();
  });
});

describe('a mark typed in time while the book could not be read', () => {
  it('counts by its own time when it is read after the deadline', () => {
    const school = tinySchool();
    const cell = { ...FIRST, key: 'HK1.GK' };
    const files = school.files();
    files.writeRows(files.control, "'Ngày kiểm tra'!A2:E2", [
      ['kt', '6A1', 'toan', 'HK1.GK', '02/11/2026'],
    ]);
    school.clock.set(at('2026-11-16T23:50'));
    school.heartbeat();
    expect(school.type(PEOPLE.maths, cell, '7')).toBeNull();
    const end = silence(school, `/spreadsheets/${school.bookId('6A1')}`);
    school.clock.set(at('2026-11-17T00:05'));
    school.heartbeat();
    end();
    school.clock.set(at('2026-11-17T00:10'));
    school.heartbeat();

    expect(school.shown(cell)).toBe('7');
    expect(entries(school, cell)).toEqual([['7', PEOPLE.maths]]);
  });
});
