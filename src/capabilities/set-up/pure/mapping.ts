import { AppError } from '../../../kernel/app-error';
import { isRecord } from '../../../kernel/is-record';
import { normalizeText } from '../../../kernel/text/normalize-text';
import type { ImportMapping } from './import-types';

const SECTIONS = {
  'name:': 'names',
  'class:': 'classes',
  'subject:': 'subjects',
  'pupil:': 'pupils',
} as const;

/**
 * Reads a mapping file: JSON with the optional objects `names`, `classes`, `subjects`, `pupils`, texts to texts. Texts at the top
 * are taken as names.
 * @throws AppError BAD_INPUT where it is not JSON or has another shape; `field` says where.
 */
export function parseMapping(json: string): ImportMapping {
  let value: unknown;

  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new AppError('BAD_INPUT', { field: 'mapping', value: 'JSON' }, cause);
  }

  if (!isRecord(value)) {
    throw new AppError('BAD_INPUT', { field: 'mapping', value: 'object' });
  }

  return {
    names: { ...plainNames(value), ...section(value, 'names') },
    classes: section(value, 'classes'),
    subjects: section(value, 'subjects'),
    ...(value.pupils === undefined ? {} : { pupils: section(value, 'pupils') }),
  };
}

/** Puts answers by question id (`name:…`, `class:…`, `subject:…`, `pupil:…`) over a mapping. Empty answers are no answers. */
export function withAnswers(
  mapping: ImportMapping,
  answers: Readonly<Record<string, string>>,
): ImportMapping {
  const merged = {
    names: { ...mapping.names },
    classes: { ...mapping.classes },
    subjects: { ...mapping.subjects },
    pupils: { ...mapping.pupils } as Record<string, string>,
  };

  for (const [id, answer] of Object.entries(answers)) {
    for (const [prefix, name] of Object.entries(SECTIONS)) {
      if (id.startsWith(prefix) && normalizeText(answer) !== '') {
        merged[name][id.slice(prefix.length)] = answer;
      }
    }
  }

  return merged;
}

/** The answer for a text on a line; keys are compared in stored form (NFC, single spaces). Undefined = none. */
export function answerFor(
  answers: Readonly<Record<string, string>>,
  text: string,
  line: number,
): string | undefined {
  const byKey = storedForm(answers);
  const answer = byKey.get(`${text}@${line}`) ?? byKey.get(text);

  return answer === '' ? undefined : answer;
}

const storedForms = new WeakMap<object, ReadonlyMap<string, string>>();

/** Answers with keys and values in stored form, made once: a long table asks for them at every line. */
function storedForm(answers: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const known =
    storedForms.get(answers) ??
    new Map(
      Object.entries(answers).map(([key, value]) => [normalizeText(key), normalizeText(value)]),
    );
  storedForms.set(answers, known);

  return known;
}

/** Texts at the top of the file are names: most mapping files hold nothing else. */
function plainNames(value: Record<string, unknown>): Record<string, string> {
  const texts = Object.entries(value).filter(([, each]) => typeof each === 'string');

  return Object.fromEntries(texts) as Record<string, string>;
}

function section(value: Record<string, unknown>, name: string): Record<string, string> {
  const found = value[name] ?? {};

  if (!isRecord(found) || !Object.values(found).every((each) => typeof each === 'string')) {
    throw new AppError('BAD_INPUT', { field: `mapping.${name}`, value: typeof found });
  }

  return found as Record<string, string>;
}
