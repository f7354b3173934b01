/** Files outside of an addition's own folders and tests that may be edited. */
const MOST_EDITED = 4;

/** Lists of capabilities may gain one line; these never change for one. */
const ENGINE = /^src\/(engine|workspace)\//;
/** Where an addition lives by itself: a folder of a capability, in code and in the pages, and tests. */
const OWN = [/^test\//, /^docs\//];

/**
 * The files a patch touches, with the number of lines it adds and takes away.
 * @param {string} patch As `git diff` prints it.
 * @returns {{file: string, isAdded: boolean, added: number, removed: number}[]}
 */
export function filesOfPatch(patch) {
  return patch
    .split(/^diff --git /m)
    .slice(1)
    .map((part) => {
      const lines = part.split('\n');
      const body = lines.slice(lines.findIndex((line) => line.startsWith('@@')));

      return {
        file: /^a\/\S+ b\/(\S+)/.exec(part)?.[1] ?? '',
        isAdded: /^new file mode/m.test(part),
        added: body.filter((line) => line.startsWith('+')).length,
        removed: body.filter((line) => line.startsWith('-')).length,
      };
    });
}

/** Edited files that are neither tests nor documents: what an addition has to know of the rest of the house. */
export function outsideOf(changes) {
  return changes.filter(({ file, isAdded }) => !isAdded && !OWN.some((own) => own.test(file)));
}

/** What of a patch breaks the promise of the frame: too many files edited, the engine, or more than a line of a list. */
export function patchFaults(changes) {
  const outside = outsideOf(changes);
  const lists = outside.filter(({ file }) => /-list\.ts$|^src\/authority\//.test(file));

  return [
    ...(outside.length > MOST_EDITED
      ? [`it edits ${outside.length} files, at most ${MOST_EDITED}`]
      : []),
    ...outside
      .filter(({ file }) => ENGINE.test(file))
      .map(({ file }) => `it edits ${file}: the engine knows no capability`),
    ...lists
      .filter(({ added, removed }) => added - removed > 2 || removed > 1)
      .map(({ file }) => `it changes more of ${file} than a line and its import`),
  ];
}
