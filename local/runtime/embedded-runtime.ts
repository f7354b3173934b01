import type { FaultPlan } from '../kernel/fault-plan';
import type {
  ExecutionRequest,
  ExecutionResult,
  ScriptProject,
  ScriptRuntime,
} from '../kernel/runtime-types';
import type { UserEdit, UserEditOutcome, UserEditRefusal } from '../kernel/user-edit';
import { CacheStores } from './cache/cache-stores';
import {
  DailyQuotas,
  MAIL_RECIPIENTS_PER_DAY,
  TRIGGER_MS_PER_DAY,
  TRIGGER_TIME_GONE,
  URL_FETCH_PER_DAY,
} from './execution/daily-quotas';
import { Execution } from './execution/execution';
import { executionIdentity } from './execution/execution-identity';
import { argumentsThroughScriptRun } from './execution/json-crossing';
import { type Run, type RunOutcome, runExecution } from './execution/run-execution';
import { RunningExecutions, SIMULTANEOUS, TOO_MANY_AT_ONCE } from './execution/running-executions';
import type { SharedServices } from './execution/script-host';
import {
  codeFor,
  type InstalledProject,
  installedProject,
  type RunnableCode,
} from './installed-project';
import { LockRegistry } from './lock/lock-registry';
import { Outbox } from './mail/outbox';
import { PropertyStores } from './properties/property-stores';
import type { RuntimeOptions } from './runtime-options';
import type { ClockTriggerRecord, RuntimeState, SentMail } from './runtime-state';
import { clockEvent, editEvent, openEvent, webAppEvent } from './triggers/trigger-events';
import { TriggerStore } from './triggers/trigger-store';
import { failurePage, missingPage, outputPage } from './triggers/web-app-pages';
import { webAppRefusal } from './triggers/web-app-refusal';
import type { WebAppRequest, WebAppResult } from './triggers/web-app-types';

/**
 * Runs Apps Script projects as Google would: each execution in a fresh scope, with the identity, the permissions and
 * the limits of its kind. Everything is synchronous; executions overlap only by nesting (a web app called by
 * `UrlFetchApp`, or whatever a fault plan runs between two service calls).
 */
export class EmbeddedRuntime implements ScriptRuntime {
  private readonly projects = new Map<string, InstalledProject>();
  private readonly shared: SharedServices;
  private depth = 0;

  constructor(private readonly options: RuntimeOptions) {
    const { clock, limits } = options;
    const now = (): number => clock.now();
    const overlaps = options.timeModel !== undefined;
    this.shared = {
      options,
      properties: new PropertyStores(),
      cache: new CacheStores(clock, overlaps),
      locks: new LockRegistry(now, overlaps),
      running: new RunningExecutions(now, overlaps),
      triggers: new TriggerStore(),
      outbox: new Outbox(),
      quotas: new DailyQuotas(clock, {
        urlfetch: limits?.urlFetchPerDay ?? URL_FETCH_PER_DAY,
        email: limits?.mailPerDay ?? MAIL_RECIPIENTS_PER_DAY,
        triggers: limits?.triggersPerDay ?? TRIGGER_MS_PER_DAY,
      }),
      visit: (request) => this.visit(request),
    };
  }

  /** Adds a project or replaces it by a newer push. @throws SyntaxError for code V8 does not parse, Error for a bad manifest. */
  install(project: ScriptProject): void {
    this.projects.set(project.id, installedProject(project));
  }

  execute(request: ExecutionRequest): ExecutionResult {
    const args = argumentsThroughScriptRun(request.args);
    return this.run(request, () => args).result;
  }

