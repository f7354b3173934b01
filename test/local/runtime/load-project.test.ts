import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

  it('names what is missing', () => {
    expect(() => loadProject(folder, IDENTITY)).toThrow('has no appsscript.json');
    write('appsscript.json', '{}');
    expect(() => loadProject(folder, IDENTITY)).toThrow('has no code');
  });
});
