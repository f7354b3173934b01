import { readFileSync } from 'node:fs';
import path from 'node:path';

interface LockEntry {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(
  readFileSync(path.join(__dirname, '../../package-lock.json'), 'utf8'),
) as { packages: Readonly<Record<string, LockEntry>> };

test('names the packages for every machine, else "npm ci" refuses it (scripts/complete-lock.mjs adds them)', () => {
  const missing = Object.values(packages)
    .flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
    .filter((name) => !(`node_modules/${name}` in packages));

  expect(missing).toEqual([]);
});

test('names no registry host', () => {
  expect(Object.values(packages).filter((entry) => entry.resolved !== undefined)).toEqual([]);
});
