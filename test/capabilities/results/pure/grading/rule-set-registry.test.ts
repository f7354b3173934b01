import { createHash } from 'node:crypto';
import {
  canonicalJson,
  pinnedInputsHash,
} from '../../../../../src/capabilities/results/pure/grading/canonical-inputs';
import { evaluateYear } from '../../../../../src/capabilities/results/pure/grading/evaluate-year';
import { KNOWN_RULE_SETS } from '../../../../../src/capabilities/results/pure/grading/known-rule-sets';
import type { RuleSet } from '../../../../../src/capabilities/results/pure/grading/rule-set';
import {
  DEFAULT_ASSIGNMENTS,
  findRuleSet,
  pinFor,
} from '../../../../../src/capabilities/results/pure/grading/rule-set-registry';
import { TT22 } from '../../../../../src/capabilities/results/pure/grading/tt22/rule-set-tt22';
import { randomYear, seeded, year } from './pupil-builder';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

test.each([
  ['2019-2020', 6, 'tt58'],
  ['2020-2021', 6, 'tt26'],
  ['2021-2022', 6, 'tt22'],
  ['2021-2022', 7, 'tt26'],
  ['2022-2023', 10, 'tt22'],
  ['2022-2023', 8, 'tt26'],
  ['2023-2024', 8, 'tt22'],
  ['2023-2024', 9, 'tt26'],
  ['2023-2024', 12, 'tt26'],
  ['2024-2025', 12, 'tt22'],
  ['2026-2027', 9, 'tt22'],
])('%s grade %i: %s', (schoolYear, grade, id) => {
  expect(pinFor(DEFAULT_ASSIGNMENTS, schoolYear, grade)).toEqual({ id, version: 1 });
});

test('no version is there twice', () => {
  const pins = KNOWN_RULE_SETS.map(({ id, version }) => `${id}@${version}`);

  expect(new Set(pins).size).toBe(pins.length);
});

test('every year and grade named has exactly one known rule set', () => {
  const rows = DEFAULT_ASSIGNMENTS.flatMap((a) => a.grades.map((g) => `${a.schoolYear} ${g}`));
  expect(new Set(rows).size).toBe(rows.length);

  for (const { ruleSet } of DEFAULT_ASSIGNMENTS) {
    expect(findRuleSet(KNOWN_RULE_SETS, ruleSet)).toMatchObject(ruleSet);
  }
});

test('a year, grade or version nobody named is refused', () => {
  expect(() => pinFor(DEFAULT_ASSIGNMENTS, '1999-2000', 6)).toThrow('NOT_FOUND');
  expect(() => pinFor(DEFAULT_ASSIGNMENTS, '2026-2027', 5)).toThrow('NOT_FOUND');
  expect(() => findRuleSet(KNOWN_RULE_SETS, { id: 'tt22', version: 9 })).toThrow('NOT_FOUND');
});

test('a sealed year stays byte-equal after a rule change', () => {
  const pin = pinFor(DEFAULT_ASSIGNMENTS, '2025-2026', 6);
  const draw = seeded(7);
  const inputs = Array.from({ length: 60 }, (_, i) => randomYear(draw, `HS${i}`));
  const results = (known: readonly RuleSet[], version = pin.version) =>
    JSON.stringify(
      inputs.map((input) => evaluateYear(findRuleSet(known, { ...pin, version }), input)),
    );
  const sealed = results(KNOWN_RULE_SETS);
  const changed: RuleSet = {
    ...TT22,
    version: 2,
    promotion: () => 'LEN_LOP',
    learning: (subjects, options) => ({ ...TT22.learning(subjects, options), final: 'Tốt' }),
  };
  const later = [...KNOWN_RULE_SETS, changed];

  expect(results(later)).toBe(sealed);
  expect(results(later, 2)).not.toBe(sealed);
});

test('a result survives JSON: it can be kept and compared byte for byte', () => {
  const result = evaluateYear(TT22, year());
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});

describe('pinned inputs', () => {
  const ruleSet = { id: 'tt22', version: 1 };

  test('the order of members and the composition of texts make no difference', () => {
    const input = year();
    const shuffled = Object.fromEntries(Object.entries(input).reverse()) as unknown as typeof input;
    const hash = pinnedInputsHash({ ruleSet, inputs: [input] }, sha256);
    expect(pinnedInputsHash({ inputs: [shuffled], ruleSet }, sha256)).toBe(hash);
    expect(canonicalJson({ b: undefined, a: ['Toán'.normalize('NFD'), 1, null] })).toBe(
      '{"a":["Toán",1,null]}',
    );
  });

  test('any mark, the version and the order of pupils make a difference', () => {
    const a = year();
    const b = { ...year(), absences: 3 };
    const hash = (inputs: readonly (typeof a)[], version = 1) =>
      pinnedInputsHash({ ruleSet: { ...ruleSet, version }, inputs }, sha256);
    const hashes = [hash([a]), hash([b]), hash([a, b]), hash([b, a]), hash([a], 2)];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
