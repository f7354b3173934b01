import { MAX_REQUEST_LENGTH } from '../../src/addon/carried-request';
import { carryToAuthority } from '../../src/addon/carry';
import type { Answer } from '../../src/contract/envelope';
import { installGlobals } from './fake-google';

interface Sent {
  readonly url: string;
  readonly options: { payload: string; muteHttpExceptions: boolean; followRedirects: boolean };
}

const envelope = {
  id: 'c-1',
  name: 'lock.apply',
  payload: { scope: {}, reason: 'x' },
  issuedAt: '2026-11-22T01:00:00Z',
};
const request = JSON.stringify({ kind: 'command', envelope });
const sent: Sent[] = [];
let undo: (() => void)[] = [];

afterEach(() => {
  undo.forEach((step) => {
    step();
  });
  undo = [];
  sent.length = 0;
});

function world(options: {
  url?: string | null;
  token?: string | null;
  answer?: { status: number; text: string } | Error;
}): void {
  const { url = 'https://authority.example/exec', token = 'signed-token' } = options;
  const answer = options.answer ?? { status: 200, text: '{"ok":true,"value":1}' };
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);

  undo.push(
    () => quiet.mockRestore(),
    installGlobals({
      PropertiesService: { getScriptProperties: () => ({ getProperty: () => url }) },
      ScriptApp: { getIdentityToken: () => token },
      UrlFetchApp: {
        fetch: (address: string, fetchOptions: Sent['options']) => {
          sent.push({ url: address, options: fetchOptions });

          if (answer instanceof Error) {
            throw answer;
          }

          return { getResponseCode: () => answer.status, getContentText: () => answer.text };
        },
      },
    }),
  );
}

const carry = (json: unknown): Answer => JSON.parse(carryToAuthority(json)) as Answer;

test('the command travels with the token Google signed, and the answer comes back as it is', () => {
  world({});

  expect(carry(request)).toEqual({ ok: true, value: 1 });
  expect(JSON.parse(sent[0]!.options.payload)).toEqual({
    token: 'signed-token',
    kind: 'command',
    envelope,
  });
  expect(sent[0]!.options).toMatchObject({ muteHttpExceptions: true, followRedirects: true });
});

test('what a page adds, such as another actor or token, does not travel', () => {
  world({});
  carry(
    JSON.stringify({
      kind: 'command',
      token: 'forged',
      envelope: { ...envelope, actor: 'hieutruong@example.edu.vn' },
    }),
  );

  expect(sent[0]!.options.payload).not.toMatch(/forged|hieutruong/);
});

test.each([
  ['no text', undefined],
  ['no JSON', '{'],
  ['a list', '[]'],
  ['an unknown command', JSON.stringify({ kind: 'command', envelope: { ...envelope, name: 'x' } })],
  [
    'a name of Object',
    JSON.stringify({ kind: 'query', envelope: { ...envelope, name: 'toString' } }),
  ],
  ['a command sent as a query', JSON.stringify({ kind: 'query', envelope })],
  ['no id', JSON.stringify({ kind: 'command', envelope: { ...envelope, id: '' } })],
  ['too much', `"${'x'.repeat(MAX_REQUEST_LENGTH)}"`],
])('%s is refused before anything is sent', (_name, json) => {
  world({});

  expect(carry(json)).toMatchObject({ ok: false, code: 'BAD_INPUT' });
  expect(sent).toEqual([]);
});

test.each([
  ['no address', { url: null }, 'NOT_SET_UP'],
  ['no token', { token: null }, 'NOT_SIGNED_IN'],
  ['a dead host', { answer: new Error('DNS error: https://secret.example') }, 'GOOGLE_UNAVAILABLE'],
  ['a sign-in page', { answer: { status: 200, text: '<html>' } }, 'GOOGLE_UNAVAILABLE'],
  ['an error page', { answer: { status: 500, text: 'oops' } }, 'GOOGLE_UNAVAILABLE'],
  [
    'an error status with JSON',
    { answer: { status: 403, text: '{"ok":true}' } },
    'GOOGLE_UNAVAILABLE',
  ],
])('%s becomes a refusal in both languages, never an exception', (_name, options, code) => {
  world(options);

  const answer = carry(request);

  expect(answer).toMatchObject({ ok: false, code });
  expect(answer).toHaveProperty('message.vi', expect.stringMatching(/\S/));
  expect(answer).toHaveProperty('message.en', expect.stringMatching(/\S/));
  expect(JSON.stringify(answer)).not.toContain('secret');
});
