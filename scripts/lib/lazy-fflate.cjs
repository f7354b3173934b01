/**
 * A loader for `fflate`: its tables are made when something is first packed, not at the beginning of every execution, and
 * its trial of `TextDecoder`, which Apps Script has not, is taken away. The trial throws, and V8, to say what of a file was
 * no function, reads all of it once more: with a bundle of 1.3 MB most of the time it took to load.
 */
const TRIAL =
  /try\s*\{\s*td\.decode\(et, \{ stream: true \}\);\s*tds = 1;\s*\}\s*catch \(e\) \{ \}/;
/** What the authority uses. */
const USED = ['zipSync'];

/** @throws Error where the package has changed and is not understood. */
module.exports = function lazyFflate(source) {
  const body = source
    .replace(TRIAL, '')
    .replace(/^export \{[^}]*\};?$/gm, '')
    .replace(/^export (?=function|var|const)/gm, '');

  if (!TRIAL.test(source) || /^(import|export) /m.test(body)) {
    throw new Error('fflate is written in another way than expected');
  }

  const parts = USED.map(
    (name) => `export function ${name}(...given) { return packer().${name}(...given); }`,
  );

  return [
    'let made = null;',
    'function packer() { made = made ?? load(); return made; }',
    ...parts,
    `function load() {\n${body}\nreturn { ${USED.join(', ')} };\n}`,
  ].join('\n');
};
