import { CHECKS } from '../../../src/capabilities/self-check/check-list';
import { CHECK_IDS } from '../../../src/capabilities/self-check/pure/words/self-check-texts';

test('every check there is a text for is done, once, and cleaning up and the record are last', () => {
  expect(CHECKS.map(({ id }) => id)).toEqual(CHECK_IDS);
  expect(CHECKS.slice(-2).map(({ id }) => id)).toEqual(['cleanUp', 'record']);
});
