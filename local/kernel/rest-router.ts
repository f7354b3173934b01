import { type ApiRule, apiRuleOf, scopeVerdict } from './api-rules';
import type { CloudProjects } from './cloud-projects';
import type { RequestQuotas } from './request-quotas';
import { jsonResponse, notEmulatedResponse } from './rest-response';
import type { Actor, RestResponse, RestService } from './rest-service';
import { serviceDisabled } from './service-disabled';

/** A request as it leaves a client: the bearer token is still in `headers.authorization`. `url` is absolute. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** What `onCall` is told after each dispatch. */
export interface RoutedCall {
  readonly method: string;
  readonly url: string;
  readonly actor: Actor;
  readonly status: number;
}

/** Resolves bearer tokens. Implemented by `local/accounts/token-authority.ts`. */
export interface TokenResolver {
  resolve(token: string): {
    readonly email: string;
    readonly scopes: readonly string[];
    readonly project?: string;
  } | null;
}

/** What the router needs: services, the meaning of tokens, who is told of requests. */
export interface RouterOptions {
  readonly services: readonly RestService[];
  readonly tokens: TokenResolver;
  /** Which APIs are switched on where; absent: all everywhere. */
  readonly cloud?: CloudProjects;
  /** Counts requests of scripts by the minute; absent: nobody is refused for asking much. */
  readonly quotas?: RequestQuotas;
  /** Called once for every dispatched request, also for refused ones. */
  readonly onCall?: (call: RoutedCall) => void;
}

/** Thrown when a request goes to a host that no emulated service owns. */
export class UnknownHostError extends Error {
  constructor(readonly url: string) {
    super(`The embedded Workspace has no service for ${url}`);
    this.name = 'UnknownHostError';
  }
}

type Grant = NonNullable<ReturnType<TokenResolver['resolve']>>;

interface Caller {
  readonly actor: Actor;
  readonly scopes: readonly string[];
}

type Admission = { readonly caller: Caller } | { readonly refusal: RestResponse };

const ANONYMOUS: Caller = { actor: { email: null }, scopes: [] };

/** The one door to the emulated APIs: resolves the caller, checks scopes, hands the request to the service that owns it. */
export class RestRouter {
  private readonly services: RestService[];

  constructor(private readonly options: RouterOptions) {
    this.services = [...options.services];
  }

  /** Adds a service, e.g. the web apps of the script runtime. */
  add(service: RestService): void {
    this.services.push(service);
  }

  /** Throws `UnknownHostError` when no service owns the URL. */
  dispatch(request: OutgoingRequest): RestResponse {
    const url = new URL(request.url);
    const service = this.services.find((candidate) => candidate.owns(url));
    if (service === undefined) {
      throw new UnknownHostError(request.url);
    }

    const admission = this.admit(request, url);
    const response =
      'refusal' in admission
        ? admission.refusal
        : service.handle({ ...request, actor: admission.caller.actor });
    const actor = 'caller' in admission ? admission.caller.actor : ANONYMOUS.actor;
    this.options.onCall?.({
      method: request.method,
      url: request.url,
      actor,
      status: response.status,
    });
    return response;
  }

  private admit(request: OutgoingRequest, url: URL): Admission {
    const rule = apiRuleOf(url);
    const token = bearerToken(request);
    if (token === null) {
      return rule === null ? { caller: ANONYMOUS } : { refusal: missingCredentials(rule) };
    }

    const grant = this.options.tokens.resolve(token);
    if (grant === null) {
      return { refusal: badCredentials(rule) };
    }

    const refusal =
      rule === null
        ? null
        : (this.refusalByProject(rule, grant.project) ??
          refusalByScope(rule, request.method, url, grant.scopes) ??
          this.refusalByQuota(rule, { request, url, grant }));
    return refusal === null
      ? { caller: { actor: actorOf(grant), scopes: grant.scopes } }
      : { refusal };
  }

  /** A client whose project is of no concern is not counted. */
  private refusalByQuota(
    { service }: ApiRule,
    { request, url, grant }: { request: OutgoingRequest; url: URL; grant: Grant },
  ): RestResponse | null {
    const { email, project } = grant;
    const parts = partsOf(request, url);

    return project === undefined
      ? null
      : (this.options.quotas?.spend({
          ...{ service, project, parts, user: email },
          method: request.method,
          path: url.pathname,
        }) ?? null);
  }

  private refusalByProject(rule: ApiRule, project: string | undefined): RestResponse | null {
    const { cloud } = this.options;
    return project === undefined || cloud === undefined || cloud.isEnabled(project, rule.service)
      ? null
      : serviceDisabled(rule, project);
  }
}

/** How many a request counts as: each part of a batch is one. */
function partsOf({ body }: OutgoingRequest, { pathname }: URL): number {
  return pathname.startsWith('/batch/')
    ? Buffer.from(body).toString('latin1').split('Content-Type: application/http').length - 1
    : 1;
}

function actorOf({ email, project }: { email: string; project?: string }): Actor {
  return project === undefined ? { email } : { email, project };
}

function bearerToken(request: OutgoingRequest): string | null {
  const match = /^bearer +(.+)$/i.exec(request.headers.authorization ?? '');
  return match?.[1] ?? null;
}

function refusalByScope(
  rule: ApiRule,
  method: string,
  url: URL,
  scopes: readonly string[],
): RestResponse | null {
  const verdict = scopeVerdict(rule, { method, path: url.pathname, scopes });
  if (verdict === 'allowed') {
    return null;
  }

  return verdict === 'insufficient'
    ? insufficientScopes(rule)
    : notEmulatedResponse(`the scope ${verdict.notEmulated}`);
}

/** https://developers.google.com/drive/api/guides/handle-errors#resolve_a_401_error_invalid_credentials */
function badCredentials(rule: ApiRule | null): RestResponse {
  if (rule?.errorStyle === 'drive') {
    const message = 'Invalid Credentials';
    const location = { locationType: 'header', location: 'Authorization' };
    return jsonResponse(401, {
      error: {
        code: 401,
        message,
        errors: [{ message, domain: 'global', reason: 'authError', ...location }],
      },
    });
  }

  const message =
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid ' +
    'authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.';
  return jsonResponse(401, { error: { code: 401, message, status: 'UNAUTHENTICATED' } });
}

function missingCredentials(rule: ApiRule): RestResponse {
  const message =
    "Method doesn't allow unregistered callers (callers without established identity). " +
    'Please use API Key or other form of API consumer identity to call this API.';
  const errors =
    rule.errorStyle === 'drive'
      ? { errors: [{ message, domain: 'global', reason: 'forbidden' }] }
      : {};
  return jsonResponse(403, {
    error: { code: 403, message, ...errors, status: 'PERMISSION_DENIED' },
  });
}

function insufficientScopes(rule: ApiRule): RestResponse {
  const message = 'Request had insufficient authentication scopes.';
  const detail = {
    '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
    reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
    domain: 'googleapis.com',
  };
  const reason = 'insufficientPermissions';
  const errors =
    rule.errorStyle === 'drive'
      ? { errors: [{ message: 'Insufficient Permission', domain: 'global', reason }] }
      : {};
  return jsonResponse(403, {
    error: { code: 403, message, ...errors, status: 'PERMISSION_DENIED', details: [detail] },
  });
}
