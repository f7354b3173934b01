/**
 * How far a change reaches: for each capability that a range of commits touched, how many files were added and edited
 * inside its own folders, and how many outside them. `npm run -s shape -- A..B` prints
 * `[{capability, addedInside, editedInside, addedOutside, editedOutside}]`. Tests are counted nowhere: they mirror the
 * tree. Without a range: the last commit.
 */
import { execFileSync } from 'node:child_process';
import { capabilitiesOf } from './lib/capability-shape.mjs';

function changesOf(range) {
  const text = execFileSync('git', ['diff', '--name-status', '--no-renames', range], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });

  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [status = '', file = ''] = line.split('\t');

      return { isAdded: status === 'A', isRemoved: status === 'D', file };
    });
}

console.log(JSON.stringify(capabilitiesOf(changesOf(process.argv[2] ?? 'HEAD~1..HEAD')), null, 2));
