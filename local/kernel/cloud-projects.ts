import { readRecord } from './state-reader';

/**
 * Which APIs are switched on in the Google Cloud projects of scripts. A project nobody has told about has all of them:
 * that of a client somebody made for the own use. One that Google makes for a script starts with none
 * (https://developers.google.com/apps-script/guides/cloud-platform-projects).
 */
export class CloudProjects {
  private readonly enabled = new Map<string, Set<string>>();

  /** A new project, by its number, in which nothing is switched on. */
  add(project: string): void {
    this.enabled.set(project, new Set());
  }

  /** Switches an API on, e.g. `sheets.googleapis.com`. */
  enable(project: string, service: string): void {
    this.enabled.get(project)?.add(service);
  }

  /** Switches an API off again; in a project nobody has told about, this one alone. */
  disable(project: string, service: string): void {
    const known = this.enabled.get(project) ?? new Set(SERVICES);
    known.delete(service);
    this.enabled.set(project, known);
  }

  isEnabled(project: string, service: string): boolean {
    return this.enabled.get(project)?.has(service) ?? true;
  }

  dump(): unknown {
    return Object.fromEntries([...this.enabled].map(([project, on]) => [project, [...on]]));
  }

  /** Replaces everything. Throws when `state` was not made by `dump`. */
  load(state: unknown): void {
    this.enabled.clear();
    for (const [project, services] of Object.entries(readRecord(state, 'cloud'))) {
      this.enabled.set(project, new Set(services as string[]));
    }
  }
}

/** The APIs that are emulated. */
const SERVICES = ['sheets.googleapis.com', 'drive.googleapis.com', 'script.googleapis.com'];
