import { parsePhrase } from '../../src/capabilities/regulation/pure/phrase/parse-phrase';
import { printRule } from '../../src/capabilities/regulation/pure/phrase/print-rule';
import { saidText } from '../../src/words/said-text';

function parseLine(phrase: string): unknown {
  const reading = parsePhrase(phrase);

  if (reading.ok) {
    return { phrase, rule: reading.rule, text: printRule(reading.rule) };
  }

  const { code, word, text } = reading.refusal;

  return { phrase, error: saidText({ code, values: { word, text } }, 'vi') };
}

/** Phrases, one a line, to one JSON object a line: `{phrase, rule, text}` or `{phrase, error}`. Blank lines are left out. */
export function parseLines(input: string): string {
  return input
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => `${JSON.stringify(parseLine(line))}\n`)
    .join('');
}
