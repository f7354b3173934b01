import { runCheckOn } from './check-project';

/** A requirement's number, put together so that this file cites none. */
const requirement = (digits: string) => `R${digits}`;

test('a citation leads to a row or paragraph of the documents, or is named', () => {
  const { status, problems } = runCheckOn('check-citations.mjs', {
    'docs/requirements.md': `| id | requirement |\n| ${requirement('107')} | Approval |\n`,
    'docs/platform-facts.md': '## §1 Identity\n\n## §3 Triggers\n',
    'docs/domain-facts.md': '## §1 Assessment\n\n### §1.6 Levels\n\n- §8.7 Electives\n',
    'src/a.ts': [
      `// ${requirement('107')}; ${'plat'}form §1–§3, ${'do'}main §1.6, §8.7.`,
      `// ${requirement('108')}`,
      `// ${'plat'}form §1, §4`,
      `// ${'do'}main §1.7`,
      `// ${'de'}sign §3`,
    ].join('\n'),
  });

  expect(problems).toEqual([
    `src/a.ts:2 cites ${requirement('108')}, which no document here has`,
    `src/a.ts:3 cites ${'plat'}form §4, which no document here has`,
    `src/a.ts:4 cites ${'do'}main §1.7, which no document here has`,
    `src/a.ts:5 cites ${'de'}sign §3, which no document here has`,
  ]);
  expect(status).toBe(1);
});
