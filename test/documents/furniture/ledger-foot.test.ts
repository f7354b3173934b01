import { witnessPayload } from '../../../src/documents/furniture/ledger-foot';
import { WITNESS } from '../sample-documents';

test('the payload is what a verifier parses', () => {
  expect(witnessPayload(WITNESS)).toBe(`SODIEM|2026-2027/6A1|1234|${WITNESS.head}`);
});
