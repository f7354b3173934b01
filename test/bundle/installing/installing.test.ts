import { buildAll } from '../bundle-files';
import { ADMIN, PushedSchool, SCHOOL, STRANGER } from './pushed-school';

beforeAll(buildAll, 300_000);

const STEPS = ['remember', 'make', 'start'] as const;

function installed(): PushedSchool {
  const school = new PushedSchool();
  school.switchApisOn();
  STEPS.forEach((step) => {
    expect(school.step(step)).toMatchObject({ ok: true });
  });
  return school;
}

const value = (answer: ReturnType<PushedSchool['say']>): Record<string, unknown> => {
  if (!answer.ok) {
    throw new Error(JSON.stringify(answer));
  }
  return answer.value;
};

const unmet = (school: PushedSchool): string[] =>
  (value(school.look()).checks as { id: string; isMet: boolean }[])
    .filter(({ isMet }) => !isMet)
    .map(({ id }) => id);

describe('before there is a school', () => {
  test('the page is the installer for the account that owns the software, and for nobody else', () => {
    const school = new PushedSchool();
    expect(school.page(SCHOOL)).toContain('Cài đặt sổ điểm điện tử');
    expect(school.page(ADMIN)).toContain('chưa có trường');
    expect(school.page(ADMIN)).not.toContain('id="root"');
    expect(school.page(STRANGER)).toContain('you need permission');
    expect(school.page(null)).toContain('Sign in');
  });

  test('whoever asks the installer from elsewhere learns that there is no school, and changes nothing', () => {
    const school = new PushedSchool();
    school.switchApisOn();
    expect(school.look(ADMIN)).toMatchObject({ ok: false, code: 'NO_SCHOOL' });
    expect(school.step('remember', {}, ADMIN)).toMatchObject({ ok: false, code: 'NO_SCHOOL' });
    expect(school.property('SCHOOL_NAME')).toBeUndefined();
    expect(school.query(ADMIN, 'school.overview')).toMatchObject({ code: 'NOT_SET_UP' });
  });

  test('it says which API is switched off, and looks again after “Services +”', () => {
    const school = new PushedSchool();
    expect(unmet(school)).toEqual(['sheets', 'drive']);
    school.workspace.scripts.addService(school.scriptId, 'sheets');
    expect(unmet(school)).toEqual(['drive']);
    school.workspace.scripts.addService(school.scriptId, 'drive');
    expect(unmet(school)).toEqual([]);
    expect(value(school.look())).toMatchObject({
      account: SCHOOL,
      domain: 'hoamai.edu.vn',
      editorUrl: `https://script.google.com/d/${school.scriptId}/edit`,
    });
  });

  test('pressed all the same, it names the API, whose project and where to switch it on, in both languages', () => {
    const school = new PushedSchool();
    school.step('remember');
    const answer = school.step('make');
    const number = school.workspace.scripts.find(school.scriptId)?.cloudProject;
    expect(answer).toMatchObject({
      code: 'API_DISABLED',
      details: { api: 'Google Drive API', project: number },
    });
    const words = answer.ok ? { vi: '', en: '' } : answer.message;
    expect(words.vi).toContain(
      `Google Drive API chưa được bật trong dự án Google Cloud số ${number}`,
    );
    expect(words.vi).toContain('Dịch vụ');
    expect(words.en).toContain(`apis/api/drive.googleapis.com/overview?project=${number}`);
  });

  test.each([
    ['Năm học', { schoolYear: '2026-2028' }],
    ['Quản trị đầu tiên', { firstAdmins: `${ADMIN}, lan@gmail.com` }],
    ['Quản trị đầu tiên', { firstAdmins: 'Lan' }],
    ['Tên trường', { schoolName: ' ' }],
  ])('%s is refused by name where it cannot be, and nothing is kept', (field, wishes) => {
    const school = new PushedSchool();
    expect(school.step('remember', wishes)).toMatchObject({
      code: 'BAD_INPUT',
      details: { field },
    });
    expect(school.property('SCHOOL_YEAR')).toBeUndefined();
  });
});

