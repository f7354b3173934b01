import { answerValue } from '../../../../local/school/person-at-work';
import { openPdf, textOf } from '../../../documents/pdf-text';
import {
  approvedRows,
  approvedSchool,
  beat,
  HK1,
  resultsSchool,
  submittedSchool,
  summaryOf,
  WHO,
} from './results-school';

test('an approval stores and logs the results, stamps the summary and closes what they were made from', () => {
  const school = approvedSchool();
  const rows = approvedRows(school);
  const review = answerValue(school.person(WHO.principal).query('result.review', HK1));
  const entry = school.ledger().find(({ meaning }) => meaning === 'approve');
  const cell = { ...HK1, tab: 'toan', key: 'HK1.CK', pupil: 0 };

  expect(rows.map(([id]) => id)).toEqual(
    ['HS101', 'HS103', 'HS102', 'HS104'].map((id) => `6A1/1/1/${id}`).sort(),
  );
  expect(JSON.parse(rows[0]?.[8] ?? '')).toMatchObject({
    learning: { final: 'Tốt' },
    training: 'Tốt',
    subjects: { toan: 80, gdtc: 'Đ' },
  });
  expect(entry).toMatchObject({
    chain: '6A1',
    actor: WHO.principal,
    role: 'principal',
    key: { class: '6A1', column: 'HK1' },
    data: {
      act: 'approve',
      rules: 'tt22@1',
      inputs: review.inputsHash,
      edition: 1,
      results: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  });
  expect(review).toMatchObject({ state: 'approved', version: 1, stale: false, summary: 'current' });
  expect(summaryOf(school, '6A1', 'Tổng hợp HK1').stamp).toMatch(
    /^ĐÃ DUYỆT lần 1 lúc .* bởi Trần Quang Huy/,
  );
  expect(school.type(WHO.bao, cell, '1')).not.toBeNull();
  expect(school.info(WHO.bao, cell)).toMatchObject({
    open: false,
    closed: [{ reason: 'sealed', openedBy: 'Hiệu trưởng, Phó hiệu trưởng' }],
  });
  expect(school.verified()).toBe(true);
});

test('an unlock does not open what is approved, and says so', () => {
  const school = approvedSchool();
  const release = (keys: readonly string[]) =>
    school.person(WHO.principal).command('lock.release', {
      scope: { classIds: ['6A1', '6A2'], subjectIds: ['toan'], keys },
      reason: 'Nhập bù',
      until: '2026-10-20T10:00:00.000Z',
    });
  const view = answerValue(release(['HK1.CK']));

  expect(
    school.type(WHO.bao, { ...HK1, tab: 'toan', key: 'HK1.CK', pupil: 0 }, '1'),
  ).not.toBeNull();
  expect(view.staysClosed?.vi).toMatch(/^Vẫn đóng: cột của kết quả đã duyệt \(lớp 6A1\)/);
  expect(school.workspace.runtime.outbox().at(-1)?.body).toContain(view.staysClosed?.vi);
});

test('a change of the rules does not move what is approved, byte for byte', () => {
  const school = approvedSchool();
  const before = approvedRows(school);
  const review = answerValue(school.person(WHO.principal).query('result.review', HK1));
  const files = school.files();
  files.writeRows(files.control, "'Quy chế đánh giá'!A3", [
    ['doi', '2026-2027', '6', 'tt22', '1', '{"adjustmentReading":"remove"}', '2026-10-01', '', ''],
  ]);
  beat(school);
  const after = answerValue(school.person(WHO.principal).query('result.review', HK1));
  const other = answerValue(
    school.person(WHO.principal).query('result.review', { classId: '6A1', term: 2 }),
  );

  expect(approvedRows(school)).toEqual(before);
  expect(after).toEqual(review);
  expect(summaryOf(school, '6A1', 'Tổng hợp HK1').stamp).toMatch(/^ĐÃ DUYỆT/);
  // The semester that is not approved is made by the new reading.
  expect(other.inputsHash).not.toBe(
    answerValue(
      resultsSchool().person(WHO.principal).query('result.review', { classId: '6A1', term: 2 }),
    ).inputsHash,
  );
});

test('re-opened with a reason, corrected and approved again: a second version that names the first', () => {
  const school = approvedSchool();
  const principal = school.person(WHO.principal);
  expect(principal.command('result.reopen', { ...HK1, reason: '' })).toMatchObject({
    ok: false,
    code: 'REASON_REQUIRED',
  });
  answerValue(principal.command('result.reopen', { ...HK1, reason: 'Chấm sót bài' }));
  expect(summaryOf(school, '6A1', 'Tổng hợp HK1').stamp).toMatch(/^CHƯA DUYỆT/);
  expect(school.type(WHO.bao, { ...HK1, tab: 'toan', key: 'HK1.CK', pupil: 0 }, '9')).toBeNull();
  beat(school);
  answerValue(school.person(WHO.bao).command('result.complete', { ...HK1, subjectId: 'toan' }));
  answerValue(school.person(WHO.lan).command('result.submit', HK1));
  const [state] = answerValue(principal.command('result.approve', { classIds: ['6A1'], term: 1 }));
  const entries = school.ledger().filter(({ meaning }) => meaning === 'approve');

  expect(state).toMatchObject({ state: 'approved', version: 2 });
  expect(entries[1]?.data).toMatchObject({ edition: 2 });
  expect(approvedRows(school).map(([id]) => id)).toHaveLength(8);
  expect(
    school
      .ledger()
      .some(({ meaning, reason }) => meaning === 'unseal' && reason.includes('Chấm sót bài')),
  ).toBe(true);
});

test('results opened again are told to the other leaders and to the teachers who may write again', () => {
  const school = approvedSchool();
  const before = school.workspace.runtime.outbox().length;
  answerValue(
    school.person(WHO.deputy).command('result.reopen', { ...HK1, reason: 'Chấm sót bài' }),
  );
  const [told, ...others] = school.workspace.runtime.outbox().slice(before);

  expect(others).toEqual([]);
  expect(told?.bcc).toEqual(
    expect.arrayContaining([WHO.principal, WHO.admin, WHO.lan, WHO.bao, WHO.dao]),
  );
  expect(told?.bcc).not.toContain(WHO.deputy);
  expect(told?.body).toMatch(
    /đã mở lại kết quả đã duyệt học kì I lớp 6A1; \d+ cột điểm .*mở lại[\s\S]*Chấm sót bài/,
  );
});

test('the same approval twice is one approval', () => {
  const school = submittedSchool();
  const principal = school.person(WHO.principal);
  const payload = { classIds: ['6A1'], term: 1 } as const;
  const first = answerValue(principal.command('result.approve', payload, { id: 'lenh-duyet-6a1' }));
  const entries = school.ledger().length;

  expect(
    answerValue(principal.command('result.approve', payload, { id: 'lenh-duyet-6a1' })),
  ).toEqual(first);
  expect(school.ledger()).toHaveLength(entries);
});

test('the principal sees how far every class is and approves those that are ready', () => {
  const states = (school: ReturnType<typeof submittedSchool>) =>
    answerValue(school.person(WHO.principal).query('result.states', { term: 1 })).map(
      ({ classId, state, ready, total, mayApprove }) => [classId, state, ready, total, mayApprove],
    );

  expect(states(submittedSchool())).toEqual([
    ['6A1', 'submitted', 12, 12, true],
    ['6A2', 'draft', 0, 12, false],
  ]);
  expect(states(approvedSchool())[0]).toEqual(['6A1', 'approved', 12, 12, false]);
  expect(submittedSchool().person(WHO.lan).query('result.states', { term: 1 })).toMatchObject({
    ok: false,
    code: 'ROLE_NOT_HELD',
  });
});

test('the printed class book holds the results of the rules', async () => {
  const school = approvedSchool();
  const admin = school.person(WHO.admin);
  const job = answerValue(admin.command('export.classBook', { classIds: ['6A1'], term: 1 }));
  answerValue(admin.command('job.continue', { jobId: job.id }));
  const [row] = school.table('Lưu trữ').filter(([, , kind]) => kind === 'classBook');
  const pdf = await openPdf(new Uint8Array(school.files().download(row?.[0] ?? '')));
  const pages = pdf.getPages().map((page) => textOf(page));
  const summary = pages.find((text) => text.includes('rèn luyện')) ?? '';

  expect(summary.match(/Tốt/g)).toHaveLength(8);
  // Approved: the first official edition, whatever drafts were printed before.
  expect(row?.[1]).toContain('(bản 1)');
  expect(pages.join(' ')).not.toContain('BẢN NHÁP');
});

test('a corrected mark of an approved semester makes the summary old in the same write', () => {
  const school = approvedSchool();
  const cell = { ...HK1, tab: 'toan', key: 'HK1.CK', pupil: 0 };
  const request = answerValue(
    school.person(WHO.bao).command('correction.request', {
      classId: '6A1',
      subjectId: 'toan',
      pupilId: school.pupilId(cell),
      assessment: 'HK1.CK',
      oldValue: '8',
      newValue: '9',
      cause: 'mistyped',
      reason: 'Gõ nhầm',
      evidence: [
        {
          name: 'bai.png',
          mimeType: 'image/png',
          base64: Buffer.from('bài kiểm tra').toString('base64'),
        },
      ],
    }),
  );
  answerValue(
    school
      .person(WHO.principal)
      .command('correction.decide', { requestId: request.id, decision: 'approve', reason: '' }),
  );

  expect(school.shown(cell)).toBe('9');
  expect(summaryOf(school, '6A1', 'Tổng hợp HK1').stamp).toMatch(/^ĐÃ CŨ .*ĐÃ DUYỆT lần 1/);
  expect(answerValue(school.person(WHO.principal).query('result.review', HK1))).toMatchObject({
    state: 'approved',
    stale: true,
  });
});
