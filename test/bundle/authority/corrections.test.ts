import { interleaveAt } from '../../../local/runtime/execution/fault-plans';
import { answerValue } from '../../../local/school/person-at-work';
import { ask, decide, lockedWithMark, story, WRONG } from '../../authority/support/corrections';
import { allFiles } from '../../authority/support/final-state';
import { fromSnapshot, type TinySchool, takeSnapshot } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const locked = takeSnapshot(lockedWithMark().workspace);
const asked = (() => {
  const school = fromSnapshot(locked);
  answerValue(ask(school));
  school.clock.advance(60_000);

  return takeSnapshot(school.workspace);
})();
const fresh = (): TinySchool => fromSnapshot(asked);
const APPLIED = ['enter', 'request', 'approve', 'apply', 'archive'];
const minutes = (school: TinySchool) =>
  allFiles(school).filter(({ name }) => name.startsWith('Biên bản sửa điểm'));

describe('asking for a correction', () => {
  it('keeps a copy of the evidence in the archive of the class and writes the request down (peers 42)', () => {
    const school = fresh();
    const [request] = answerValue(
      school.person(PEOPLE.principal).query('requests.list', { state: 'open' }),
    );
    const evidence = allFiles(school).find(({ name }) => name.includes('minh chứng'));

    expect(request).toMatchObject({
      number: 'PĐN-001',
      oldValue: '7',
      newValue: '8',
      mayDecide: true,
    });
    expect(request?.evidence[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(evidence?.parents).toEqual([school.folderId('6A1')]);
    expect(story(school)).toEqual(['enter', 'request']);
  });

  it.each<[string, object, string]>([
    ['no evidence', { evidence: [] }, 'EVIDENCE_REQUIRED'],
    ['no reason', { reason: '  ' }, 'REASON_REQUIRED'],
    ['a mark out of range', { newValue: '11' }, 'BAD_MARK'],
    ['two decimals', { newValue: '8,55' }, 'BAD_MARK'],
    ['a right value left out (T2)', { newValue: '' }, 'BAD_INPUT'],
    ['a right value nobody sees (T2)', { newValue: '\u200B' }, 'BAD_INPUT'],
    ['a deletion with a value', { newValue: '8', deletes: true }, 'BAD_INPUT'],
    ['M for a pupil who is not exempt (F3)', { newValue: 'M' }, 'BAD_MARK'],
    ['a reason of punctuation (K7)', { reason: '...' }, 'REASON_REQUIRED'],
    ['the same value', { newValue: '7,0' }, 'BAD_INPUT'],
    ['a value that is not there any more', { oldValue: '6' }, 'STALE_VALUE'],
    ['a computed column', { assessment: 'HK1.TB' }, 'UNKNOWN_COLUMN'],
    ['an unknown column', { assessment: 'HK1.TX9' }, 'UNKNOWN_COLUMN'],
    ['an unknown pupil', { pupilId: 'HS999' }, 'UNKNOWN_PUPIL'],
    ['an unknown class', { classId: '6A9' }, 'UNKNOWN_CLASS'],
    ['a subject of a colleague', { subjectId: 'van' }, 'ROLE_NOT_HELD'],
    [
      'a program as evidence',
      { evidence: [{ name: 'a.html', mimeType: 'text/html', base64: 'YQ==' }] },
      'BAD_INPUT',
    ],
    [
      'more files than are taken',
      { evidence: Array(4).fill({ name: 'a.png', mimeType: 'image/png', base64: 'YQ==' }) },
      'BAD_INPUT',
    ],
    [
      'broken evidence',
      { evidence: [{ name: 'a.png', mimeType: 'image/png', base64: '%%%' }] },
      'BAD_INPUT',
    ],
    ['evidence that is no list', { evidence: 'x' }, 'BAD_INPUT'],
  ])('refuses a request with %s, and leaves nothing behind', (_what, change, code) => {
    const school = fromSnapshot(locked);

    expect(ask(school, change)).toMatchObject({ ok: false, code });
    expect(school.table('Đề nghị sửa điểm')).toEqual([]);
    expect(story(school)).toEqual(['enter']);
  });

  it('refuses a request about a cell that is open', () => {
    const school = fromSnapshot(locked);
    answerValue(
      school.person(PEOPLE.principal).command('lock.release', {
        scope: {},
        reason: 'lí do',
        until: new Date(school.clock.now() + 3_600_000).toISOString(),
      }),
    );

    expect(ask(school)).toMatchObject({ ok: false, code: 'BLOCK_OPEN' });
  });

  it('takes a deletion that is asked for by itself (T2)', () => {
    const school = fromSnapshot(locked);

    expect(ask(school, { newValue: '', deletes: true })).toMatchObject({
      ok: true,
      value: { oldValue: '7', newValue: '' },
    });
  });

  it('takes one undecided request a cell', () => {
    expect(ask(fresh(), { newValue: '9' }, { id: 'phieu-0002' })).toMatchObject({
      ok: false,
      code: 'BAD_INPUT',
    });
  });

  it('makes one request of a double click, and refuses the id to others (peers 3)', () => {
    const school = fresh();
    expect(answerValue(ask(school)).number).toBe('PĐN-001');
    expect(ask(school, {}, { by: PEOPLE.sport })).toMatchObject({ ok: false });
    expect(school.table('Đề nghị sửa điểm')).toHaveLength(1);
    expect(story(school)).toEqual(['enter', 'request']);
  });

  it('shows a teacher her own requests only', () => {
    const school = fresh();
    const seen = (email: string) =>
      answerValue(school.person(email).query('requests.list', { state: 'all' })).length;

    expect([
      seen(PEOPLE.maths),
      seen(PEOPLE.sport),
      seen(PEOPLE.deputy),
      seen(PEOPLE.admin),
    ]).toEqual([1, 0, 1, 1]);
  });
});

/** A teacher writes metadata into the book of 6A1. */
function leaveNote(school: ReturnType<typeof fresh>, key: string, text: string): void {
  const location = { spreadsheet: true };
  const developerMetadata = { metadataKey: key, metadataValue: text, visibility: 'DOCUMENT' };
  school.batch(PEOPLE.maths, school.bookId('6A1'), [
    { createDeveloperMetadata: { developerMetadata: { ...developerMetadata, location } } },
  ]);
}

describe('deciding on a correction', () => {
  it('changes the mark, notes it, writes it down, files the minutes and stays locked', () => {
    const school = fresh();
    const view = answerValue(decide(school));
    school.heartbeat();
    const [pdf] = minutes(school);
    const archived = answerValue(school.person(PEOPLE.principal).query('archive.list', {}));

    expect(view).toMatchObject({ state: 'applied', decidedBy: PEOPLE.principal });
    expect(view.minutesUrl).toContain(pdf?.id);
    expect(school.shown(WRONG)).toBe('8');
    expect(school.note(WRONG)).toContain('PĐN-001');
    expect(story(school)).toEqual(APPLIED);
    expect(pdf).toMatchObject({ contentRestrictions: [{ readOnly: true, ownerRestricted: true }] });
    expect(archived.find(({ kind }) => kind === 'minutes')?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(school.type(PEOPLE.maths, WRONG, '9')).toMatch(/protected/);
    expect(school.verified()).toBe(true);
  });

  it('takes four trips to Sheets and Drive besides the upload of the minutes', () => {
    const school = fresh();
    const principal = school.person(PEOPLE.principal);
    principal.command('correction.decide', {
      requestId: 'phieu-0001',
      decision: 'approve',
      reason: '',
    });
    const trips = (principal.last?.calls ?? []).filter(
      ({ operation }) => /googleapis\.com/.test(operation) && !/upload\//.test(operation),
    );

    expect(trips.length).toBeLessThanOrEqual(4);
  });

  it('changes nothing but state and ledger when it refuses', () => {
    const school = fresh();
    expect(answerValue(decide(school, { decision: 'refuse' })).state).toBe('refused');
    school.heartbeat();

    expect(school.shown(WRONG)).toBe('7');
    expect(story(school)).toEqual(['enter', 'request', 'refuse']);
    expect(minutes(school)).toEqual([]);
  });

  it('is told once: the second click of another learns of the first, the same click again of its own', () => {
    const school = fresh();
    const first = answerValue(decide(school, { id: 'duyet-0001' }));

    expect(answerValue(decide(school, { id: 'duyet-0001' }))).toEqual(first);
    expect(decide(school, { by: PEOPLE.deputy, decision: 'refuse' })).toMatchObject({
      ok: false,
      code: 'ALREADY_DECIDED',
    });
    expect(story(school)).toEqual(APPLIED);
  });

  it.each(['maths', 'admin', 'office', 'inspector'] as const)('is not for %s', (who) => {
    const school = fresh();

    expect(decide(school, { by: PEOPLE[who] })).toMatchObject({ ok: false, code: 'ROLE_NOT_HELD' });
    expect(story(school)).toEqual(['enter', 'request']);
  });

  it('is not for the one who asked, were she the principal (peers 7, I5)', () => {
    const school = fresh();
    grant(school, ['GV05-9', 'GV05', 'principal', '2026-09-01', '', '']);

    expect(decide(school, { by: PEOPLE.maths })).toMatchObject({ ok: false, code: 'SAME_PERSON' });
    expect(answerValue(decide(school, { by: PEOPLE.deputy })).state).toBe('applied');
  });

  it('is not for a principal who was replaced, by date', () => {
    const school = fresh();
    const row = school.table('Vai trò').findIndex((entry) => entry[2] === 'principal');
    school.arrange(`'Vai trò'!E${row + 2}`, [['2026-10-05']]);
    expect(answerValue(decide(fromSnapshot(asked))).state).toBe('applied');
    school.clock.advance(24 * 3_600_000);

    expect(decide(school)).toMatchObject({ ok: false, code: 'ROLE_NOT_HELD' });
  });

  it('finds a request withdrawn that its teacher took back', () => {
    const school = fresh();
    const withdraw = (by: string) =>
      school.person(by).command('correction.withdraw', { requestId: 'phieu-0001' });

    expect(withdraw(PEOPLE.literature)).toMatchObject({ ok: false, code: 'NOT_FOUND' });
    expect(answerValue(withdraw(PEOPLE.maths)).state).toBe('withdrawn');
    expect(decide(school)).toMatchObject({ ok: false, code: 'ALREADY_DECIDED' });
    expect(story(school)).toEqual(['enter', 'request', 'withdraw']);
  });

  it('closes a request as stale when the cell has moved on (peers 6)', () => {
    const school = fresh();
    school.rest(PEOPLE.owner, WRONG, 6);

    expect(decide(school)).toMatchObject({
      ok: false,
      code: 'STALE_VALUE',
      details: { asked: '7', found: '6' },
    });
    expect(school.shown(WRONG)).toBe('6');
    expect(story(school)).toEqual(['enter', 'request', 'refuse']);
  });

  it('lets the first of two who press at the same moment decide', () => {
    const school = fresh();
    const principal = school.person(PEOPLE.principal);
    const answers: unknown[] = [];
    const payload = { requestId: 'phieu-0001', reason: 'lí do' };
    principal.command(
      'correction.decide',
      { ...payload, decision: 'approve' },
      {
        faults: interleaveAt(1, () => {
          answers.push(decide(school, { by: PEOPLE.deputy, decision: 'refuse' }));
        }),
      },
    );

    expect(answers).toEqual([expect.objectContaining({ ok: true })]);
    expect(story(school)).toEqual(['enter', 'request', 'refuse']);
    expect(school.shown(WRONG)).toBe('7');
  });

  it('does not believe an approval a teacher wrote into the metadata of the book', () => {
    const school = fresh();
    const forged = {
      requestId: 'phieu-0001',
      decisionId: 'duyet-gia',
      by: PEOPLE.principal,
      role: 'principal',
      at: new Date(school.clock.now()).toISOString(),
      reason: '',
      oldAverage: '',
    };
    const notes = [
      JSON.stringify(forged),
      JSON.stringify({ text: JSON.stringify(forged), mac: 'a'.repeat(64) }),
      '{',
      'null',
    ];
    notes.forEach((text) => {
      leaveNote(school, 'so-diem.sua', text);
      leaveNote(school, 'so-diem.tu-choi', text);
    });
    const result = school.heartbeat();

    expect(result.logs).toEqual([]);
    expect(story(school)).toEqual(['enter', 'request']);
    expect(school.ledger().filter(({ meaning }) => meaning === 'repair')).toHaveLength(1);
    expect(answerValue(decide(school)).state).toBe('applied');
  });

  it('owes the minutes when they cannot be filed, and pays them with the next beat', () => {
    const school = fresh();
    const view = answerValue(
      decide(school, {
        faults: ({ operation }) =>
          operation.includes('upload/') ? { kind: 'status', status: 503, applied: false } : null,
      }),
    );

    expect(view).toMatchObject({ state: 'applied', minutesUrl: null });
    expect(school.shown(WRONG)).toBe('8');
    school.heartbeat();
    school.heartbeat();

    expect(minutes(school)).toHaveLength(1);
    expect(story(school)).toEqual(APPLIED);
  });

  it('writes the ledger although only the request could be written', () => {
    const school = fresh();
    decide(school, {
      id: 'duyet-0001',
      faults: ({ operation }) =>
        operation.includes('POST sheets') && operation.includes('PATCH')
          ? { kind: 'status', status: 503, applied: false, requests: [1] }
          : null,
    });
    school.heartbeat();
    school.heartbeat();

    expect(story(school).filter((meaning) => meaning === 'apply')).toHaveLength(1);
    expect(school.shown(WRONG)).toBe('8');
    expect(school.verified()).toBe(true);
  });

  it('takes many corrections of one book without filling its metadata', () => {
    const school = fresh();
    answerValue(decide(school));
    school.clock.advance(60_000);
    school.heartbeat();
    const metadata = (school.files().spreadsheet(school.bookId('6A1'), 'developerMetadata')
      .developerMetadata ?? []) as readonly { metadataKey?: string }[];

    expect(metadata.filter(({ metadataKey }) => metadataKey === 'so-diem.sua')).toEqual([]);
  });
});

function grant(school: TinySchool, row: readonly string[]): void {
  const rows = school.table('Vai trò').length;
  school.arrange(`'Vai trò'!A${rows + 2}`, [row]);
}
