import { SchoolError } from './clasp.mjs';
import { WORDS } from './words.mjs';

function filled(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
}

function words(key, values) {
  const { vi, en } = WORDS[key];

  return { vi: filled(vi, values), en: filled(en, values) };
}

/** Says something, Vietnamese first. */
export function say(key, values = {}) {
  const { vi, en } = words(key, values);
  console.log(`${vi}\n  ${en.replace(/\n/g, '\n  ')}`);
}

/** The error that says something. */
export function refusal(key, values = {}) {
  return new SchoolError(words(key, values));
}
