import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import {
  answerEntries,
  findAnswers,
  type KeptAnswer,
} from '../../../src/engine/cache/kept-answers';
import { memoryCache } from './memory-cache';

const KEY = 'answer/book/0123456789abcdef';

function kept(answer: KeptAnswer) {
  const cache = memoryCache();
  cache.putAll(answerEntries(cache, KEY, answer));

  return cache;
}

function found(cache: ReturnType<typeof memoryCache>): KeptAnswer | undefined {
  return findAnswers(cache, cache.getAll([KEY]), () => true).get(KEY);
}

/** A text that does not get small. */
const longText = (bytes: number): string => randomBytes(bytes).toString('base64');

test('whatever is kept is found as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, version) => {
      const answer = { version: String(version), at: 1_700_000_000_000, text };

      expect(found(kept(answer))).toEqual(answer);
    }),
  );
});

test('what is longer than a value is kept in pieces that each fit', () => {
  const answer = { version: '7', at: 5, text: longText(300_000) };
  const cache = kept(answer);

  expect(cache.kept.size).toBeGreaterThan(3);
  expect(Math.max(...[...cache.kept.values()].map((text) => text.length))).toBeLessThan(91_000);
  expect(found(cache)).toEqual(answer);
});

test('an answer of which a piece is gone is not there', () => {
  const cache = kept({ version: '7', at: 5, text: longText(300_000) });
  cache.kept.delete(`${KEY}/2`);

  expect(found(cache)).toBeUndefined();
});

test('pieces of two answers do not make a third', () => {
  const cache = kept({ version: '7', at: 5, text: longText(300_000) });
  const other = kept({ version: '8', at: 6, text: longText(300_000) });
  cache.kept.set(`${KEY}/1`, other.kept.get(`${KEY}/1`) ?? '');

  expect(found(cache)).toBeUndefined();
});

test('what is spoilt is not there', () => {
  const cache = kept({ version: '7', at: 5, text: 'abc' });
  cache.kept.set(KEY, `${cache.kept.get(KEY)?.slice(0, 30)}????`);

  expect(found(cache)).toBeUndefined();
});

test('an answer that would take too many pieces is not kept', () => {
  expect(kept({ version: '7', at: 5, text: longText(1_500_000) }).kept.size).toBe(0);
});
