import { answerValue } from '../../../local/school/person-at-work';
import type { QueryCatalogue, QueryName } from '../../../src/contract/catalogue';
import { canonicalData } from '../../../src/ledger/ledger-data';
import { allFiles, masked } from '../../authority/support/final-state';
import { expectGolden } from '../../authority/support/golden';
import type { TinySchool } from '../../authority/support/school';
import { openPdf, textOf } from '../../documents/pdf-text';
import { approvedSchool, beat, WHO } from './results/results-school';

/** Questions about a school in mid-year, each with what is asked. */
const QUESTIONS: readonly (readonly [QueryName, QueryCatalogue[QueryName]['payload']])[] = [
  ['school.overview', {}],
  ['requests.list', { state: 'all' }],
  ['mark.scope', { classId: '6A1' }],
  ['mark.history', { classId: '6A1', pupilId: 'HS101', subjectId: 'toan' }],
  ['refused.list', { classId: '6A1' }],
  ['locks.list', {}],
  ['result.review', { classId: '6A1', term: 1 }],
  ['result.states', { term: 1 }],
  ['export.check', { term: 1 }],
  ['rules.list', {}],
  ['pupils.list', { classId: '6A1' }],
];

/** A school in which the first semester of a class is approved and a lock was given. */
function midYear(): TinySchool {
  const school = approvedSchool();
  school
    .person(WHO.principal)
    .command('lock.apply', { scope: { classIds: ['6A2'], term: 1 }, reason: 'Chốt sổ' });
  beat(school);

  return school;
}

/** A code that people compare, made of a hash. */
const CODE = /\b[0-9A-Z]{4}(-[0-9A-Z]{4}){3}\b/g;

/** JSON by lines, without ids of files, times and hashes. */
function linesOf(school: TinySchool, value: unknown): readonly string[] {
  const names = new Map(allFiles(school).map(({ id, name }) => [id, `<file ${name}>`]));
  const text = masked(JSON.stringify(value, null, 1));

  return [...names]
    .reduce((shown, [id, name]) => shown.replaceAll(id, name), text)
    .replace(/lenh-<uuid>|hoi-<uuid>/g, '<id>')
    .replace(CODE, '<code>')
    .split('\n');
}

describe('a school in mid-year', () => {
  const school = midYear();

  it.each([
    ['the principal', WHO.principal],
    ['a homeroom teacher', WHO.lan],
  ])('answers every question of %s as before', (who, email) => {
    const answers = QUESTIONS.map(([name, payload]) => [
      name,
      school.person(email).query(name, payload as never),
    ]);

    expectGolden(`answers-${who.replace(/ /g, '-')}`, linesOf(school, answers));
  });

  it('has the same entries in its ledger', () => {
    const entries = school
      .ledger()
      .map(({ v: _v, time: _time, prev: _prev, hash: _hash, key, data, refs, ...entry }) =>
        [
          ...[entry.chain, entry.seq, entry.actor, entry.role, entry.basis, entry.meaning],
          ...Object.values(key),
          ...[entry.oldValue, entry.newValue, entry.reason, canonicalData(data), refs.join(', ')],
        ].join(' | '),
      );

    expectGolden('ledger', linesOf(school, entries));
  });

  it('prints the same class book', async () => {
    const office = school.person(WHO.admin);
    let job = answerValue(office.command('export.classBook', { classIds: ['6A1'], term: 1 }));

    for (let round = 0; job.state !== 'done' && round < 10; round += 1) {
      job = answerValue(office.command('job.continue', { jobId: job.id }));
    }

    const file = allFiles(school).find(({ name }) => name.startsWith('Sổ theo dõi'));
    const pdf = await openPdf(new Uint8Array(school.files().download(file?.id ?? '')));

    expectGolden(
      'class-book',
      pdf.getPages().flatMap((page) => masked(textOf(page)).replace(CODE, '<code>').split('\n')),
    );
  });
});
