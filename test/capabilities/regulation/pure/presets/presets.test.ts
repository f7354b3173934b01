import { parsePhrase } from '../../../../../src/capabilities/regulation/pure/phrase/parse-phrase';
import { printRule } from '../../../../../src/capabilities/regulation/pure/phrase/print-rule';
import { PRESETS } from '../../../../../src/capabilities/regulation/pure/presets/preset-list';

const RULES = PRESETS.flatMap(({ id, rules }) =>
  rules.map((rule) => [`${id}, ${rule.article}: ${rule.text}`, rule] as const),
);

test.each(RULES)('%s', (_, { text, quote, article }) => {
  const reading = parsePhrase(text);

  expect(reading.ok && printRule(reading.rule)).toBe(text);
  expect(article).toMatch(/^(Điều|Mục) \d/);
  expect(quote.length).toBeGreaterThan(20);
});

/** Sentences that are read as they stand in the document, and come to the preset's own rule in days and works. */
const READ_AS_THEY_STAND = RULES.filter(([, { quote }]) => parsePhrase(quote).ok);

test('most sentences of the documents are read as they stand', () => {
  expect(READ_AS_THEY_STAND.length).toBeGreaterThan(RULES.length / 2);
});

test.each(READ_AS_THEY_STAND)('as it stands: %s', (_, { text, quote }) => {
  const said = parsePhrase(quote);
  const rule = parsePhrase(text);
  const momentsOf = (reading: typeof said) =>
    reading.ok
      ? [reading.rule, ...reading.rule.also].flatMap(({ limits }) =>
          limits.map(({ moment, share }) => ({ ...moment, share, year: null })),
        )
      : [];

  expect(momentsOf(said)).toEqual(momentsOf(rule));
});
