import { CHECKS } from '../../../src/capabilities/self-check/check-list';
import { CHECK_IDS } from '../../../src/capabilities/self-check/pure/words/self-check-texts';

test('every check there is a text for is done, once, and cleaning up is last', () => {
  expect(CHECKS.map(({ id }) => id)).toEqual(CHECK_IDS);
  expect(CHECKS[CHECKS.length - 1]!.id).toBe('cleanUp');
});
