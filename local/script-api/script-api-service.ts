import { jsonResponse, notEmulatedResponse } from '../kernel/rest-response';
import type { RestRequest, RestResponse, RestService } from '../kernel/rest-service';
import { notEmulatedBlock } from './check-manifest';
import { API_OFF } from './constants';
import {
  createDeployment,
  deleteDeployment,
  getDeployment,
  listDeployments,
  updateDeployment,
} from './deployment-calls';
import { NotEmulatedCall } from './not-emulated-call';
import {
  createProject,
  createVersion,
  getContent,
  getProject,
  getVersion,
  listVersions,
  putContent,
} from './project-calls';
import { runFunction } from './run-call';
import type { ScriptApiPorts, ScriptCall } from './script-call';
import { invalidArgument, ScriptError, scriptErrorResponse } from './script-error';
import { isScriptApi } from './script-views';

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly answer: (call: ScriptCall) => unknown;
}

const PROJECT = '^/v1/projects/(?<scriptId>[^/]+)';

function route(method: string, path: string, answer: Route['answer']): Route {
  return { method, pattern: new RegExp(`${path}$`), answer };
}

/** https://developers.google.com/apps-script/api/reference/rest */
const ROUTES: readonly Route[] = [
  route('POST', '^/v1/projects', createProject),
  route('GET', PROJECT, getProject),
  route('GET', `${PROJECT}/content`, getContent),
  route('PUT', `${PROJECT}/content`, putContent),
  route('POST', `${PROJECT}/versions`, createVersion),
  route('GET', `${PROJECT}/versions`, listVersions),
  route('GET', `${PROJECT}/versions/(?<version>\\d+)`, getVersion),
  route('POST', `${PROJECT}/deployments`, createDeployment),
  route('GET', `${PROJECT}/deployments`, listDeployments),
  route('GET', `${PROJECT}/deployments/(?<deploymentId>[^/]+)`, getDeployment),
  route('PUT', `${PROJECT}/deployments/(?<deploymentId>[^/]+)`, updateDeployment),
  route('DELETE', `${PROJECT}/deployments/(?<deploymentId>[^/]+)`, deleteDeployment),
  route('POST', '^/v1/scripts/(?<scriptId>[^/:]+):run', runFunction),
];

function bodyOf({ body }: RestRequest): Readonly<Record<string, unknown>> {
  const text = Buffer.from(body).toString('utf8');
  if (text === '') {
    return {};
  }
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    throw invalidArgument();
  }
}

/** Parts of a project that Google takes and the runtime does not have. @throws NotEmulatedCall */
function requireKnownParts({ parentId, files }: ScriptCall['body']): void {
  if (parentId !== undefined) {
    throw new NotEmulatedCall('projects bound to a document or put into a folder (parentId)');
  }
  const manifest = Array.isArray(files) ? files.find((file) => file?.type === 'JSON') : undefined;
  const block = notEmulatedBlock(String(manifest?.source ?? ''));
  if (block !== null) {
    throw new NotEmulatedCall(`the manifest's "${block}"`);
  }
}

/** The Apps Script API over the runtime: what `clasp` needs to make, push, version, deploy and run a project. */
export class ScriptApiService implements RestService {
  constructor(private readonly ports: ScriptApiPorts) {}

  owns(url: URL): boolean {
    return isScriptApi(url);
  }

  handle(request: RestRequest): RestResponse {
    try {
      return this.answer(request);
    } catch (error) {
      if (error instanceof ScriptError) {
        return scriptErrorResponse(error);
      }
      if (error instanceof NotEmulatedCall) {
        return notEmulatedResponse(error.what);
      }
      throw error;
    }
  }

  private answer(request: RestRequest): RestResponse {
    const { pathname, searchParams } = new URL(request.url);
    const found = ROUTES.find(
      ({ method, pattern }) => method === request.method && pattern.test(pathname),
    );
    if (found === undefined) {
      return notEmulatedResponse(`${request.method} ${pathname}`);
    }
    const call: ScriptCall = {
      ports: this.ports,
      grant: this.grantOf(request),
      path: found.pattern.exec(pathname)?.groups ?? {},
      query: searchParams,
      body: bodyOf(request),
    };
    requireKnownParts(call.body);

    return jsonResponse(200, found.answer(call));
  }

  /** Who asks, with the scopes of the token. @throws ScriptError 403 for nobody, or who has not switched the API on. */
  private grantOf({ headers }: RestRequest): ScriptCall['grant'] {
    const token = /^bearer +(.+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
    const grant = this.ports.resolve(token);
    if (grant === null) {
      throw new ScriptError('PERMISSION_DENIED', 'The caller does not have permission');
    }
    if (!this.ports.store.hasApi(grant.email)) {
      throw new ScriptError('PERMISSION_DENIED', API_OFF);
    }

    return grant;
  }
}
