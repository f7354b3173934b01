import { runCheckOn } from './check-project';

const lines = (count: number) => 'export {};\n'.repeat(count);

test('a file of 350 lines passes and one of 351 is named', () => {
  const { status, problems } = runCheckOn('check-lengths.mjs', {
    'src/kernel/just.ts': lines(350),
    'local/page/long.tsx': lines(351),
  });

  expect(problems).toEqual(['local/page/long.tsx has 351 lines; 350 are allowed']);
  expect(status).toBe(1);
});
