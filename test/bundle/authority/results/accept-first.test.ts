import { fillMarks, HK1, resultsSchool, submittedSchool, WHO } from './results-school';

describe('acts that judge a book accept it first (T1)', () => {
  it('declaring complete right after typing finds nothing missing', () => {
    const school = resultsSchool();
    fillMarks(school, HK1);

    expect(
      school.person(WHO.bao).command('result.complete', { ...HK1, subjectId: 'toan' }),
    ).toMatchObject({ ok: true });
  });

  it('what is missing is grouped by column, pupils named while they are few', () => {
    const school = resultsSchool();
    const answer = school.person(WHO.bao).command('result.complete', { ...HK1, subjectId: 'toan' });

    expect(answer).toMatchObject({
      ok: false,
      code: 'INCOMPLETE',
      details: {
        missing: [
          expect.stringMatching(/^môn Toán \(học kì 1\) – ĐĐGtx 1: .* · ĐĐGgk: .* · ĐĐGck: /),
        ],
      },
    });
  });

  it('an approval sees what was typed after the submission, before any beat', () => {
    const school = submittedSchool();
    school.clock.advance(60_000);
    school.type(WHO.bao, { ...HK1, tab: 'toan', key: 'HK1.CK', pupil: 0 }, '9');

    expect(
      school.person(WHO.principal).command('result.approve', { classIds: ['6A1'], term: 1 }),
    ).toMatchObject({ ok: false, code: 'INCOMPLETE' });
  });
});
