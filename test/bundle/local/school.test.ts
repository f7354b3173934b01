import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ClaspAtWork, SCHOOL, TEACHER } from '../../local/script-api/clasp-at-work';
import { buildAll, CODE_FILES, PAGES, ROOT } from '../bundle-files';

const at = new ClaspAtWork();
const { workspace, folder } = at;
const built = path.join(folder, 'built');

beforeAll(async () => {
  buildAll();
  cpSync(path.join(ROOT, 'dist'), built, { recursive: true });
  await at.start();
  at.signIn(SCHOOL);
}, 300_000);
afterAll(() => at.stop());

/** `npm run school -- COMMAND`, with a folder of its own and what was built there. */
function school(command: string) {
  const program = path.join(ROOT, 'scripts/school.mjs');
  const options = ['--folder', path.join(folder, 'kept'), '--from', built];
  return at.node(folder, [program, command, ...options]);
}

/** Ids and versions of the deployments of versions, by project. */
const deployed = () =>
  workspace.scripts.all().map(({ title, deployments, versions }) => ({
    title,
    versions: versions.length,
    runs: deployments.flatMap(({ description, versionNumber }) =>
      versionNumber === null ? [] : [`${description}@${versionNumber}`],
    ),
  }));

const authority = () => workspace.scripts.all()[0];
const pageId = () => authority()?.deployments.find((each) => each.description === 'so-diem trang');
const look = (deploymentId = '', actor: string | null = TEACHER) =>
  workspace.runtime.visit({ deploymentId, method: 'GET', query: {}, body: '', actor });

const TITLE = 'Sổ điểm – nhà trường';
const ONE = [{ title: TITLE, versions: 1, runs: ['so-diem trang@1'] }];

// One school's way; each test goes on where the one before stopped.
describe('npm run school', () => {
  test('update and add-on say that there is no school here yet', async () => {
    const { code, stderr } = await school('update');
    expect(code).toBe(1);
    expect(stderr).toContain('npm run school -- init');
  }, 60_000);

  test('init stops where the Apps Script API is off, and says where to switch it on', async () => {
    const { code, stderr } = await school('init');
    expect(code).toBe(1);
    expect(stderr).toContain('https://script.google.com/home/usersettings');
    expect(stderr).toContain('STOPPED');
    expect(deployed()).toEqual([]);
  }, 60_000);

  test('init goes on from there to the page', async () => {
    workspace.scripts.switchApi(SCHOOL, true);
    const { code, stdout } = await school('init');
    expect([code, deployed()]).toEqual([0, ONE]);
    expect(stdout).toContain(
      `https://script.google.com/a/macros/hoamai.edu.vn/s/${pageId()?.deploymentId}/exec`,
    );
    const names = authority()?.files.map(({ name }) => name);
    const wanted = ['appsscript.json', ...CODE_FILES.authority, 'third-party.html'];
    const pages = PAGES.authority.map((page) => `${page}.html`);
    expect(names?.sort()).toEqual(
      [...wanted, ...pages].map((name) => path.parse(name).name).sort(),
    );
    workspace.scripts.authorise(authority()?.scriptId ?? '');
    // The page is there: the installer for the school account, and for a teacher the line that there is no school.
    expect(look(pageId()?.deploymentId, SCHOOL).body).toContain('id="root"');
    expect(look(pageId()?.deploymentId).body).toContain('chưa có trường');
  }, 120_000);

  test('init again, with what it kept lost, finds everything and makes nothing', async () => {
    rmSync(path.join(folder, 'kept/state.json'));
    expect((await school('init')).code).toBe(0);
    expect(deployed()).toEqual(ONE);
  }, 120_000);

  test('another account is refused: the project is not its own', async () => {
    at.signIn(TEACHER);
    const { code, stderr } = await school('update');
    at.signIn(SCHOOL);
    expect(code).toBe(1);
    expect(stderr).toContain(`thuộc về ${SCHOOL}`);
  }, 60_000);

  test('add-on: a second, closed-to-GET door, the add-on with the addresses in it, and HEAD closed', async () => {
    const { code, stdout } = await school('add-on');
    expect([code, deployed()]).toEqual([
      0,
      [
        { title: TITLE, versions: 2, runs: ['so-diem trang@1', 'so-diem lenh@2'] },
        { title: 'Sổ điểm', versions: 1, runs: [] },
      ],
    ]);
    const [hub, addon] = workspace.scripts.all();
    const head = hub?.files.find(({ name }) => name === 'appsscript')?.source ?? '';
    expect(JSON.parse(head).webapp.access).toBe('DOMAIN');
    const door = hub?.deployments.find(({ description }) => description === 'so-diem lenh');
    expect(look(door?.deploymentId, null).body).not.toContain('id="root"');
    const addresses = addon?.files.find(({ name }) => name === 'addresses')?.source;
    expect(addresses).toContain(`/s/${door?.deploymentId}/exec`);
    expect(addresses).toContain(`/s/${pageId()?.deploymentId}/exec`);
    expect(stdout).toContain(addon?.scriptId);
  }, 180_000);

  test('update brings what is new to every project, under the same addresses', async () => {
    const before = authority()?.deployments.map(({ deploymentId }) => deploymentId);
    const news = 'function newVersion_() { return 2; }';
    writeFileSync(path.join(built, 'authority/news.js'), news);
    writeFileSync(path.join(built, 'addon/news.js'), news);
    expect((await school('update')).code).toBe(0);
    expect(deployed()).toEqual([
      { title: TITLE, versions: 4, runs: ['so-diem trang@3', 'so-diem lenh@4'] },
      { title: 'Sổ điểm', versions: 2, runs: [] },
    ]);
    expect(authority()?.deployments.map(({ deploymentId }) => deploymentId)).toEqual(before);
    expect(readdirSync(path.join(folder, 'kept')).sort()).toEqual([
      ...['addon', 'authority', 'state.json'],
    ]);
  }, 240_000);

  test('a deployment that Google refuses is not called done', async () => {
    rmSync(path.join(folder, 'kept/state.json'));
    const record = authority();
    const others = Array.from({ length: 20 }, (_, index) => ({
      ...{ deploymentId: `AKfycb-${index}`, versionNumber: 1, description: 'cũ', updateTime: 0 },
    }));
    if (record === undefined) {
      throw new Error('no project');
    }
    workspace.scripts.put({ ...record, deployments: others });
    const { code, stdout, stderr } = await school('init');
    expect(code).toBe(1);
    expect(stderr).toContain('20 bản triển khai');
    expect(stdout).not.toContain('XONG');
  }, 120_000);
});
