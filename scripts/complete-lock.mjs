/**
 * Adds to package-lock.json the packages for other machines (`optionalDependencies` for another system or processor)
 * that a partial mirror of the registry did not offer when the lock file was written. Without them `npm ci` refuses the
 * lock file. Run after `npm install`: `node scripts/complete-lock.mjs`. Such an entry has no checksum until a complete
 * registry has been seen.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LOCK = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const LIBRARIES = { gnu: 'glibc', musl: 'musl' };

/** `@swc/core-linux-arm-gnueabihf` → system linux, processor arm; the name is all that is known of it here. */
function machineOf(name) {
  const parts = name.split('/').at(-1).split('-');
  const at = parts.findIndex((part) => SYSTEMS.includes(part));
  if (at < 0 || parts[at + 1] === undefined) {
    throw new Error(`${name}: its name does not tell for which machine it is`);
  }
  const library = LIBRARIES[parts[at + 2]];
  return {
    os: [parts[at]],
    cpu: [parts[at + 1]],
    ...(library === undefined ? {} : { libc: [library] }),
  };
}

/** Exact versions only: a range would have to be resolved by a registry. */
function entryFor(name, version, parent) {
  if (!/^\d+\.\d+\.\d+[\w.-]*$/.test(version)) {
    throw new Error(`${name}@${version} is not an exact version`);
  }
  const { os, cpu, libc } = machineOf(name);
  return {
    version,
    cpu,
    ...(parent.dev ? { dev: true } : {}),
    ...(libc === undefined ? {} : { libc }),
    license: parent.license,
    optional: true,
    os,
  };
}

function missingEntries(packages) {
  return Object.values(packages).flatMap((parent) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([name]) => !(`node_modules/${name}` in packages))
      .map(([name, version]) => [`node_modules/${name}`, entryFor(name, version, parent)]),
  );
}

const lock = JSON.parse(readFileSync(LOCK, 'utf8'));
const missing = missingEntries(lock.packages);
const { '': project, ...installed } = lock.packages;
const all = [...Object.entries(installed), ...missing].sort(([a], [b]) => a.localeCompare(b, 'en'));

lock.packages = { '': project, ...Object.fromEntries(all) };
writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} package(s) for other machines added`);