describe('installing', () => {
  test('makes the school, starts the heartbeat, lets the first administrator in, and the page is the school’s', () => {
    const school = installed();
    expect(school.workspace.runtime.clockTriggers()).toMatchObject([{ functionName: 'heartbeat' }]);
    expect(school.property('SCHOOL_ACCOUNT')).toBe(SCHOOL);
    expect(school.property('DOMAIN')).toBe('hoamai.edu.vn');
    expect(school.page(ADMIN)).toContain('id="root"');
    expect(school.page(SCHOOL)).not.toContain('Cài đặt sổ điểm điện tử');
    const { drive } = school.workspace;
    expect(drive.roleOf(school.year?.controlId ?? '', ADMIN)).toBe('writer');
    expect(school.query(ADMIN, 'school.overview')).toMatchObject({
      ok: true,
      value: { school: 'TRƯỜNG THCS HOA MAI', schoolYear: '2026-2027' },
    });
  });

  test('each step again, also as a second installer, makes nothing twice', () => {
    const school = installed();
    const before = school.year;
    expect(before?.controlId).not.toBe('');
    STEPS.forEach((step) => {
      school.step(step);
    });
    expect(school.year).toEqual(before);
    expect(school.workspace.runtime.clockTriggers()).toHaveLength(1);
  });

  test('given another name after there is a school, keeps the first', () => {
    const school = installed();
    school.step('remember', { schoolName: 'TRƯỜNG KHÁC' });
    expect(school.property('SCHOOL_NAME')).toBe('TRƯỜNG THCS HOA MAI');
  });

  test('cut off anywhere while files are made, the same press goes on, and one of each is there', () => {
    const school = new PushedSchool();
    school.switchApisOn();
    school.step('remember');
    let cut = 0;
    for (let at = 1; at <= 40; at += 6) {
      try {
        school.step('make', {}, SCHOOL, ({ service, index }) =>
          service === 'UrlFetchApp' && index >= at ? { kind: 'killAfter' } : null,
        );
      } catch {
        cut += 1;
      }
    }
    expect(cut).toBeGreaterThan(0);
    expect(value(school.look()).known).toMatchObject({ schoolName: 'TRƯỜNG THCS HOA MAI' });
    expect(school.step('make')).toMatchObject({ ok: true });
    expect(school.step('start')).toMatchObject({ ok: true, value: { next: null } });
    const token = school.workspace.tokens.issueAccessToken(SCHOOL, [
      'https://www.googleapis.com/auth/drive',
    ]);
    const answer = school.workspace.router.dispatch({
      method: 'GET',
      url: 'https://www.googleapis.com/drive/v3/files?pageSize=100&fields=files(name)',
      headers: { authorization: `Bearer ${token}` },
      body: new Uint8Array(0),
    });
    const { files } = JSON.parse(Buffer.from(answer.body).toString()) as {
      files: { name: string }[];
    };
    expect(files.map(({ name }) => name).sort()).toEqual([
      ...['2026-2027', 'Lưu trữ', 'Sổ cái 2026-2027', 'Sổ quản trị 2026-2027', 'Sổ điểm 2026-2027'],
    ]);
  });

  test('afterwards nobody but the school account has the installer', () => {
    const school = installed();
    expect(school.look(ADMIN)).toMatchObject({ ok: false, code: 'ROLE_NOT_HELD' });
    expect(school.step('remember', {}, ADMIN)).toMatchObject({ code: 'ROLE_NOT_HELD' });
  });

  test('an API switched off later is named to whoever asks, and mends itself when it is on again', () => {
    const school = installed();
    const { cloud, scripts } = school.workspace;
    const number = scripts.find(school.scriptId)?.cloudProject ?? '';
    cloud.disable(number, 'sheets.googleapis.com');
    expect(school.query(ADMIN, 'school.overview')).toMatchObject({
      code: 'API_DISABLED',
      details: { api: 'Google Sheets API' },
    });
    cloud.enable(number, 'sheets.googleapis.com');
    expect(school.query(ADMIN, 'school.overview')).toMatchObject({ ok: true });
  });
});
