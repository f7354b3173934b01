import { read, utils } from 'xlsx';
import { answerValue } from '../../../../local/school/person-at-work';
import type { CommandCatalogue } from '../../../../src/contract/catalogue';
import { type Cell, SETUP, type TinySchool, tinySchool } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';

type Asked = CommandCatalogue['exchange.take']['payload'];
type Rows = readonly (readonly unknown[])[];

const PERSONAL = { ministryId: '0123456789', personalId: '031215000123', phone: '0912345678' };
const TX1: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };

/** The tiny school whose first pupil has every code, and one mark. */
function school(): TinySchool {
  const made = tinySchool();
  const [header = '', first = '', ...others] = SETUP.pupils.split('\n');
  const { ministryId, personalId, phone } = PERSONAL;
  const pupils = [
    `${header}\tDân tộc\tĐT phụ huynh\tSố ĐDCN/CCCD\tMã định danh Bộ GD&ĐT`,
    `${first}\tMông\t${phone}\t${personalId}\t${ministryId}`,
    ...others.map((line) => `${line}\t\t\t\t`),
  ].join('\n');
  const admin = made.person(PEOPLE.admin);
  let job = answerValue(admin.command('setup.start', { ...SETUP, pupils }));

  for (let round = 0; job.state !== 'done' && round < 20; round += 1) {
    job = answerValue(admin.command('job.continue', { jobId: job.id }));
  }

  made.heartbeat();
  made.type(PEOPLE.maths, TX1, '8,5');
  made.clock.advance(60_000);
  made.heartbeat();

  return made;
}

const known = school();

function take(asked: Asked, id?: string) {
  const office = known.person(PEOPLE.office);

  return answerValue(office.command('exchange.take', asked, id === undefined ? {} : { id }));
}

/** Tabs of a file as a program that did not write it reads them. */
function tabsOf({ base64 }: { readonly base64: string }): ReadonlyMap<string, Rows> {
  const book = read(base64, { type: 'base64' });

  return new Map(
    book.SheetNames.map((name) => [
      name,
      utils.sheet_to_json<unknown[]>(book.Sheets[name]!, { header: 1, raw: true, defval: null }),
    ]),
  );
}

const handedOver = () => known.ledger().filter(({ meaning }) => meaning === 'handOver');

describe('a file for other software', () => {
  it('has the accepted marks of a subject as numbers, with the codes of the pupils', () => {
    const file = take({ file: 'marks', period: 1, classIds: ['6A1', '6A2'] });
    const rows = tabsOf(file).get('Toán')!;

    expect(file.fileName).toMatch(/^so_diem_mon_hk1_\d{4}-\d{4}\.xlsx$/);
    expect(rows[4]!.slice(0, 7)).toEqual([
      ...['STT', 'Tên lớp', 'Mã học sinh', 'Mã định danh Bộ GD&ĐT', 'Họ và tên', 'Ngày sinh'],
      'ĐĐGtx',
    ]);
    expect(rows[7]!.slice(0, 8)).toEqual([
      ...['1', '6A1', 'HS101', PERSONAL.ministryId, 'Bùi Gia An', '01/03/2015', 8.5, null],
    ]);
    expect(rows.slice(7).map(([, classId]) => classId)).toEqual([
      ...Array.from({ length: 4 }, () => '6A1'),
      ...Array.from({ length: 4 }, () => '6A2'),
    ]);
  });

  it('has a tab a class in the summary, and says where results are not approved', () => {
    const tabs = tabsOf(take({ file: 'summary', period: 1, classIds: [] }));
    const rows = tabs.get('7A1')!;

    expect([...tabs.keys()]).toEqual(['6A1', '6A2', '7A1']);
    expect(rows[3]![0]).toBe('Kết quả chưa được hiệu trưởng duyệt');
    expect(rows[5]!.slice(0, 6)).toEqual([
      ...['STT', 'Mã học sinh', 'Số định danh cá nhân', 'Họ và tên', 'Ngày sinh', 'Văn'],
    ]);
    expect(rows).toHaveLength(7 + 4);
  });

  it('has every pupil once in the result file and in the list, with the code of the ethnic group', () => {
    const results = [
      ...tabsOf(take({ file: 'results', period: 'year', classIds: [] })).values(),
    ][0]!;
    const pupils = [...tabsOf(take({ file: 'pupils', period: 1, classIds: [] })).values()][0]!;

    expect(results.slice(6).map((row) => row[4])).toHaveLength(12);
    expect(results[6]!.slice(0, 5)).toEqual(['1', 'Khối 6', '6A1', 'Bùi Gia An', 'HS101']);
    expect(pupils).toHaveLength(1 + 12);
    expect(pupils[1]!.slice(8)).toEqual([
      ...['Nam', '08', 'Mông', 'Đang học', PERSONAL.phone, PERSONAL.personalId],
    ]);
  });

  it('is in the ledger with who took it, once, whatever is asked twice under one id', () => {
    const before = handedOver().length;
    const asked: Asked = { file: 'pupils', period: 1, classIds: ['6A1'] };
    const files = [take(asked, 'tep-0001'), take(asked, 'tep-0001')];
    const [entry, ...more] = handedOver().slice(before);

    expect(files[0]).toEqual(files[1]);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      actor: PEOPLE.office,
      role: 'office',
      data: { file: 'pupils', name: files[0]!.fileName, classes: ['6A1'] },
    });
    expect(JSON.stringify(known.ledger())).not.toContain(PERSONAL.personalId);
    expect(known.verified()).toBe(true);
  });

  it.each([PEOPLE.maths, PEOPLE.literature, PEOPLE.inspector, PEOPLE.stranger])(
    'is not for %s',
    (email) => {
      const answer = known
        .person(email)
        .command('exchange.take', { file: 'pupils', period: 1, classIds: [] });

      expect(answer).toMatchObject({ ok: false });
      expect(JSON.stringify(answer)).not.toContain(PERSONAL.phone);
    },
  );

  it('of a class there is not is refused, naming it', () => {
    const answer = known
      .person(PEOPLE.office)
      .command('exchange.take', { file: 'marks', period: 1, classIds: ['9Z9'] });

    expect(answer).toMatchObject({ ok: false, code: 'UNKNOWN_CLASS' });
  });
});
