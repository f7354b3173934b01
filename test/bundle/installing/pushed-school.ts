import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { frozenClock } from '../../../local/kernel/clock';
import type { FaultPlan } from '../../../local/kernel/fault-plan';
import type { ScriptFile } from '../../../local/script-api/script-record';
import { Workspace } from '../../../local/workspace';
import type { Answer } from '../../../src/contract/envelope';
import { currentYear, readYears, type Year } from '../../../src/school/year/years';
import { ROOT } from '../bundle-files';

export const SCHOOL = 'so-diem@hoamai.edu.vn';
export const ADMIN = 'lan@hoamai.edu.vn';
export const STRANGER = 'ai-do@truongkhac.edu.vn';

const TYPES: Readonly<Record<string, ScriptFile['type']>> = {
  '.js': 'SERVER_JS',
  '.html': 'HTML',
  '.json': 'JSON',
};

function builtFiles(): readonly ScriptFile[] {
  const folder = path.join(ROOT, 'dist/authority');
  return readdirSync(folder).map((file) => {
    const { name, ext } = path.parse(file);
    return {
      ...{ name, type: TYPES[ext] ?? 'HTML' },
      source: readFileSync(path.join(folder, file), 'utf8'),
    };
  });
}

/** A Workspace in which the authority was pushed, deployed and granted, and nothing else happened. */
export class PushedSchool {
  readonly workspace = new Workspace({
    clock: frozenClock(Date.UTC(2026, 7, 10, 1)),
    dist: path.join(ROOT, 'dist'),
    owner: SCHOOL,
    isEmpty: true,
  });
  readonly scriptId: string;
  readonly deploymentId = 'AKfycb-page';

  constructor() {
    const { users, scripts, clock } = this.workspace;
    users.add({ email: SCHOOL, name: 'Sổ điểm' });
    users.add({ email: ADMIN, name: 'Nguyễn Thị Lan' });
    users.add({ email: STRANGER, name: 'Người lạ' });
    const record = scripts.create(SCHOOL, 'Sổ điểm – nhà trường');
    const files = builtFiles();
    const now = clock.now();
    this.scriptId = record.scriptId;
    scripts.put({
      ...record,
      files,
      versions: [{ versionNumber: 1, description: '', createTime: now, files }],
      deployments: [
        ...record.deployments,
        { deploymentId: this.deploymentId, versionNumber: 1, description: '', updateTime: now },
      ],
    });
    scripts.authorise(record.scriptId);
  }

  /** *Services +* in the editor, both. */
  switchApisOn(): void {
    this.workspace.scripts.addService(this.scriptId, 'sheets');
    this.workspace.scripts.addService(this.scriptId, 'drive');
  }

  /** The page, as somebody opens it. */
  page(actor: string | null): string {
    const { deploymentId } = this;
    return this.workspace.runtime.visit({ deploymentId, method: 'GET', query: {}, body: '', actor })
      .body;
  }

  /** A message of the page. */
  say(actor: string, message: object, faults?: FaultPlan): Answer<Record<string, unknown>> {
    const { value, error } = this.workspace.runtime.execute({
      ...{ projectId: this.scriptId, functionName: 'callAuthority', kind: 'webApp', actor },
      ...{ deploymentId: this.deploymentId, args: [JSON.stringify(message)] },
      ...(faults === undefined ? {} : { faults }),
    });
    if (typeof value !== 'string') {
      throw new Error(error ?? 'no answer');
    }
    return JSON.parse(value) as Answer<Record<string, unknown>>;
  }

  look(actor = SCHOOL) {
    return this.say(actor, { kind: 'install', payload: { name: 'look' } });
  }

  step(step: string, wishes: object = {}, actor = SCHOOL, faults?: FaultPlan) {
    const all = {
      schoolName: 'TRƯỜNG THCS HOA MAI',
      schoolYear: '2026–2027',
      firstAdmins: ADMIN,
      ...wishes,
    };
    const message = { kind: 'install', payload: { name: 'step', step, wishes: all } };
    return this.say(actor, message, faults);
  }

  query(actor: string, name: string) {
    return this.say(actor, { kind: 'query', envelope: { id: 'question-1', name, payload: {} } });
  }

  /** The school year in which work goes on; null before there is a school. */
  get year(): Year | null {
    return currentYear(readYears(this.property('YEARS') ?? null));
  }

  property(key: string): string | undefined {
    const { properties } = this.workspace.runtime.dump();
    return (properties as Record<string, Record<string, string>>)[`script|${this.scriptId}`]?.[key];
  }
}
