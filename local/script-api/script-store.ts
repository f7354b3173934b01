import { randomBytes } from 'node:crypto';
import { accountNumber } from '../accounts/user-directory';
import type { Clock } from '../kernel/clock';
import type { CloudProjects } from '../kernel/cloud-projects';
import type { ScriptProject } from '../kernel/runtime-types';
import { readRecord, readRecords } from '../kernel/state-reader';
import { FIRST_MANIFEST } from './constants';
import { runnableProject } from './runnable-project';
import { manifestOf, type ScriptDeployment, type ScriptRecord } from './script-record';

/** What the store needs of the rest of the Workspace. */
export interface ScriptStorePorts {
  readonly clock: Clock;
  readonly cloud: CloudProjects;
  /** Hands a project to the runtime, again after each change. */
  install(project: ScriptProject): void;
}

function randomId(prefix: string, length: number): string {
  return (
    prefix +
    randomBytes(length)
      .toString('base64url')
      .slice(0, length - prefix.length)
  );
}

/**
 * Projects made through the Apps Script API, and what people do with them at script.google.com and in the Cloud
 * console. After each change the runtime has the project as it now is.
 */
export class ScriptStore {
  private readonly records = new Map<string, ScriptRecord>();
  private readonly usersWithApi = new Set<string>();

  constructor(private readonly ports: ScriptStorePorts) {}

  find(scriptId: string): ScriptRecord | null {
    return this.records.get(scriptId) ?? null;
  }

  /** All projects, oldest first. */
  all(): readonly ScriptRecord[] {
    return [...this.records.values()];
  }

  /** The switch at https://script.google.com/home/usersettings; off at first. */
  switchApi(email: string, isOn: boolean): void {
    if (isOn) {
      this.usersWithApi.add(email.toLowerCase());
    } else {
      this.usersWithApi.delete(email.toLowerCase());
    }
  }

  hasApi(email: string): boolean {
    return this.usersWithApi.has(email.toLowerCase());
  }

  /** A new project, with a manifest, a deployment of what is pushed, and a Cloud project in which nothing is on. */
  create(owner: string, title: string): ScriptRecord {
    const now = this.ports.clock.now();
    const scriptId = randomId('1', 57);
    const cloudProject = accountNumber(scriptId).slice(-12);
    const source = JSON.stringify(FIRST_MANIFEST, null, 2);
    this.ports.cloud.add(cloudProject);

    return this.put({
      ...{ scriptId, title, owner, cloudProject, isDefaultCloud: true },
      ...{ createTime: now, updateTime: now, versions: [], granted: [], addonVersion: null },
      files: [{ name: 'appsscript', type: 'JSON', source }],
      deployments: [
        {
          ...{ deploymentId: this.newDeploymentId(), versionNumber: null, description: '' },
          updateTime: 0,
        },
      ],
    });
  }

  /** Keeps a project as it now is. */
  put(record: ScriptRecord): ScriptRecord {
    this.records.set(record.scriptId, record);
    const project = runnableProject(record);
    if (project !== null) {
      this.ports.install(project);
    }

    return record;
  }

  /**
   * Pushed files take the place of all that were there. What *Services +* had switched on and the manifest no longer
   * names is off again (google/clasp#171).
   */
  push(record: ScriptRecord, files: ScriptRecord['files']): ScriptRecord {
    const { cloud, clock } = this.ports;
    const services = (of: ScriptRecord['files']): string[] =>
      (manifestOf(of).dependencies?.enabledAdvancedServices ?? []).map(
        ({ serviceId }) => `${serviceId}.googleapis.com`,
      );
    const kept = services(files);
    if (record.isDefaultCloud) {
      services(record.files)
        .filter((service) => !kept.includes(service))
        .forEach((service) => {
          cloud.disable(record.cloudProject, service);
        });
    }

    return this.put({ ...record, files, updateTime: clock.now() });
  }

  /** A person at the script editor: *Services +*, choose, *Add*. It also switches the API on (platform §10). */
  addService(scriptId: string, serviceId: 'sheets' | 'drive'): void {
    const record = this.require(scriptId);
    const manifest = manifestOf(record.files);
    const listed = manifest.dependencies?.enabledAdvancedServices ?? [];
    const entry = {
      userSymbol: serviceId === 'sheets' ? 'Sheets' : 'Drive',
      serviceId,
      version: serviceId === 'sheets' ? 'v4' : 'v3',
    };
    const services = [...listed.filter((service) => service.serviceId !== serviceId), entry];
    const dependencies = { ...manifest.dependencies, enabledAdvancedServices: services };
    const source = JSON.stringify({ ...manifest, dependencies }, null, 2);
    this.put({
      ...record,
      files: record.files.map((file) => (file.type === 'JSON' ? { ...file, source } : file)),
    });
    this.ports.cloud.enable(record.cloudProject, `${serviceId}.googleapis.com`);
  }

  /** Its owner runs a function in the editor and grants all that the project asks for. */
  authorise(scriptId: string): void {
    const record = this.require(scriptId);
    const asked = [record, ...record.versions].flatMap(
      ({ files }) => manifestOf(files).oauthScopes ?? [],
    );
    this.put({ ...record, granted: [...new Set([...record.granted, ...asked])] });
  }

  /** Project settings: another Cloud project, by its number. */
  linkCloudProject(scriptId: string, cloudProject: string): void {
    this.put({ ...this.require(scriptId), cloudProject, isDefaultCloud: false });
  }

  /** The Marketplace SDK: people have this version as an Editor add-on. */
  publishAddon(scriptId: string, versionNumber: number): void {
    this.put({ ...this.require(scriptId), addonVersion: versionNumber });
  }

  newDeploymentId(): ScriptDeployment['deploymentId'] {
    return randomId('AKfycb', 72);
  }

  dump(): unknown {
    return { projects: this.all(), usersWithApi: [...this.usersWithApi] };
  }

  /** Replaces everything. Throws when `state` was not made by `dump`. */
  load(state: unknown): void {
    this.records.clear();
    this.usersWithApi.clear();
    (readRecord(state, 'scripts').usersWithApi as string[]).forEach((email) => {
      this.usersWithApi.add(email);
    });
    readRecords(state, 'projects').forEach((record) => {
      this.put(record as unknown as ScriptRecord);
    });
  }

  private require(scriptId: string): ScriptRecord {
    const record = this.find(scriptId);
    if (record === null) {
      throw new Error(`No such project: ${scriptId}`);
    }

    return record;
  }
}
