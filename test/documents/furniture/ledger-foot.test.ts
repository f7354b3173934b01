import { witnessPayload } from '../../../src/documents/furniture/ledger-foot';
import { WITNESS } from '../sample-documents';

test('the payload is what a verifier parses', () => {
  expect(witnessPayload(WITNESS)).toBe(`SODIEM|2026-2027/6A1|1234|${WITNESS.head}`);
});

test('the payload of an extract says that the archive has none of it', () => {
  expect(witnessPayload(WITNESS, true)).toBe(`SODIEM|2026-2027/6A1|1234|${WITNESS.head}|TL`);
});
