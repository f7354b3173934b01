import type { RestResponse } from '../../kernel/rest-service';
import { type ScriptObject, scriptObject } from '../context/script-object';
import type { StatusFault } from '../execution/execution';
import { badSignature, NotEmulatedError, ScriptException } from '../execution/script-errors';
import type { ScriptHost } from '../execution/script-host';
import { deploymentIdOf } from '../script-app/web-app-url';
import type { WebAppResult } from '../triggers/web-app-types';
import { callLabel, callLabels } from './call-label';
import { FAULT_MESSAGES, NOT_EMULATED_STATUS, QUOTED_CHARACTERS } from './constants';
import { type FetchRequest, fetchAllRequest, fetchRequest } from './fetch-request';
import { httpResponse } from './http-response';

/**
 * `UrlFetchApp`: reaches the emulated Google APIs and the Workspace's own web apps, nothing else.
 * One `fetchAll` is one service call with many requests; all of them are sent before any failure is thrown.
 */
export function urlFetchApp(host: ScriptHost): ScriptObject {
  return scriptObject<typeof UrlFetchApp>('UrlFetchApp', {
    fetch: (url: unknown, options?: unknown) => {
      host.execution.permit('UrlFetchApp.fetch');
      const request = fetchRequest(url, options as Record<string, unknown> | undefined);
      return sendAll(host, [request])[0];
    },
    fetchAll: (items: unknown) => {
      host.execution.permit('UrlFetchApp.fetchAll');
      if (!Array.isArray(items)) {
        throw badSignature('UrlFetchApp.fetchAll', [items]);
      }
      return items.length === 0 ? [] : sendAll(host, items.map(fetchAllRequest));
    },
  });
}

function sendAll(host: ScriptHost, requests: readonly FetchRequest[]): ScriptObject[] {
  const { execution, shared } = host;
  const spec = {
    service: 'UrlFetchApp',
    operation: callLabels(requests),
    latency: shared.options.timeModel === undefined ? 'fetch' : 'none',
    requests: requests.length,
    each: requests.map(callLabel),
  } as const;

  const responses = execution.call(spec, (fault) => {
    shared.quotas.spend('urlfetch', execution.identity.effectiveUser, requests.length);
    return requests.map((request, index) => sendOne(host, request, faultOf(fault, index)));
  });
  spendModelled(host, requests, responses);
  return responses.map((response, index) => {
    refuseFailure(requests[index] as FetchRequest, response);
    return httpResponse(response);
  });
}

/** Under a time model the call itself took none: how long is known when its answers are. */
function spendModelled(
  { execution, shared }: ScriptHost,
  requests: readonly FetchRequest[],
  responses: readonly RestResponse[],
): void {
  const ms = shared.options.timeModel?.fetchMs(
    requests.map(({ method, url }, index) => ({
      method,
      url,
      answerBytes: responses[index]?.body.length ?? 0,
    })),
  );
  execution.spend(ms ?? 0);
}

function faultOf(fault: StatusFault | null, index: number): StatusFault | null {
  return fault && (fault.requests?.includes(index) ?? true) ? fault : null;
}

function sendOne(host: ScriptHost, request: FetchRequest, fault: StatusFault | null): RestResponse {
  if (!fault) {
    return send(host, request);
  }
  if (fault.applied) {
    send(host, request);
  }
  const [status, message] = FAULT_MESSAGES[fault.status];
  const error = { error: { code: fault.status, message, status } };
  return {
    status: fault.status,
    headers: { 'content-type': 'application/json; charset=UTF-8' },
    body: Buffer.from(JSON.stringify(error)),
  };
}

function send(host: ScriptHost, request: FetchRequest): RestResponse {
  const deploymentId = deploymentIdOf(request.url);
  if (deploymentId !== null) {
    return visitWebApp(host, request, deploymentId);
  }
  try {
    return refuseNotEmulated(host.shared.options.dispatch(request));
  } catch (error) {
    if ((error as Error | null)?.name === 'UnknownHostError') {
      throw new ScriptException(
        `DNS error: ${request.url} (the embedded Workspace has no internet; see local/DIFFERENCES.md)`,
      );
    }
    throw error;
  }
}

/** What the APIs do not emulate is named, not taken for a passing failure of a server. */
function refuseNotEmulated(response: RestResponse): RestResponse {
  if (response.status === NOT_EMULATED_STATUS) {
    const text = Buffer.from(response.body).toString('utf8');
    throw new NotEmulatedError(/emulate ([^"]*?)\.?"/.exec(text)?.[1] ?? text);
  }
  return response;
}

/** A web app of this Workspace, as the bearer of the token or anonymously. Redirects are already followed. */
function visitWebApp(host: ScriptHost, request: FetchRequest, deploymentId: string): RestResponse {
  const { execution, shared } = host;
  const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const result: WebAppResult = shared.visit({
    deploymentId,
    method: request.method === 'GET' ? 'GET' : 'POST',
    query: Object.fromEntries(new URL(request.url).searchParams),
    body: Buffer.from(request.body).toString('utf8'),
    contentType: request.headers['content-type'],
    actor: token === undefined ? null : (shared.options.tokens.resolve(token)?.email ?? null),
  });
  execution.absorb(result.execution?.modelledMs ?? 0);

  return {
    status: result.status,
    headers: { 'content-type': result.contentType },
    body: Buffer.from(result.body),
  };
}

/** @throws ScriptException for an answer of 400 and more unless the request muted them. */
function refuseFailure(request: FetchRequest, response: RestResponse): void {
  if (request.muteHttpExceptions || response.status < 400) {
    return;
  }
  const { protocol, host } = new URL(request.url);
  const text = Buffer.from(response.body).toString('utf8').slice(0, QUOTED_CHARACTERS);
  throw new ScriptException(
    `Request failed for ${protocol}//${host} returned code ${response.status}. ` +
      `Truncated server response: ${text} (use muteHttpExceptions option to examine full response)`,
  );
}
