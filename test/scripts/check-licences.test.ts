import { runCheckOn } from './check-project';

function lock(packages: Readonly<Record<string, object>>): Record<string, string> {
  const all = Object.fromEntries(
    Object.entries(packages).map(([name, entry]) => [`node_modules/${name}`, entry]),
  );
  return { 'package-lock.json': JSON.stringify({ packages: { '': {}, ...all } }) };
}

test.each([
  'MIT',
  'Apache-2.0',
  '(MIT OR GPL-3.0)',
  'MIT/Apache-2.0',
  '(MIT AND Zlib)',
  'MIT AND OFL-1.1',
])('%s is permissive', (license) => {
  expect(runCheckOn('check-licences.mjs', lock({ a: { license } })).problems).toEqual([]);
});

test.each(['GPL-3.0', 'AGPL-3.0-only', '(MIT AND GPL-2.0)', 'UNLICENSED', 'SSPL-1.0'])(
  '%s is refused',
  (license) => {
    const { status, problems } = runCheckOn('check-licences.mjs', lock({ a: { license } }));

    expect(problems).toEqual([
      `node_modules/a: licence ${license} is not among the permissive ones`,
    ]);
    expect(status).toBe(1);
  },
);

test('a package that names no licence is refused unless it is listed with its reason', () => {
  const { problems } = runCheckOn(
    'check-licences.mjs',
    lock({ 'x/node_modules/b': {}, fuzzy: {} }),
  );

  expect(problems).toEqual([
    'node_modules/x/node_modules/b: licence unknown is not among the permissive ones',
  ]);
});

test('what is installed counts more than what the lock file says', () => {
  const { problems } = runCheckOn('check-licences.mjs', {
    ...lock({ a: { license: 'MIT' } }),
    'node_modules/a/package.json': JSON.stringify({ licenses: [{ type: 'GPL-2.0' }] }),
  });

  expect(problems).toHaveLength(1);
});
