import { runCheckOn } from './check-project';

/** A function body of `lines` lines, its first and last one counted. */
const body = (lines: number) => `{\n${'void 0;\n'.repeat(lines - 2)}}`;

/** Each kind of function, `lines` lines long. */
const functionsOf = (lines: number): Readonly<Record<string, string>> => ({
  'local/arrow.ts': `const f = () => ${body(lines)};`,
  'local/blank-lines-too.ts': `function f() {${'\n'.repeat(lines - 1)}}`,
  'local/named.ts': `function f() ${body(lines)}`,
  'sidebar/component.tsx': `const A = () => (<p>${'\n'.repeat(lines - 1)}</p>);`,
  'src/method.ts': `class A {\n  m() ${body(lines)}\n}`,
  'test/a.test.ts': `describe('a', () => {\nit('b', () => ${body(lines)});\n${'\n'.repeat(300)}});`,
});

describe('the length of functions', () => {
  it('may be 40 lines, whatever holds them', () => {
    expect(runCheckOn('check-functions.mjs', functionsOf(40))).toEqual({
      status: 0,
      problems: [],
    });
  });

  it('may not be 41: every kind is named, a list of tests is none', () => {
    const { status, problems } = runCheckOn('check-functions.mjs', functionsOf(41));

    expect(problems.map((line) => line.split(':')[0]).sort()).toEqual(
      Object.keys(functionsOf(41)).sort(),
    );
    expect(problems[0]).toMatch(/ a function of 41 lines; 40 are allowed$/);
    expect(status).toBe(1);
  });
});
