import type { ExecutionKind } from '../../kernel/runtime-types';

/** Execution time limits, ms. Source: developers.google.com/apps-script/guides/services/quotas and guides/triggers. */
const EXECUTION_LIMIT_MS = 6 * 60_000;
const SIMPLE_TRIGGER_LIMIT_MS = 30_000;

/** What Google says of an execution that took too long. */
export const TIME_LIMIT_MESSAGE = 'Exceeded maximum execution time';

/** How an execution of each kind is identified and authorised. */
export interface ExecutionProfile {
  /** Whose rights the code has (`Session.getEffectiveUser`). */
  readonly runsAs: 'actor' | 'owner';
  /** Whom `Session.getActiveUser` names; everybody else is blank. */
  readonly activeUser: 'actor' | 'actorOfOwnersDomain' | 'owner' | 'visitorOfDomainDeployment';
  readonly authMode: 'LIMITED' | 'FULL';
  readonly limitMs: number;
  /** Dialogs and sidebars may be opened. */
  readonly dialogs: boolean;
}

/**
 * Source: developers.google.com/apps-script/guides/services/authorization, reference/base/user and
 * workspace/add-ons/concepts/editor-auth-lifecycle (platform §1–§3). A simple trigger sees the actor only when actor
 * and project owner share a Workspace domain; a deployed web app sees its visitor only within the deployer's domain.
 */
export const EXECUTION_PROFILES: Readonly<Record<ExecutionKind, ExecutionProfile>> = {
  simpleTrigger: {
    runsAs: 'actor',
    activeUser: 'actorOfOwnersDomain',
    authMode: 'LIMITED',
    limitMs: SIMPLE_TRIGGER_LIMIT_MS,
    dialogs: false,
  },
  menu: {
    runsAs: 'actor',
    activeUser: 'actor',
    authMode: 'FULL',
    limitMs: EXECUTION_LIMIT_MS,
    dialogs: true,
  },
  serverFunction: {
    runsAs: 'actor',
    activeUser: 'actor',
    authMode: 'FULL',
    limitMs: EXECUTION_LIMIT_MS,
    dialogs: true,
  },
  clockTrigger: {
    runsAs: 'owner',
    activeUser: 'owner',
    authMode: 'FULL',
    limitMs: EXECUTION_LIMIT_MS,
    dialogs: false,
  },
  webApp: {
    runsAs: 'owner',
    activeUser: 'visitorOfDomainDeployment',
    authMode: 'FULL',
    limitMs: EXECUTION_LIMIT_MS,
    dialogs: false,
  },
  editor: {
    runsAs: 'owner',
    activeUser: 'owner',
    authMode: 'FULL',
    limitMs: EXECUTION_LIMIT_MS,
    dialogs: false,
  },
};

/**
 * Modelled time of one service call, ms. Properties and cache: means of 100 calls measured by third parties
 * (ziritione.org/post/apps_script_performance). A Sheets batch: about 1.1 s for one batch of ten writes, 0.1 s and more
 * per small read or write (piotr-agier/google-drive-mcp#203). The others are estimates of the same order.
 */
export const LATENCY_MS = {
  fetch: 300,
  /** Each further request of a `fetchAll`: they run side by side. */
  fetchParallel: 15,
  spreadsheetRead: 120,
  spreadsheetWrite: 180,
  propertyRead: 30,
  propertyWrite: 62,
  cacheRead: 3,
  cacheWrite: 93,
  lock: 20,
  trigger: 200,
  mail: 250,
  ui: 60,
  /** What a time model counts instead. */
  none: 0,
} as const;

/** Kinds of calls whose modelled time is known. */
export type LatencyName = keyof typeof LATENCY_MS;
