/** A file of a project, as the API has it: the name has no ending. */
export interface ScriptFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

/** A version: files that never change again. Times are UTC ms. */
export interface ScriptVersion {
  readonly versionNumber: number;
  readonly description: string;
  readonly createTime: number;
  readonly files: readonly ScriptFile[];
}

/** A deployment; the one without a version number always runs what was pushed last, and cannot be changed. */
export interface ScriptDeployment {
  readonly deploymentId: string;
  readonly versionNumber: number | null;
  readonly description: string;
  readonly updateTime: number;
}

/** A project made through the API. */
export interface ScriptRecord {
  readonly scriptId: string;
  readonly title: string;
  readonly owner: string;
  /** Number of the Cloud project. */
  readonly cloudProject: string;
  /** True for the hidden project that Google makes for each script. */
  readonly isDefaultCloud: boolean;
  readonly createTime: number;
  readonly updateTime: number;
  readonly files: readonly ScriptFile[];
  readonly versions: readonly ScriptVersion[];
  readonly deployments: readonly ScriptDeployment[];
  /** Scopes its owner has granted it. */
  readonly granted: readonly string[];
  /** Version that people have as an Editor add-on; null: it is none. */
  readonly addonVersion: number | null;
}

/** What a manifest says, as far as it matters here; its form has been checked. */
export interface ScriptManifest {
  readonly oauthScopes?: readonly string[];
  readonly webapp?: { readonly access: WebAppAccess; readonly executeAs: WebAppExecuteAs };
  readonly executionApi?: { readonly access: string };
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly {
      readonly userSymbol: string;
      readonly serviceId: string;
      readonly version: string;
    }[];
  };
}

/** Who may visit a web app. https://developers.google.com/apps-script/manifest/web-app-api-executable */
export type WebAppAccess = 'MYSELF' | 'DOMAIN' | 'ANYONE' | 'ANYONE_ANONYMOUS';

/** As whom it runs. */
export type WebAppExecuteAs = 'USER_DEPLOYING' | 'USER_ACCESSING';

/** The manifest among files. */
export function manifestOf(files: readonly ScriptFile[]): ScriptManifest {
  const file = files.find(({ type }) => type === 'JSON');

  return JSON.parse(file?.source ?? '{}') as ScriptManifest;
}
