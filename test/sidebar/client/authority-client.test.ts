import { createAuthorityClient, mayRepeat } from '../../../sidebar/client/authority-client';
import { CommandSlot } from '../../../sidebar/client/command-slot';
import type { ServerCall } from '../../../sidebar/client/server-functions';
import type { Answer } from '../../../src/contract/envelope';

function clientOver(call: ServerCall) {
  let next = 0;

  return createAuthorityClient({
    call,
    transport: 'carry',
    newId: () => `id-${++next}`,
    now: () => '2026-11-22T01:00:00.000Z',
  });
}

test('a command goes through the transport as one envelope', async () => {
  const calls: unknown[] = [];
  const client = clientOver((name, argument) => {
    calls.push([name, JSON.parse(argument ?? '')]);

    return Promise.resolve('{"ok":true,"value":{"id":"j"}}');
  });
  const answer = await client.command('job.stop', { jobId: 'j' }, 'c-1');

  expect(answer).toEqual({ ok: true, value: { id: 'j' } });
  expect(calls).toEqual([
    [
      'carry',
      {
        kind: 'command',
        envelope: {
          id: 'c-1',
          name: 'job.stop',
          payload: { jobId: 'j' },
          issuedAt: '2026-11-22T01:00:00.000Z',
        },
      },
    ],
  ]);
});

test.each<[string, ServerCall]>([
  ['a lost connection', () => Promise.reject(new Error('offline'))],
  ['text that is no JSON', () => Promise.resolve('<html>')],
  ['JSON that is no answer', () => Promise.resolve('7')],
])('%s is a refusal that may be repeated', async (_name, call) => {
  const answer = await clientOver(call).query('locks.list', {});

  expect(answer).toMatchObject({ ok: false, code: 'GOOGLE_UNAVAILABLE' });
  expect(mayRepeat(answer)).toBe(true);
});

describe('one intent has one id', () => {
  const refusal = (code: 'BUSY' | 'LOCKED' | 'INTERNAL'): Answer => ({
    ok: false,
    code,
    details: {},
    message: { vi: '', en: '' },
  });
  const slot = () => {
    let next = 0;

    return new CommandSlot(() => `id-${++next}`);
  };

  test.each(['BUSY', 'INTERNAL'] as const)('pressing again after %s sends the same id', (code) => {
    const one = slot();
    const first = one.idFor({ a: 1 });

    one.settle(refusal(code));

    expect(one.idFor({ a: 1 })).toBe(first);
  });

  test('a changed payload is another intent', () => {
    const one = slot();

    expect(one.idFor({ a: 1 })).not.toBe(one.idFor({ a: 2 }));
  });

  test.each<[string, Answer]>([
    ['success', { ok: true, value: null }],
    ['a definite refusal', refusal('LOCKED')],
  ])('after %s the same payload is another intent', (_name, answer) => {
    const one = slot();
    const first = one.idFor({ a: 1 });

    one.settle(answer);

    expect(one.idFor({ a: 1 })).not.toBe(first);
  });
});

test('about a closed school year everything names it, and nothing else does', async () => {
  const years: unknown[] = [];
  const client = clientOver((_, argument) => {
    years.push((JSON.parse(argument ?? '') as { envelope: object }).envelope);

    return Promise.resolve('{"ok":true,"value":null}');
  });

  await client.query('years.list', {});
  await client.inYear('2026-2027').query('years.list', {});

  expect(years[0]).not.toHaveProperty('year');
  expect(years[1]).toHaveProperty('year', '2026-2027');
});
