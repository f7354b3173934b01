import { createHmac } from 'node:crypto';
import { TokenAuthority } from '../../../local/accounts/token-authority';
import { TokenInfoService } from '../../../local/accounts/token-info-service';
import { accountNumber, UserDirectory } from '../../../local/accounts/user-directory';
import { frozenClock } from '../../../local/kernel/clock';

const START = Date.UTC(2026, 9, 5, 1);
const TEACHER = 'hoa@demo.edu.vn';
const HOUR = 3_600_000;

/** Making a key takes long: all tests but the one about making keys share one. */
const KEY = new TokenAuthority(frozenClock(START), new UserDirectory()).dump();

function setUp({ ownKey = false } = {}) {
  const clock = frozenClock(START);
  const users = new UserDirectory();
  users.add({ email: 'Hoa@Demo.edu.vn', name: 'Nguyễn Thị Hoa' });
  const tokens = new TokenAuthority(clock, users);

  if (!ownKey) {
    tokens.load(KEY);
  }

  const service = new TokenInfoService(tokens, clock);
  const ask = (query: string, body?: string) => {
    const response = service.handle({
      method: body === undefined ? 'GET' : 'POST',
      url: `https://oauth2.googleapis.com/tokeninfo${query}`,
      headers: body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' },
      body: Buffer.from(body ?? ''),
      actor: { email: null },
    });
    return {
      status: response.status,
      json: JSON.parse(Buffer.from(response.body).toString('utf8')),
    };
  };
  return { clock, users, tokens, ask };
}

const refused = {
  status: 400,
  json: { error: 'invalid_token', error_description: 'Invalid Value' },
};

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('access tokens', () => {
  test('stand for one person and scopes, for one hour', () => {
    const { clock, tokens } = setUp();
    const token = tokens.issueAccessToken(TEACHER, ['a', 'b']);
    clock.advance(HOUR - 1);
    expect(tokens.resolve(token)).toMatchObject({ email: TEACHER, scopes: ['a', 'b'] });
    clock.advance(1);
    expect(tokens.resolve(token)).toBeNull();
  });

  test('cannot be guessed from each other, and can be revoked', () => {
    const { tokens } = setUp();
    const [one, two] = [1, 2].map(() => tokens.issueAccessToken(TEACHER, [])) as [string, string];
    expect(one).not.toBe(two);
    tokens.revoke(one);
    expect(tokens.resolve(one)).toBeNull();
    expect(tokens.resolve(two)).not.toBeNull();
    expect(tokens.resolve('')).toBeNull();
  });

  test('token info tells scopes and the time that is left', () => {
    const { clock, tokens, ask } = setUp();
    const token = tokens.issueAccessToken(TEACHER, ['a', 'b']);
    clock.advance(60_000);
    expect(ask(`?access_token=${token}`)).toMatchObject({
      status: 200,
      json: { scope: 'a b', expires_in: '3540', email: TEACHER },
    });
    expect(ask('?access_token=x')).toEqual(refused);
  });
});

