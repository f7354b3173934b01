/** Jest's transform, of a source in which one mutant stands in the place of the text it changes (`process.env.MUTANT`). */
const { createHash } = require('node:crypto');
const path = require('node:path');
const plain = require('./jest-transform.cjs');

const ROOT = path.resolve(__dirname, '../..');

function mutated(source, file) {
  const mutant = JSON.parse(process.env.MUTANT ?? 'null');

  return mutant !== null && path.resolve(ROOT, mutant.file) === file
    ? source.slice(0, mutant.from) + mutant.by + source.slice(mutant.to)
    : source;
}

module.exports = {
  process: (source, file, options) => plain.process(mutated(source, file), file, options),
  // Of nothing but the text: the configuration names the mutant, and all other files stay as they were transformed.
  getCacheKey: (source, file) =>
    createHash('sha256')
      .update(`${file}\0${mutated(source, file)}`)
      .digest('hex'),
};
