import { answerValue } from '../../../local/school/person-at-work';
import {
  ADDON_CLIENT_ID,
  AUTHORITY_PROJECT,
  CARRIED_DEPLOYMENT,
  PAGE_DEPLOYMENT,
} from '../../../local/workspace';
import { type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

type Answer = { ok: boolean; code?: string };

function post(school: TinySchool, body: unknown): Answer {
  const { body: text } = school.workspace.runtime.visit({
    deploymentId: CARRIED_DEPLOYMENT,
    method: 'POST',
    query: {},
    body: typeof body === 'string' ? body : JSON.stringify(body),
    contentType: 'application/json',
    actor: null,
  });

  return JSON.parse(text) as Answer;
}

function command(token: string): unknown {
  return {
    token,
    kind: 'command',
    envelope: {
      id: 'lenh-tu-ngoai-1',
      name: 'lock.apply',
      payload: { scope: {}, reason: 'lí do' },
      issuedAt: '2026-10-05T00:00:00.000Z',
    },
  };
}

const issue = (school: TinySchool, email: string, audience = ADDON_CLIENT_ID): string =>
  school.workspace.tokens.issueIdentityToken({ email, audience });

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('identity of a carried command', () => {
  it('takes the command of the principal by the token Google signed', () => {
    const school = tinySchool();

    expect(post(school, command(issue(school, PEOPLE.principal))).ok).toBe(true);
    expect(school.table('Khóa sổ')).toHaveLength(1);
  });

  it.each<[string, (school: TinySchool) => string, string]>([
    ['no token', () => '', 'TOKEN_INVALID'],
    ['something else', () => 'abc', 'TOKEN_INVALID'],
    [
      'a forged token',
      () =>
        `${part({ alg: 'none' })}.${part({
          iss: 'https://accounts.google.com',
          aud: ADDON_CLIENT_ID,
          email: PEOPLE.principal,
          email_verified: true,
          hd: 'hoamai.edu.vn',
          exp: 4_000_000_000,
        })}.${part('x')}`,
      'TOKEN_INVALID',
    ],
    [
      'a token whose person was changed',
      (school) => {
        const [head, , tail] = issue(school, PEOPLE.maths).split('.');
        const [, body] = issue(school, PEOPLE.principal).split('.');

        return `${head}.${body}.${tail}x`;
      },
      'TOKEN_INVALID',
    ],
    [
      'a token made for another client',
      (school) => issue(school, PEOPLE.principal, 'khac.apps.googleusercontent.com'),
      'TOKEN_INVALID',
    ],
    ['a token of another school', (school) => issue(school, PEOPLE.stranger), 'FOREIGN_DOMAIN'],
    ['a token of a teacher', (school) => issue(school, PEOPLE.maths), 'ROLE_NOT_HELD'],
  ])('refuses %s', (_what, tokenOf, code) => {
    const school = tinySchool();

    expect(post(school, command(tokenOf(school)))).toMatchObject({ ok: false, code });
    expect(school.table('Khóa sổ')).toEqual([]);
  });

  it('refuses a token out of date (peers 4)', () => {
    const school = tinySchool();
    const token = issue(school, PEOPLE.principal);
    school.clock.advance(3 * 3_600_000);

    expect(['TOKEN_EXPIRED', 'TOKEN_INVALID']).toContain(post(school, command(token)).code);
  });

  it('refuses a consumer account that has an address of the school (peers 10)', () => {
    const school = tinySchool();
    school.workspace.users.add({ email: PEOPLE.principal, name: 'Giả', domain: null });

    expect(post(school, command(issue(school, PEOPLE.principal)))).toMatchObject({
      code: 'FOREIGN_DOMAIN',
    });
  });

  it('takes every domain the school has named, and what Google calls its organisation', () => {
    const school = tinySchool();
    const { users, runtime } = school.workspace;
    const second = 'moi@hs.hoamai.edu.vn';
    const codeOf = (email: string) => post(school, command(issue(school, email))).code;
    users.add({ email: second, name: 'Người mới', domain: 'to-chuc.edu.vn' });

    expect(codeOf(second)).toBe('FOREIGN_DOMAIN');
    runtime.setScriptProperty(AUTHORITY_PROJECT, 'DOMAIN', 'hoamai.edu.vn, hs.hoamai.edu.vn');
    expect(codeOf(second)).toBe('FOREIGN_DOMAIN');
    // The school account itself proves which organisation it is of.
    users.add({ email: PEOPLE.owner, name: 'Sổ điểm', domain: 'to-chuc.edu.vn' });
    expect(codeOf(PEOPLE.owner)).toBe('NOT_STAFF');
    expect(codeOf(second)).toBe('NOT_STAFF');
    users.add({ email: second, name: 'Người mới', domain: 'khac.edu.vn' });
    expect(codeOf(second)).toBe('FOREIGN_DOMAIN');
  });

  it('does not believe an actor named in the message', () => {
    const school = tinySchool();
    const message = command(issue(school, PEOPLE.maths)) as { envelope: object };
    const told = {
      ...message,
      actor: PEOPLE.principal,
      email: PEOPLE.principal,
      envelope: { ...message.envelope, actor: PEOPLE.principal },
    };

    expect(post(school, told)).toMatchObject({ code: 'ROLE_NOT_HELD' });
  });

  it('takes an e-mail in capitals for the same person', () => {
    const school = tinySchool();

    expect(post(school, command(issue(school, PEOPLE.principal.toUpperCase()))).ok).toBe(true);
  });

  it.each(['', '{', 'null', '[]', '"x"', '{"token":{}}', '{"token":"a.b.c","kind":5}'])(
    'answers %s with a refusal and nothing of itself',
    (body) => {
      const answer = post(tinySchool(), body);

      expect(answer.ok).toBe(false);
      expect(JSON.stringify(answer)).not.toMatch(/spreadsheets\/|at .*\.js|googleapis/);
    },
  );

  it('names no file when Google refuses', () => {
    const school = tinySchool();
    const { control } = school.files();
    school.files().call('DELETE', `https://www.googleapis.com/drive/v3/files/${control}`);
    const answer = post(school, command(issue(school, PEOPLE.principal)));

    expect(answer).toMatchObject({ ok: false, code: 'GOOGLE_REFUSED' });
    expect(JSON.stringify(answer)).not.toContain(control);
  });

  it('changes nothing on GET, and refuses a visitor nobody knows (peers 5)', () => {
    const school = tinySchool();
    const visit = (actor: string | null) =>
      school.workspace.runtime.visit({
        deploymentId: PAGE_DEPLOYMENT,
        method: 'GET',
        query: { name: 'lock.apply' },
        body: '',
        actor,
      });

    expect(visit(PEOPLE.principal).status).toBe(200);
    expect(visit(PEOPLE.stranger).execution).toBeNull();
    expect(visit(null).execution).toBeNull();
    expect(school.table('Khóa sổ')).toEqual([]);
  });
});

describe('a token', () => {
  it('is checked by keys that are asked for once an hour', () => {
    const school = tinySchool();
    const asked = (): number =>
      school.workspace.counter
        .list()
        .filter(({ operation }) => operation.endsWith('/certs'))
        .reduce((sum, { requests }) => sum + requests, 0);
    const before = asked();
    const maths = school.person(PEOPLE.maths, 'carried');

    answerValue(maths.query('school.overview', {}));
    answerValue(maths.query('school.overview', {}));
    expect(asked() - before).toBe(1);
    answerValue(school.person(PEOPLE.principal, 'carried').query('school.overview', {}));
    expect(asked() - before).toBe(1);
    school.clock.advance(3_601_000);
    answerValue(maths.query('school.overview', {}));
    expect(asked() - before).toBe(2);
  });
});

describe('the direct page, whoever Google names or does not name (peers 10)', () => {
  it.each([
    ['a person of another school', PEOPLE.stranger, 'FOREIGN_DOMAIN'],
    ['an account that is not staff', 'hocsinh@hoamai.edu.vn', 'NOT_STAFF'],
  ])('refuses %s', (_who, email, code) => {
    const school = tinySchool();
    school.workspace.users.add({ email, name: 'Ai đó' });
    const person = school.person(email);
    const answer = person.query('school.overview', {});
    const before = school.ledger().length;
    const order = person.command('lock.apply', { scope: {}, reason: 'Chốt sổ' });

    expect(['NOT_SIGNED_IN', code]).toContain(answer.ok ? '' : answer.code);
    expect(['NOT_SIGNED_IN', code]).toContain(order.ok ? '' : order.code);
    expect(school.table('Khóa sổ')).toEqual([]);
    expect(school.ledger().length).toBe(before);
    expect(school.ledger().every(({ actor }) => actor !== '')).toBe(true);
  });

  it('lets a first administrator who is not staff do nothing once the school is set up', () => {
    const school = tinySchool();
    school.workspace.runtime.setScriptProperty(
      'authority-project',
      'FIRST_ADMINS',
      'cu@hoamai.edu.vn',
    );
    school.workspace.users.add({ email: 'cu@hoamai.edu.vn', name: 'Người cũ' });
    const old = school.person('cu@hoamai.edu.vn');

    expect(old.query('jobs.list', {})).toMatchObject({ ok: false, code: 'NOT_STAFF' });
    expect(old.command('export.classBook', { classIds: [], term: 1 })).toMatchObject({
      ok: false,
      code: 'NOT_STAFF',
    });
  });

  it('tells a teacher nothing about the marks of a class she does not teach', () => {
    const school = tinySchool();
    const { sheetId, row, column } = school.place({
      classId: '7A1',
      tab: 'toan',
      key: 'HK1.TX1',
      pupil: 0,
    });
    const answer = school.person(PEOPLE.maths).cell({
      spreadsheetId: school.bookId('7A1'),
      sheetId,
      row,
      column,
    });

    expect(answer).toMatchObject({ ok: false, code: 'ROLE_NOT_HELD' });
  });

  it.each<[string, unknown]>([
    ['a list', []],
    ['a number for a text', { scope: {}, reason: 5 }],
    ['an endless reason', { scope: {}, reason: 'lí do'.repeat(501) }],
    ['a scope that is a text', { scope: 'all', reason: 'lí do' }],
    ['a term 3', { scope: { term: 3 }, reason: 'lí do' }],
    ['class ids that are no list', { scope: { classIds: '6A1' }, reason: 'lí do' }],
    ['a prototype', { scope: JSON.parse('{"__proto__":{"term":1},"term":"1"}'), reason: 'lí do' }],
  ])('refuses %s as payload', (_what, payload) => {
    const school = tinySchool();
    const answer = school.person(PEOPLE.principal).command('lock.apply', payload as never);

    expect(answer).toMatchObject({ ok: false, code: 'BAD_INPUT' });
    expect(school.table('Khóa sổ')).toEqual([]);
  });

  it.each(['', 'x', 'a b c d e f g h', "'; DROP", 'x'.repeat(81)])(
    'refuses %.10s as id of a command',
    (id) => {
      const answer = tinySchool()
        .person(PEOPLE.principal)
        .command('lock.apply', { scope: {}, reason: 'lí do' }, { id });

      expect(answer).toMatchObject({ ok: false, code: 'BAD_INPUT' });
    },
  );
});
