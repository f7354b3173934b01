import type { FaultPlan, ServiceCall } from './fault-plan';
import type { CellRange, UserEdit, UserEditOutcome, UserEditRefusal } from './user-edit';

/** An Apps Script project as it would be pushed. `files` are in push order; `.gs`/`.js` are code, `.html` are templates. */
export interface ScriptProject {
  readonly id: string;
  readonly name: string;
  readonly ownerEmail: string;
  readonly kind: 'addon' | 'standalone';
  readonly files: readonly { readonly name: string; readonly source: string }[];
  readonly manifest: unknown;
  /** OAuth client id: the audience of identity tokens made by this project. */
  readonly clientId: string;
  /**
   * Google Cloud project. Absent: the default one, which Google makes for each script apart
   * (https://developers.google.com/apps-script/guides/cloud-platform-projects).
   */
  readonly cloudProject?: string;
  readonly deployments: readonly WebDeployment[];
  /** Scopes that the owner has granted it so far; absent: all that any manifest of it lists. */
  readonly granted?: readonly string[];
}

/** What is pushed of a project: its files and its manifest. */
export type ScriptContent = Pick<ScriptProject, 'files' | 'manifest'>;

/** A web app deployed from a project: who may visit it and as whom it runs. */
export interface WebDeployment {
  readonly id: string;
  readonly access: 'MYSELF' | 'DOMAIN' | 'ANYONE' | 'ANYONE_ANONYMOUS';
  readonly executeAs: 'USER_DEPLOYING';
  /** What it runs: a version. Absent: what was pushed last. */
  readonly version?: ScriptContent;
}

/** Why code runs; decides identity and authorization (platform §1–§3). */
export type ExecutionKind =
  | 'simpleTrigger'
  | 'menu'
  | 'serverFunction'
  | 'clockTrigger'
  | 'webApp'
  | 'editor'; // the Run button of the script editor, as the owner

/** One execution asked for: function, arguments, who acts and why. */
export interface ExecutionRequest {
  readonly projectId: string;
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly kind: ExecutionKind;
  /** The person at the keyboard; null = anonymous visitor. */
  readonly actor: string | null;
  /** The workbook in front of the person, if any. */
  readonly container?: {
    readonly spreadsheetId: string;
    readonly sheetId: number;
    readonly activeRange: CellRange;
  };
  /** For `webApp`: through which deployment a page's call came; the first DOMAIN deployment when absent. */
  readonly deploymentId?: string;
  readonly faults?: FaultPlan;
}

/** What an execution asked the editor's window to do. */
export type UiEffect =
  | { readonly kind: 'menu'; readonly menus: readonly MenuModel[] }
  | {
      readonly kind: 'sidebar' | 'modal' | 'modeless';
      readonly title: string;
      readonly html: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'alert'; readonly title: string; readonly message: string }
  | { readonly kind: 'toast'; readonly title: string; readonly message: string };

/** A menu that a script made, as the page shows it. */
export interface MenuModel {
  readonly title: string;
  readonly items: readonly (
    | { readonly kind: 'item'; readonly label: string; readonly functionName: string }
    | { readonly kind: 'separator' }
    | { readonly kind: 'menu'; readonly menu: MenuModel }
  )[];
}

/** How an execution ended, and what it answered and logged. */
export interface ExecutionResult {
  readonly status: 'done' | 'failed' | 'killed' | 'timedOut';
  /** JSON copy of what was returned; null for functions, Dates, DOM (as google.script.run does). */
  readonly value: unknown;
  /** What the caller sees, e.g. `Exception: …`; null when done. */
  readonly error: string | null;
  readonly effects: readonly UiEffect[];
  readonly calls: readonly ServiceCall[];
  /** Modelled Google time of all calls, ms. */
  readonly modelledMs: number;
  /** Lines written through `console` and `Logger`. */
  readonly logs: readonly string[];
}

/** A web app's answer. */
export interface WebAppResponse {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** The script side of the embedded Workspace. Implemented by `local/runtime`. */
export interface ScriptRuntime {
  install(project: ScriptProject): void;
  execute(request: ExecutionRequest): ExecutionResult;
  /** A person opens a workbook: runs the add-on's `onOpen`; the effects hold its menus. */
  open(spreadsheetId: string, actor: string): ExecutionResult;
  /** A person edits: applies the edit under the person's rights, then runs the add-on's `onEdit`. */
  edit(
    edit: UserEdit,
    actor: string,
  ): {
    readonly outcome: UserEditOutcome | UserEditRefusal;
    readonly trigger: ExecutionResult | null;
  };
  visit(request: {
    readonly deploymentId: string;
    readonly method: 'GET' | 'POST';
    readonly query: Readonly<Record<string, string>>;
    readonly body: string;
    /** Content type of the body; `application/octet-stream` when absent. */
    readonly contentType?: string;
    readonly actor: string | null;
    readonly faults?: FaultPlan;
  }): WebAppResponse & { readonly execution: ExecutionResult | null };
  /** Runs every clock trigger that is due by the Workspace's clock. */
  runDueTriggers(faults?: FaultPlan): readonly ExecutionResult[];
}
