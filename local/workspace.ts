import { join } from 'node:path';
import { OWN_CLIENT } from './accounts/constants';
import { SigningKeysService } from './accounts/signing-keys-service';
import { TokenAuthority } from './accounts/token-authority';
import { TokenEndpoint } from './accounts/token-endpoint';
import { TokenInfoService } from './accounts/token-info-service';
import { domainOf, UserDirectory } from './accounts/user-directory';
import { UserInfoService } from './accounts/user-info-service';
import { CallCounter } from './call-counter';
import { DriveService } from './drive/drive-service';
import type { Clock } from './kernel/clock';
import { CloudProjects } from './kernel/cloud-projects';
import type { FaultPlan } from './kernel/fault-plan';
import type { SpreadsheetContents } from './kernel/file-types';
import { RequestQuotas } from './kernel/request-quotas';
import { RestRouter, type RoutedCall } from './kernel/rest-router';
import type { TimeModel } from './kernel/time-model';
import type { WorkspaceParts } from './persistence/persistable';
import { WorkbookItems } from './persistence/workbook-items';
import { EmbeddedRuntime } from './runtime/embedded-runtime';
import { loadProject } from './runtime/load-project';
import type { RuntimeState } from './runtime/runtime-state';
import { ScriptApiService } from './script-api/script-api-service';
import { ScriptStore } from './script-api/script-store';
import { SheetsService } from './sheets/sheets-service';

/** Ids of the two projects and of their deployments inside the embedded Workspace. */
export const ADDON_PROJECT = 'addon-project';
/** Script id of the school's side. */
export const AUTHORITY_PROJECT = 'authority-project';
/** Deployment of the page, for the domain. */
export const PAGE_DEPLOYMENT = 'truong-hoa-mai-trang';
/** Deployment that takes the add-on's commands, without sign-in. */
export const CARRIED_DEPLOYMENT = 'truong-hoa-mai-lenh';
/** OAuth client of the add-on: audience of its identity tokens. */
export const ADDON_CLIENT_ID = 'so-diem-addon.apps.googleusercontent.com';

/** What a Workspace is started with. */
export interface WorkspaceOptions {
  readonly clock: Clock;
  /** Folder with `addon/` and `authority/`, as built. */
  readonly dist: string;
  /** E-mail of the account that owns the authority. */
  readonly owner: string;
  /** Cloud projects of the two scripts; each has its own default one when absent. */
  readonly cloudProjects?: { readonly addon: string; readonly authority: string };
  /** Makes UUIDs; random when absent. */
  readonly newUuid?: () => string;
  /** Nothing is installed: projects come through the Apps Script API, as a school makes them. */
  readonly isEmpty?: boolean;
  /** False: nobody is refused for asking much in a minute. */
  readonly hasQuotas?: boolean;
  /** How long things take where that is measured: see {@link TimeModel}. */
  readonly timeModel?: TimeModel;
  /** Told of every request to the emulated APIs. */
  readonly onCall?: (call: RoutedCall) => void;
}

/** The embedded Workspace: accounts, Drive, Sheets and the script runtime, wired as on Google. */
export class Workspace {
  readonly users = new UserDirectory();
  readonly tokens: TokenAuthority;
  readonly signIn: TokenEndpoint;
  readonly cloud = new CloudProjects();
  readonly scripts: ScriptStore;
  readonly drive: DriveService;
  readonly sheets: SheetsService;
  readonly router: RestRouter;
  readonly runtime: EmbeddedRuntime;
  readonly counter = new CallCounter();
  readonly clock: Clock;
  /** Faults for executions that bring no plan of their own. */
  weather: FaultPlan | null = null;

  constructor(private readonly options: WorkspaceOptions) {
    const { clock } = options;
    this.clock = clock;
    this.tokens = new TokenAuthority(clock, this.users);
    this.drive = new DriveService({
      clock,
      accounts: this.users,
      contents: (): SpreadsheetContents => this.sheets,
    });
    this.sheets = new SheetsService({ access: this.drive, clock });
    this.signIn = new TokenEndpoint(this.tokens);
    this.router = new RestRouter({
      services: [
        ...[this.sheets, this.drive, this.signIn],
        ...[new TokenInfoService(this.tokens, clock), new UserInfoService(this.users)],
        new SigningKeysService(this.tokens),
      ],
      tokens: this.tokens,
      cloud: this.cloud,
      ...(options.onCall === undefined ? {} : { onCall: options.onCall }),
      ...(options.hasQuotas === false ? {} : { quotas: new RequestQuotas(clock, [OWN_CLIENT]) }),
    });
    this.runtime = this.makeRuntime();
    this.scripts = this.makeScripts();
    if (options.isEmpty !== true) {
      this.installProjects();
    }
  }

  /** Everything a folder keeps. */
  get parts(): WorkspaceParts {
    const { runtime } = this;

    return {
      states: {
        accounts: this.users,
        tokens: this.tokens,
        drive: this.drive,
        cloud: this.cloud,
        scripts: this.scripts,
        runtime: {
          dump: () => runtime.dump(),
          load: (state) => {
            runtime.load(state as RuntimeState);
          },
        },
      },
      items: { workbooks: new WorkbookItems(this.sheets) },
      blobs: this.drive,
    };
  }

  private makeRuntime(): EmbeddedRuntime {
    const { newUuid, timeModel } = this.options;

    return new EmbeddedRuntime({
      clock: this.clock,
      dispatch: (request) => this.router.dispatch(request),
      applyUserEdit: (edit, actor) => this.sheets.applyUserEdit(edit, actor),
      tokens: this.tokens,
      fileRole: (fileId, email) => this.drive.roleOf(fileId, email),
      domainOf,
      weather: () => this.weather,
      onExecution: (request, result) => {
        this.counter.record(request, result);
      },
      ...(newUuid === undefined ? {} : { newUuid }),
      ...(timeModel === undefined ? {} : { timeModel }),
    });
  }

  private makeScripts(): ScriptStore {
    const { clock, cloud, runtime, tokens, users } = this;
    const store = new ScriptStore({ clock, cloud, install: (project) => runtime.install(project) });
    const execute: EmbeddedRuntime['execute'] = (request) => runtime.execute(request);
    const resolve: TokenAuthority['resolve'] = (token) => tokens.resolve(token);
    this.router.add(new ScriptApiService({ clock, users, store, resolve, execute }));

    return store;
  }

  /** The bundles as they would be pushed; the authority is deployed twice, as docs/set-up.md says. */
  private installProjects(): void {
    const { dist, owner, cloudProjects } = this.options;

    this.runtime.install(
      loadProject(join(dist, 'addon'), {
        id: ADDON_PROJECT,
        name: 'Sổ điểm',
        ownerEmail: owner,
        kind: 'addon',
        clientId: ADDON_CLIENT_ID,
        ...(cloudProjects === undefined ? {} : { cloudProject: cloudProjects.addon }),
        deployments: [],
      }),
    );
    this.runtime.install(
      loadProject(join(dist, 'authority'), {
        id: AUTHORITY_PROJECT,
        name: 'Sổ điểm – nhà trường',
        ownerEmail: owner,
        kind: 'standalone',
        clientId: 'so-diem-authority.apps.googleusercontent.com',
        ...(cloudProjects === undefined ? {} : { cloudProject: cloudProjects.authority }),
        deployments: [
          { id: PAGE_DEPLOYMENT, access: 'DOMAIN', executeAs: 'USER_DEPLOYING' },
          { id: CARRIED_DEPLOYMENT, access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' },
        ],
      }),
    );
  }
}
