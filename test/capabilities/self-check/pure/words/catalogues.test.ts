import { SELF_CHECK_EN } from '../../../../../src/capabilities/self-check/pure/words/en';
import {
  CHECK_IDS,
  REMEDIES,
} from '../../../../../src/capabilities/self-check/pure/words/self-check-texts';
import { SELF_CHECK_VI } from '../../../../../src/capabilities/self-check/pure/words/vi';

test.each(CHECK_IDS)('%s says what it is about in both languages', (id) => {
  const names = [SELF_CHECK_VI.checks[id], SELF_CHECK_EN.checks[id]];

  expect(names.filter((what) => !/^.{10,}[^.]$/.test(what))).toEqual([]);
});

test('every remedy is some check’s, and is a sentence', () => {
  const used = new Set(CHECK_IDS.map((id) => REMEDIES[id] ?? 'developers'));
  const texts = Object.values(SELF_CHECK_VI.toDo);

  expect([...used].sort()).toEqual(Object.keys(SELF_CHECK_VI.toDo).sort());
  expect(texts.filter((text) => !text.endsWith('.'))).toEqual([]);
});

test('no Vietnamese stands in the English names', () => {
  const names = Object.values(SELF_CHECK_EN.checks);

  expect(names.filter((text) => /[ăâđêôơưạảấầẩẫậ]/i.test(text))).toEqual([]);
});
