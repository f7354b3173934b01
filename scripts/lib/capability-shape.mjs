/** Folders whose folders are capabilities: everything one adds stands below them. */
const HOMES = [/^src\/capabilities\/([^/]+)\//, /^sidebar\/features\/([^/]+)\//];
const TESTS = /^test\//;

function capabilityOf(file) {
  return HOMES.map((home) => home.exec(file)?.[1]).find((name) => name !== undefined) ?? null;
}

function counted(changes) {
  return {
    added: changes.filter(({ isAdded }) => isAdded).length,
    edited: changes.filter(({ isAdded, isRemoved }) => !isAdded && !isRemoved).length,
  };
}

/**
 * The capabilities a change touches, by name, with what it added and edited inside and outside of each.
 * @param {readonly {file: string, isAdded: boolean, isRemoved: boolean}[]} changes
 */
export function capabilitiesOf(changes) {
  const code = changes.filter(({ file }) => !TESTS.test(file));
  const names = [...new Set(code.map(({ file }) => capabilityOf(file)))].filter(
    (name) => name !== null,
  );

  return names.sort().map((capability) => {
    const isInside = ({ file }) => capabilityOf(file) === capability;
    const inside = counted(code.filter(isInside));
    const outside = counted(code.filter((change) => !isInside(change)));

    return {
      capability,
      addedInside: inside.added,
      editedInside: inside.edited,
      addedOutside: outside.added,
      editedOutside: outside.edited,
    };
  });
}
