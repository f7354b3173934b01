import { runCheckOn } from './check-project';

test('imports that follow the direction are in order', () => {
  const { status, problems } = runCheckOn('check-imports.mjs', {
    'src/kernel/a.ts': "import { b } from './b';",
    'src/ports/p.ts': "import type { D } from '../../src/documents/paper-types';",
    'src/google/g.ts':
      "import { a } from '../kernel/a';\nimport { sha256 } from '@noble/hashes/sha2';\nimport type { P } from '../ports/p';",
    'src/authority/main.ts': "import { g } from '../google/g';",
    'src/capabilities/locks/c.ts': "import { a } from '../../kernel/a';",
    'sidebar/s.tsx': "import { render } from 'preact';\nimport type { A } from '../src/kernel/a';",
    'local/l.ts': "import { join } from 'node:path';",
    'local/school/s.ts':
      "import { w } from '../workspace';\nimport { a } from '../../src/kernel/a';",
  });

  expect(problems).toEqual([]);
  expect(status).toBe(0);
});

test('every import against the direction is named with its place', () => {
  const { status, problems } = runCheckOn('check-imports.mjs', {
    'src/kernel/a.ts': "// first line\nimport { g } from '../google/g';",
    'src/kernel/n.ts': "import { readFileSync } from 'node:fs';",
    'src/kernel/t.ts': "export type T = import('../authority/x').X;",
    'src/kernel/r.ts': "export { y } from '../../local/y';",
    'src/ports/p.ts': "import { d } from '../../src/documents/paper-types';",
    'src/addon/o.ts': "import { c } from '../capabilities/locks/c';",
    'src/authority/x.ts': "import { g } from '../google/g';",
    'src/authority/y.ts': "import { engine } from '../../src/documents/pdf-engine';",
    'src/google/g.ts': "import { c } from '../capabilities/locks/c';",
    'local/page/p.tsx': "import type { A } from '../../src/kernel/a';",
    'local/sheets/s.ts': "import { f } from '../../local/school/found-school';",
    'sidebar/s.ts': "const late = import('../src/addon/o');",
  });

  expect([...problems].sort()).toEqual([
    'local/page/p.tsx:1 may not import src/kernel/a',
    'local/sheets/s.ts:1 may not import local/school/found-school (as a value)',
    'sidebar/s.ts:1 may not import src/addon/o (as a value)',
    'src/addon/o.ts:1 may not import src/capabilities/locks/c (as a value)',
    'src/authority/x.ts:1 may not import src/google/g (as a value)',
    'src/authority/y.ts:1 may not import src/documents/pdf-engine (as a value)',
    'src/google/g.ts:1 may not import src/capabilities/locks/c (as a value)',
    'src/kernel/a.ts:2 may not import src/google/g (as a value)',
    'src/kernel/n.ts:1 may not import node:fs (as a value)',
    'src/kernel/r.ts:1 may not import local/y (as a value)',
    'src/kernel/t.ts:1 may not import src/authority/x',
    'src/ports/p.ts:1 may not import src/documents/paper-types (as a value)',
  ]);
  expect(status).toBe(1);
});

test('a capability imports of another only what is pure, and the engine none of them', () => {
  const { problems } = runCheckOn('check-imports.mjs', {
    'src/capabilities/pupils/p.ts':
      "import { a } from '../locks/pure/a';\nimport { c } from '../locks/locks-contract';\nimport { b } from '../locks/b';",
    'src/engine/e.ts': "import { a } from '../capabilities/locks/pure/a';",
    'src/capabilities/locks/pure/a.ts': "import { s } from '../../../engine/session';",
  });

  expect([...problems].sort()).toEqual([
    'src/capabilities/locks/pure/a.ts:1 may not import src/engine/session (as a value)',
    'src/capabilities/pupils/p.ts:3 may not import src/capabilities/locks/b (as a value)',
    'src/engine/e.ts:1 may not import src/capabilities/locks/pure/a (as a value)',
  ]);
});
