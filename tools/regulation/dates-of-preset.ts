import { factsOf } from '../../src/capabilities/regulation/pure/due/ask-due';
import { dueDays, endOfDayText } from '../../src/capabilities/regulation/pure/due/due-days';
import type { DueFacts } from '../../src/capabilities/regulation/pure/due/due-facts';
import { parsePhrase } from '../../src/capabilities/regulation/pure/phrase/parse-phrase';
import type { PresetRule } from '../../src/capabilities/regulation/pure/presets/preset';
import { PRESETS } from '../../src/capabilities/regulation/pure/presets/preset-list';
import { saidText } from '../../src/words/said-text';

/** The value after an option, or after its `=`; undefined where it is not given. */
function option(options: readonly string[], name: string): string | undefined {
  const at = options.indexOf(name);
  const joined = options.find((text) => text.startsWith(`${name}=`))?.slice(name.length + 1);

  return at >= 0 ? options[at + 1] : joined;
}

function datesOf({ text, article }: PresetRule, facts: DueFacts): unknown {
  const reading = parsePhrase(text);

  if (!reading.ok) {
    throw new Error(`${article}: ${text}`);
  }

  const due = dueDays(reading.rule, facts);

  return due.ok
    ? { rule: text, article, due: due.days.map(endOfDayText) }
    : { rule: text, article, due: null, needs: due.needs };
}

/**
 * The rules of a preset with their days in a school year, as JSON: `[{rule, article, due}]`; where the day of a test is
 * needed and not given, `due` is null and `needs` says so.
 * @throws Error for a preset, year or date nobody knows.
 */
export function datesOfPreset(options: readonly string[]): string {
  const id = option(options, '--preset');
  const preset = PRESETS.find((each) => each.id === id);
  const testDate = option(options, '--test-date');
  const asked = factsOf({ year: option(options, '--year') ?? '', testDate });

  if (preset === undefined) {
    throw new Error(`--preset: one of ${PRESETS.map((each) => each.id).join(', ')}`);
  }

  if (!asked.ok) {
    throw new Error(saidText(asked.said, 'vi'));
  }

  return `${JSON.stringify(
    preset.rules.map((each) => datesOf(each, asked.facts)),
    null,
    1,
  )}\n`;
}
