import { checkContent } from './check-content';
import { MAX_VERSIONS } from './constants';
import { projectOf, type ScriptCall } from './script-call';
import { invalidArgument, notFound, ScriptError } from './script-error';
import type { ScriptVersion } from './script-record';
import { contentView, projectView, versionView } from './script-views';

/** `POST /v1/projects` */
export function createProject({ ports, grant, body }: ScriptCall): unknown {
  if (typeof body.title !== 'string' || body.title === '') {
    throw invalidArgument();
  }

  return projectView(ports.store.create(grant.email, body.title), ports);
}

/** `GET /v1/projects/ID` */
export function getProject(call: ScriptCall): unknown {
  return projectView(projectOf(call), call.ports);
}

/** `GET /v1/projects/ID/content[?versionNumber=N]` */
export function getContent(call: ScriptCall): unknown {
  const record = projectOf(call);
  const wanted = call.query.get('versionNumber');
  const files =
    wanted === null
      ? record.files
      : record.versions.find(({ versionNumber }) => String(versionNumber) === wanted)?.files;
  if (files === undefined) {
    throw notFound();
  }

  return contentView(record, files, call.ports);
}

/** `PUT /v1/projects/ID/content`: the files given take the place of all that were there. */
export function putContent(call: ScriptCall): unknown {
  const record = projectOf(call);
  const files = checkContent(call.body.files);

  return contentView(call.ports.store.push(record, files), files, call.ports);
}

/** `POST /v1/projects/ID/versions`: what was pushed last, for good. */
export function createVersion(call: ScriptCall): unknown {
  const record = projectOf(call);
  const { versions, files } = record;
  if (versions.length >= MAX_VERSIONS) {
    throw new ScriptError(
      'INVALID_ARGUMENT',
      `Cannot create more than ${MAX_VERSIONS} versions of a script.`,
    );
  }
  const version: ScriptVersion = {
    versionNumber: (versions.at(-1)?.versionNumber ?? 0) + 1,
    description: String(call.body.description ?? ''),
    createTime: call.ports.clock.now(),
    files,
  };
  call.ports.store.put({ ...record, versions: [...versions, version] });

  return versionView(record.scriptId, version);
}

/** `GET /v1/projects/ID/versions`, newest first, in one page. */
export function listVersions(call: ScriptCall): unknown {
  const { scriptId, versions } = projectOf(call);

  return versions.length === 0
    ? {}
    : { versions: [...versions].reverse().map((version) => versionView(scriptId, version)) };
}

/** `GET /v1/projects/ID/versions/N` */
export function getVersion(call: ScriptCall): unknown {
  const { scriptId, versions } = projectOf(call);
  const found = versions.find(({ versionNumber }) => String(versionNumber) === call.path.version);
  if (found === undefined) {
    throw notFound();
  }

  return versionView(scriptId, found);
}
