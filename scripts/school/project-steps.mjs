import { clasp } from './clasp.mjs';
import { pushFolder, scriptIdIn, writeScriptId } from './push-folder.mjs';
import { refusal, say } from './say.mjs';

/**
 * The project of a side, made if there is none: by what is known, by what clasp has written, else a new one. Read back
 * either way. Cut off while Google was making it, an empty project stays behind, which harms nobody.
 */
export async function ensureProject(state, side, title) {
  const folder = pushFolder(state, side);
  const known = state.project(side).scriptId ?? scriptIdIn(folder);

  if (known === null) {
    await clasp(folder, '-P', '.', 'create-script', '--title', title);
  } else if (scriptIdIn(folder) !== known) {
    writeScriptId(folder, known);
  }

  const scriptId = scriptIdIn(folder);
  const deployments = await clasp(folder, 'list-deployments');

  if (scriptId === null || !Array.isArray(deployments)) {
    throw refusal('notRead', { what: title });
  }

  state.keepProject(side, { scriptId });
  say('made', { scriptId });

  return folder;
}

/** Pushes what stands in the folder; a second push that has nothing to do is the reading back. */
export async function push(folder) {
  const pushed = await clasp(folder, 'push', '--force');
  const left = pushed.length === 0 ? [] : await clasp(folder, 'push', '--force');

  if (!Array.isArray(left) || left.length > 0) {
    throw refusal('notRead', { what: 'push' });
  }

  say(pushed.length === 0 ? 'upToDate' : 'pushed', { files: pushed.length });
}

/** The version of what was pushed, known by its description; made if there is none. Answers its number. */
export async function ensureVersion(folder, description) {
  const find = async () =>
    (await clasp(folder, 'list-versions')).find((version) => version.description === description);
  const known = await find();

  if (known === undefined) {
    await clasp(folder, 'create-version', description);
  }

  const found = known ?? (await find());

  if (found === undefined) {
    throw refusal('notRead', { what: `create-version ${description}` });
  }

  say('version', { number: found.versionNumber });

  return found.versionNumber;
}

/**
 * A deployment that runs this version, known by its id or its description, so that the address people have stays.
 * Answers its id.
 */
export async function ensureDeployment(folder, { id, description, version }) {
  const find = async () => {
    const all = await clasp(folder, 'list-deployments');
    const versioned = all.filter(({ versionNumber }) => versionNumber !== undefined);

    return (
      versioned.find(({ deploymentId }) => deploymentId === id) ??
      versioned.find((each) => each.description === description)
    );
  };
  const known = await find();

  if (known?.versionNumber !== version) {
    const to = known === undefined ? [] : ['--deploymentId', known.deploymentId];
    const what = ['--versionNumber', String(version), '--description', description];
    await clasp(folder, 'create-deployment', ...what, ...to);
  }

  const found = known?.versionNumber === version ? known : await find();

  if (found?.versionNumber !== version) {
    throw refusal('notRead', { what: `create-deployment ${description}` });
  }

  say('deployed', { number: version });

  return found.deploymentId;
}

/** The address of a deployed web app, as Google gives it. */
export async function webAppUrl(folder, deploymentId) {
  const { url } = await clasp(folder, 'open-web-app', deploymentId);

  return url;
}
