import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadProject } from '../../../local/runtime/load-project';
import { OWNER, workspace } from './workspace';

const IDENTITY = {
  id: 'authority',
  name: 'Sổ điểm',
  ownerEmail: OWNER,
  kind: 'standalone',
  clientId: 'client',
  deployments: [],
} as const;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'project-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

describe('loadProject', () => {
  it('reads code, pages and manifest, and nothing else, ready to run', () => {
    write(
      'main.js',
      'function f() { return [x, HtmlService.createHtmlOutputFromFile("p").getContent()]; }',
    );
    write('base.js', 'const x = 1;');
    write('p.html', '<p>');
    write('main.js.map', '{');
    write('appsscript.json', '{ "oauthScopes": [] }');

    const loaded = loadProject(folder, IDENTITY);
    expect(loaded.files.map(({ name }) => name)).toEqual(['base.js', 'main.js', 'p.html']);

    const { runtime, run } = workspace();
    runtime.install(loaded);
    expect(run('f').value).toEqual([1, '<p>']);
  });

  it('reads a file again that was written since', () => {
    write('main.js', 'function f() { return 1; }');
    write('appsscript.json', '{ "oauthScopes": [] }');
    const { runtime, run } = workspace();
    runtime.install(loadProject(folder, IDENTITY));
    expect(run('f').value).toBe(1);

    write('main.js', 'function f() { return 22; }');
    runtime.install(loadProject(folder, IDENTITY));
    expect(run('f').value).toBe(22);
  });

  it('runs the same text under the name of each file that holds it', () => {
    write('a.js', 'function f() { return new Error().stack.split("\\n")[1]; }');
    write('appsscript.json', '{ "oauthScopes": [] }');
    const { runtime, run } = workspace();
    runtime.install(loadProject(folder, IDENTITY));
    expect(run('f').value).toContain('a.js');

    renameSync(join(folder, 'a.js'), join(folder, 'b.js'));
    runtime.install(loadProject(folder, IDENTITY));
    expect(run('f').value).toContain('b.js');
  });

  it('names what is missing', () => {
    expect(() => loadProject(folder, IDENTITY)).toThrow('has no appsscript.json');
    write('appsscript.json', '{}');
    expect(() => loadProject(folder, IDENTITY)).toThrow('has no code');
  });
});
