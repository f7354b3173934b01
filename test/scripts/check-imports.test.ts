import { runCheckOn } from './check-project';

test('imports that follow the direction are in order', () => {
  const { status, problems } = runCheckOn('check-imports.mjs', {
    'src/domain/a.ts': "import { b } from './b';",
    'src/ports/p.ts': "import type { D } from '../documents/paper-types';",
    'src/google/g.ts':
      "import { a } from '../domain/a';\nimport { sha256 } from '@noble/hashes/sha2';\nimport type { P } from '../ports/p';",
    'src/authority/main.ts': "import { g } from '../google/g';",
    'src/authority/commands/c.ts': "import { a } from '../../domain/a';",
    'sidebar/s.tsx': "import { render } from 'preact';\nimport type { A } from '../src/domain/a';",
    'local/l.ts': "import { join } from 'node:path';",
    'local/school/s.ts':
      "import { w } from '../workspace';\nimport { a } from '../../src/domain/a';",
  });

  expect(problems).toEqual([]);
  expect(status).toBe(0);
});

test('every import against the direction is named with its place', () => {
  const { status, problems } = runCheckOn('check-imports.mjs', {
    'src/domain/a.ts': "// first line\nimport { g } from '../google/g';",
    'src/domain/n.ts': "import { readFileSync } from 'node:fs';",
    'src/domain/t.ts': "export type T = import('../authority/x').X;",
    'src/domain/r.ts': "export { y } from '../../local/y';",
    'src/ports/p.ts': "import { d } from '../documents/paper-types';",
    'src/addon/o.ts': "import { c } from '../authority/commands/c';",
    'src/authority/x.ts': "import { g } from '../google/g';",
    'src/authority/y.ts': "import { engine } from '../documents/pdf-engine';",
    'src/google/g.ts': "import { c } from '../authority/commands/c';",
    'local/page/p.tsx': "import type { A } from '../../src/domain/a';",
    'local/sheets/s.ts': "import { f } from '../school/found-school';",
    'sidebar/s.ts': "const late = import('../src/addon/o');",
  });

  expect([...problems].sort()).toEqual([
    'local/page/p.tsx:1 may not import src/domain/a',
    'local/sheets/s.ts:1 may not import local/school/found-school (as a value)',
    'sidebar/s.ts:1 may not import src/addon/o (as a value)',
    'src/addon/o.ts:1 may not import src/authority/commands/c (as a value)',
    'src/authority/x.ts:1 may not import src/google/g (as a value)',
    'src/authority/y.ts:1 may not import src/documents/pdf-engine (as a value)',
    'src/domain/a.ts:2 may not import src/google/g (as a value)',
    'src/domain/n.ts:1 may not import node:fs (as a value)',
    'src/domain/r.ts:1 may not import local/y (as a value)',
    'src/domain/t.ts:1 may not import src/authority/x',
    'src/google/g.ts:1 may not import src/authority/commands/c (as a value)',
    'src/ports/p.ts:1 may not import src/documents/paper-types (as a value)',
  ]);
  expect(status).toBe(1);
});