  open(spreadsheetId: string, actor: string): ExecutionResult {
    const range = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 };
    const container = { spreadsheetId, sheetId: 0, activeRange: range };
    return this.simpleTrigger('onOpen', actor, container, (host) => [openEvent(host)]) ?? NOTHING;
  }

  edit(edit: UserEdit, actor: string) {
    const outcome = this.options.applyUserEdit(edit, actor);
    return { outcome, trigger: this.afterEdit(edit, actor, outcome) };
  }

  visit(request: WebAppRequest): WebAppResult {
    const found = this.deployment(request.deploymentId);
    if (!found) {
      return { ...missingPage(), execution: null };
    }
    const refusal = webAppRefusal(found, request, this.options.domainOf);
    if (refusal) {
      return { ...refusal, execution: null };
    }
    const { result, returned } = this.run(
      {
        projectId: found.installed.project.id,
        functionName: request.method === 'GET' ? 'doGet' : 'doPost',
        args: [],
        kind: 'webApp',
        actor: request.actor,
        deploymentId: request.deploymentId,
        faults: request.faults,
      },
      () => [webAppEvent(request)],
    );
    const answer =
      result.status === 'done'
        ? outputPage(returned, result.value)
        : failurePage(result.error ?? result.status);
    return { ...answer, execution: result };
  }

  runDueTriggers(faults?: FaultPlan): readonly ExecutionResult[] {
    const due = this.shared.triggers.takeDue(this.options.clock.now());
    return due.map((trigger) => this.runClockTrigger(trigger, faults));
  }

  /** Sets a script property, as the project's settings page does. */
  setScriptProperty(projectId: string, key: string, value: string): void {
    this.shared.properties.set(`script|${projectId}`, { [key]: value });
    this.options.persist?.();
  }

  /** Puts a mail of another part of the Workspace (e.g. Drive's sharing mails) into the outbox. */
  deliver(mail: Pick<SentMail, 'from' | 'subject' | 'body'> & { readonly to: string }): void {
    const rest = { fromName: '', cc: [], bcc: [], replyTo: '', attachments: [] };
    this.shared.outbox.add({ ...rest, ...mail, to: [mail.to], sentAt: this.options.clock.now() });
    this.options.persist?.();
  }

  /** All mails sent by scripts, oldest first. */
  outbox(): readonly SentMail[] {
    return this.shared.outbox.all();
  }

  /** The clock triggers of all projects. */
  clockTriggers(): readonly ClockTriggerRecord[] {
    return this.shared.triggers.dump();
  }

  /** What must survive a restart, as plain JSON. */
  dump(): RuntimeState {
    const { properties, triggers, outbox, quotas } = this.shared;
    return {
      properties: properties.dump(),
      triggers: triggers.dump(),
      outbox: [...outbox.all()],
      quotas: quotas.dump(),
    };
  }

  /** Replaces the state by a dumped one. Projects are not part of it: install them again. */
  load(state: RuntimeState): void {
    this.shared.properties.load(state.properties);
    this.shared.triggers.load(state.triggers);
    this.shared.outbox.load(state.outbox);
    this.shared.quotas.load(state.quotas);
  }

  private runClockTrigger(trigger: ClockTriggerRecord, faults?: FaultPlan): ExecutionResult {
    const request: ExecutionRequest = {
      projectId: trigger.projectId,
      functionName: trigger.functionName,
      args: [],
      kind: 'clockTrigger',
      actor: trigger.creator,
      faults,
    };
    const { quotas } = this.shared;
    if (quotas.remaining('triggers', trigger.creator) <= 0) {
      return this.refused(request, TRIGGER_TIME_GONE).result;
    }
    const { result } = this.run(request, (host) => [clockEvent(host, trigger)]);
    quotas.note('triggers', trigger.creator, result.modelledMs);
    return result;
  }

  private afterEdit(
    edit: UserEdit,
    actor: string,
    outcome: UserEditOutcome | UserEditRefusal,
  ): ExecutionResult | null {
    if (!outcome.accepted) {
      return null;
    }
    const { spreadsheetId, sheetId } = edit;
    const container = { spreadsheetId, sheetId, activeRange: outcome.range };
    return this.simpleTrigger('onEdit', actor, container, (host) => [
      editEvent(host, sheetId, outcome),
    ]);
  }

  /** Null when there is no add-on, it has no such function, or the person may only view (platform §2). */
  private simpleTrigger(
    functionName: string,
    actor: string,
    container: NonNullable<ExecutionRequest['container']>,
    args: Run['args'],
  ): ExecutionResult | null {
    const addon = [...this.projects.values()].find(({ project }) => project.kind === 'addon');
    const role = this.options.fileRole(container.spreadsheetId, actor);
    if (!addon || (role !== 'owner' && role !== 'writer')) {
      return null;
    }
    const { result, found } = this.run(
      {
        projectId: addon.project.id,
        functionName,
        args: [],
        kind: 'simpleTrigger',
        actor,
        container,
      },
      args,
    );
    return found ? result : null;
  }

  private run(request: ExecutionRequest, args: Run['args']): RunOutcome {
    const installed = codeFor(this.projects.get(request.projectId), request);
    const execution = this.newExecution(installed, request);
    const { code } = installed;
    const { effectiveUser } = execution.identity;
    if (this.shared.running.count(effectiveUser) >= SIMULTANEOUS) {
      return this.refused(request, TOO_MANY_AT_ONCE);
    }
    const end = this.shared.running.begin(effectiveUser);
    this.depth++;
    try {
      const { functionName } = request;
      execution.spend(this.options.timeModel?.startMs ?? 0);
      const outcome = runExecution({ execution, code, functionName, args }, this.shared);
      this.options.onExecution?.(request, outcome.result);
      return outcome;
    } finally {
      end();
      this.depth--;
      if (this.depth === 0) {
        this.options.persist?.();
      }
    }
  }

  /** Google does not let it begin. */
  private refused(request: ExecutionRequest, error: string): RunOutcome {
    const result: ExecutionResult = { ...NOTHING, status: 'failed', error };
    this.options.onExecution?.(request, result);
    return { result, returned: null, found: true };
  }

  private newExecution(installed: RunnableCode, request: ExecutionRequest): Execution {
    const { project, scopes } = installed;
    const { clock, domainOf, limits } = this.options;
    return new Execution({
      project,
      request,
      identity: executionIdentity({ project, request, domainOf }),
      scopes,
      clock,
      faults: request.faults ?? this.options.weather?.() ?? null,
      limitMs: limits?.executionMs,
    });
  }

  private deployment(id: string) {
    for (const installed of this.projects.values()) {
      const deployment = installed.project.deployments.find((candidate) => candidate.id === id);
      if (deployment) {
        return { installed, deployment };
      }
    }
    return null;
  }
}

const NOTHING: ExecutionResult = {
  status: 'done',
  value: null,
  error: null,
  effects: [],
  calls: [],
  modelledMs: 0,
  logs: [],
};
