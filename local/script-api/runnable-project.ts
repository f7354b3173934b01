import type { ScriptContent, ScriptProject, WebDeployment } from '../kernel/runtime-types';
import { manifestOf, type ScriptFile, type ScriptRecord } from './script-record';

const ENDINGS = { SERVER_JS: '.gs', HTML: '.html', JSON: '.json' } as const;

function contentOf(files: readonly ScriptFile[]): ScriptContent {
  return {
    manifest: manifestOf(files),
    files: files
      .filter(({ type }) => type !== 'JSON')
      .map(({ name, type, source }) => ({ name: name + ENDINGS[type], source })),
  };
}

function deploymentsOf(record: ScriptRecord): WebDeployment[] {
  return record.deployments.flatMap(({ deploymentId, versionNumber }) => {
    const version = record.versions.find((each) => each.versionNumber === versionNumber);
    const webapp = version === undefined ? undefined : manifestOf(version.files).webapp;

    return version === undefined || webapp?.executeAs !== 'USER_DEPLOYING'
      ? []
      : [
          {
            ...{ id: deploymentId, access: webapp.access, executeAs: webapp.executeAs },
            version: contentOf(version.files),
          },
        ];
  });
}

/** An add-on's people run the version that is published, not what was pushed last. */
function filesThatRun({ files, versions, addonVersion }: ScriptRecord): readonly ScriptFile[] {
  return versions.find(({ versionNumber }) => versionNumber === addonVersion)?.files ?? files;
}

/**
 * The project as the runtime takes it; null while its manifest leaves its scopes to be guessed, which is not emulated.
 */
export function runnableProject(record: ScriptRecord): ScriptProject | null {
  const files = filesThatRun(record);

  if (manifestOf(files).oauthScopes === undefined) {
    return null;
  }

  const { scriptId, title, owner, cloudProject, granted, addonVersion } = record;

  return {
    ...contentOf(files),
    ...{ id: scriptId, name: title, ownerEmail: owner, cloudProject, granted },
    kind: addonVersion === null ? 'standalone' : 'addon',
    clientId: `${cloudProject}-script.apps.googleusercontent.com`,
    deployments: deploymentsOf(record),
  };
}
