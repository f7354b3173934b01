/**
 * Pushes one project to Google and makes a version or deployment of it (`clasp login` first; docs/scopes.md).
 * `node scripts/deploy.mjs addon|page|carried [--deployment ID]`; with an id that deployment gets the new version, and
 * its address stays as people have it.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setWebAccess } from './set-web-access.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const USAGE = 'usage: node scripts/deploy.mjs addon|page|carried [--deployment ID]';

/** `access`: who may call the web app of this deployment; the add-on has none. */
const TARGETS = {
  addon: { project: '.clasp.json', access: null },
  page: { project: '.clasp.authority.json', access: 'DOMAIN' },
  carried: { project: '.clasp.authority.json', access: 'ANYONE_ANONYMOUS' },
};

function run(program, args) {
  const { status, error } = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit' });
  if (error !== undefined || status !== 0) {
    throw new Error(`${args.join(' ')} failed${error ? `: ${error.message}` : ''}`);
  }
}

const clasp = (target, ...args) =>
  run(path.join(ROOT, 'node_modules/.bin/clasp'), ['-P', target.project, ...args]);

function refusePlaceholder({ project }) {
  const { scriptId } = JSON.parse(readFileSync(path.join(ROOT, project), 'utf8'));
  if (/^PUT_/.test(scriptId)) {
    throw new Error(`Put the script's id into ${project} first (script editor → Project settings)`);
  }
}

/** An Editor add-on is published by version number, a web app by deployment. */
function publish(target, name, deployment) {
  clasp(target, 'push', '--force');
  if (target.access === null) {
    clasp(target, 'create-version', name);
    return;
  }
  const which = deployment === undefined ? [] : ['--deploymentId', deployment];
  clasp(target, 'create-deployment', '--description', name, ...which);
}

function deploy(name, deployment) {
  const target = TARGETS[name];
  refusePlaceholder(target);
  run(process.execPath, ['scripts/build.mjs']);
  if (target.access !== 'ANYONE_ANONYMOUS') {
    publish(target, name, deployment);
    return;
  }
  try {
    setWebAccess(target.access);
    publish(target, name, deployment);
  } finally {
    // What is pushed but not deployed stays closed to strangers.
    setWebAccess('DOMAIN');
    clasp(target, 'push', '--force');
  }
}

const [name = '', option, deployment] = process.argv.slice(2);
try {
  if (!(name in TARGETS) || (option !== undefined && (option !== '--deployment' || !deployment))) {
    throw new Error(USAGE);
  }
  deploy(name, deployment);
} catch (error) {
  console.error(`error: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
