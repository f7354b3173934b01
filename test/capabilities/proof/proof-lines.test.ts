import { proofLines } from '../../../src/capabilities/proof/pure/proof-lines';
import { sha256 } from '../../../src/google/sha256';
import { shortCode } from '../../../src/ledger/short-code';
import { judged, kindsOf } from '../../verifier/brought-by';
import { entriesOf, headAt } from '../../verifier/school-ledger';

const entries = entriesOf({ chain: '6A1', size: 37 });
const codeAt = (size: number): string => shortCode(headAt(entries, size).root);
const proof = (sequence: number, code = ''): string =>
  proofLines(entries, { sequence, code }, sha256);
const judgedProof = (sequence: number, code: string) =>
  judged({ 'bang-chung.json': proof(sequence, code) }, code);

describe('a proof of one entry, as the verifier reads it', () => {
  it('leads to the head of now where no paper is named', () => {
    expect(judgedProof(5, '')).toMatchObject({
      findings: [{ kind: 'entry-alone', values: { seq: 5, size: 37, code: codeAt(37) } }],
    });
    expect(kindsOf(judged({ 'a.json': proof(5) }, codeAt(37)))).toEqual(['entry-outside']);
  });

  it('leads to the very paper whose code is typed, and shows that the chain goes on from it', () => {
    expect(kindsOf(judgedProof(5, codeAt(20)))).toEqual(['entry-outside', 'growth']);
    expect(proof(5, codeAt(20)).split('\n')[0]).toContain('"size":20');
  });

  it('of an entry younger than the paper says that the paper does not hold it', () => {
    expect(kindsOf(judgedProof(30, codeAt(20)))).toEqual(['growth', 'entry-other-head']);
  });

  it('gives one entry away and no other', () => {
    const text = proof(5, codeAt(20));

    expect(text.match(/"meaning"/g)).toHaveLength(1);
    expect(text).not.toContain('HS105');
    expect(text).toContain('HS104');
  });

  it.each([
    ['a code the chain never had', 5, shortCode('ab'.repeat(32))],
    ['an entry that is not there', 38, ''],
    ['entry nought', 0, ''],
  ])('refuses %s', (_name, sequence, code) => {
    expect(() => proof(sequence, code)).toThrow('BAD_INPUT');
  });
});