describe('identity tokens', () => {
  test('token info answers the claims as texts', () => {
    const { tokens, ask } = setUp();
    const token = tokens.issueIdentityToken({ email: TEACHER, audience: 'client-1' });
    const expected = {
      status: 200,
      json: {
        iss: 'https://accounts.google.com',
        aud: 'client-1',
        azp: 'client-1',
        sub: accountNumber(TEACHER),
        hd: 'demo.edu.vn',
        email: TEACHER,
        email_verified: 'true',
        iat: String(START / 1000),
        exp: String(START / 1000 + 3600),
        alg: 'RS256',
        typ: 'JWT',
        kid: expect.any(String),
      },
    };
    expect(ask(`?id_token=${token}`)).toEqual(expected);
    expect(ask('', `id_token=${token}`)).toEqual(expected);
  });

  test('are refused from the very second they expire', () => {
    const { clock, tokens, ask } = setUp();
    const token = tokens.issueIdentityToken({ email: TEACHER, audience: 'c' });
    clock.advance(HOUR - 1);
    expect(ask(`?id_token=${token}`).status).toBe(200);
    clock.advance(1);
    expect(ask(`?id_token=${token}`)).toEqual(refused);
  });

  test.each<[string, (token: string) => string]>([
    ['nothing', () => ''],
    ['garbage', () => 'garbage'],
    ['two parts', (token) => token.split('.').slice(0, 2).join('.')],
    ['no signature', (token) => `${token.split('.').slice(0, 2).join('.')}.`],
    [
      'another body',
      (token) => token.replace(/\.[^.]+\./, `.${part({ email: 'ht@demo.edu.vn', exp: 9e9 })}.`),
    ],
    ['no algorithm', (token) => `${part({ alg: 'none', typ: 'JWT' })}.${token.split('.')[1]}.`],
    [
      'a symmetric algorithm',
      (token) => {
        const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${token.split('.')[1]}`;
        return `${signed}.${createHmac('sha256', 'key').update(signed).digest('base64url')}`;
      },
    ],
    [
      'another key',
      () => setUp({ ownKey: true }).tokens.issueIdentityToken({ email: TEACHER, audience: 'c' }),
    ],
    [
      'a signature with other unused bits',
      (token) => {
        const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
        const last = alphabet.indexOf(token.at(-1) ?? '');
        return token.slice(0, -1) + alphabet[last ^ 1];
      },
    ],
  ])('%s is refused', (_what, forge) => {
    const { tokens, ask } = setUp();
    const token = forge(tokens.issueIdentityToken({ email: TEACHER, audience: 'c' }));
    expect(ask(`?id_token=${token}`)).toEqual(refused);
  });

  test('an access token is no identity token, and the other way round', () => {
    const { tokens, ask } = setUp();
    const access = tokens.issueAccessToken(TEACHER, []);
    const identity = tokens.issueIdentityToken({ email: TEACHER, audience: 'c' });
    expect(ask(`?id_token=${access}`)).toEqual(refused);
    expect(ask(`?access_token=${identity}`)).toEqual(refused);
    expect(ask('')).toEqual(refused);
  });

  test('a consumer account has no hosted domain, also after dump and load', () => {
    const { users, tokens, ask } = setUp();
    users.add({ email: 'hoa@gmail.com', name: 'Hoa' });
    users.load(JSON.parse(JSON.stringify(users.dump())));
    const { json } = ask(
      `?id_token=${tokens.issueIdentityToken({ email: 'hoa@gmail.com', audience: 'c' })}`,
    );
    expect(json.email).toBe('hoa@gmail.com');
    expect(json).not.toHaveProperty('hd');
  });

  test('a stranger gets none', () => {
    const { tokens } = setUp();
    expect(() => tokens.issueIdentityToken({ email: 'x@y.vn', audience: 'c' })).toThrow(/x@y\.vn/);
  });

  test('stay valid over a restart, because the key travels with the data', () => {
    const first = setUp({ ownKey: true });
    const token = first.tokens.issueIdentityToken({ email: TEACHER, audience: 'c' });
    const second = setUp();
    expect(second.ask(`?id_token=${token}`).status).toBe(400);
    second.tokens.load(JSON.parse(JSON.stringify(first.tokens.dump())));
    expect(second.ask(`?id_token=${token}`).status).toBe(200);
  });
});

describe('the directory', () => {
  test('finds people whatever the case, and survives dump and load', () => {
    const { users } = setUp();
    const other = new UserDirectory();
    other.load(JSON.parse(JSON.stringify(users.dump())));
    expect(other.find('HOA@demo.EDU.vn')).toEqual({
      email: TEACHER,
      name: 'Nguyễn Thị Hoa',
      domain: 'demo.edu.vn',
    });
    expect(other.find('khac@demo.edu.vn')).toBeNull();
  });

  test.each([[null], [{}], [{ users: 'x' }], [{ users: [{ email: 'a@b' }] }]])(
    'refuses the state %j',
    (state) => {
      expect(() => new UserDirectory().load(state)).toThrow(/Saved state/);
    },
  );
});
