import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PAGE_DEPLOYMENT } from '../../../local/workspace';
import { GUIDES } from '../../../src/words/guides';
import { type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const ADDRESS = `https://script.google.com/a/macros/hoamai.edu.vn/s/${PAGE_DEPLOYMENT}/exec`;

let school: TinySchool;

beforeAll(() => {
  school = tinySchool();
});

function visit(query: Record<string, string>, actor: string | null = PEOPLE.maths) {
  return school.workspace.runtime.visit({
    deploymentId: PAGE_DEPLOYMENT,
    method: 'GET',
    query,
    body: '',
    actor,
  });
}

const titleOf = (text: string) => /<h1[^>]*>(.*?)<\/h1>/.exec(text)?.[1];
const written = (name: string) =>
  readFileSync(path.join(__dirname, '../../../docs/huong-dan', `${name}.md`), 'utf8');

test.each(GUIDES.map(({ name }) => name))('the page serves the guide %s', (name) => {
  const { status, body } = visit({ 'huong-dan': name });

  expect(status).toBe(200);
  expect(written(name)).toContain(`# ${titleOf(body)}\n`);
  expect(body).toContain(`href="${ADDRESS}?huong-dan=muc-luc"`);
  expect(body).not.toContain('__WEBAPP_URL__');
});

test.each(['muc-luc', '', 'webapp', '../webapp'])('%j is answered with the list', (name) => {
  const { body } = visit({ 'huong-dan': name });

  expect(titleOf(body)).toBe('Hướng dẫn');
  expect(GUIDES.filter((one) => !body.includes(`${ADDRESS}?huong-dan=${one.name}"`))).toEqual([]);
});

test('the page itself knows its address, for its link to the guide', () => {
  expect(visit({}).body).toContain(`<div id="root" data-url="${ADDRESS}">`);
});

test('a guide is shown to people of the school’s domain only, and changes nothing', () => {
  const strangers = [PEOPLE.stranger, null].map((actor) =>
    visit({ 'huong-dan': 'quan-tri' }, actor),
  );

  expect(strangers.map(({ execution }) => execution)).toEqual([null, null]);
});
