import { runCheckOn } from './check-project';

const documented = (count: number) =>
  Array.from({ length: count }, (_, at) => `/** Meaning. */\nexport const a${at} = 0;\n`).join('');

test('one export in twenty may be without a docstring, in each part for itself', () => {
  const { status, problems } = runCheckOn('check-docstrings.mjs', {
    'src/just.ts': `${documented(19)}export function bare(): void {}\n`,
    'local/short.ts': `${documented(18)}export interface Bare {}\nexport { bare } from './just';\n`,
    'sidebar/inner.tsx': 'const inner = 0;\n',
  });

  expect(problems).toEqual(['local/short.ts:37 Bare has no docstring']);
  expect(status).toBe(1);
});
