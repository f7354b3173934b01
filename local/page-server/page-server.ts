import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { driveFile, driveProxy } from './drive-routes';
import { editRoutes } from './edit-routes';
import { FrameStore } from './frames';
import { HttpError } from './http-error';
import { jsonAnswer, type PageRequest, type PageResponse, readRequest } from './page-request';
import type { PageServerOptions } from './page-server-options';
import { guardRequest } from './request-guard';
import type { Route, RouteContext, RouteTable } from './route-context';
import { scriptRoutes } from './script-routes';
import { stateRoutes } from './state-routes';
import { staticFile } from './static-files';
import { webAppVisit } from './web-app-routes';
import { WorkbookReader } from './workbook-reader';
import { workbookRoutes } from './workbook-routes';

/** How long after an act the Workspace is saved, ms: a burst of edits is saved once. */
const SAVE_DELAY = 1500;

const ROUTES: RouteTable = { ...stateRoutes, ...workbookRoutes, ...editRoutes, ...scriptRoutes };

/** Addresses with a variable part, by prefix. */
const PREFIXES: readonly (readonly [string, Route])[] = [
  ['/ui/rest/', driveProxy],
  ['/ui/file/', driveFile],
  ['/macros/', webAppVisit],
];

function answerTo(request: PageRequest, context: RouteContext): PageResponse {
  const path = request.url.pathname;
  const route =
    ROUTES[`${request.method} ${path}`] ?? PREFIXES.find(([p]) => path.startsWith(p))?.[1];

  if (route !== undefined) {
    return route(request, context);
  }
  if (request.method !== 'GET' || path.startsWith('/ui/')) {
    throw new HttpError(404, `No such address: ${request.method} ${path}`);
  }
  return staticFile(context.options.pageFolder, path);
}

function errorAnswer(error: unknown): PageResponse {
  if (error instanceof HttpError) {
    return jsonAnswer({ error: error.message }, error.status);
  }
  console.error(error);
  return jsonAnswer({ error: error instanceof Error ? error.message : String(error) }, 500);
}

function send(response: ServerResponse, answer: PageResponse): void {
  response.writeHead(answer.status, {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...answer.headers,
  });
  response.end(answer.body);
}

/**
 * The HTTP server of the page: on 127.0.0.1 only, for this machine's browser. All state is the Workspace's; the
 * server keeps the frames of open windows and what the windows have already seen.
 */
export class PageServer {
  private readonly server: Server;
  private readonly context: RouteContext;
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly options: PageServerOptions) {
    this.context = {
      options,
      reader: new WorkbookReader(options),
      frames: new FrameStore(),
      changed: () => this.saveSoon(),
    };
    this.server = createServer((request, response) => {
      void this.handle(request, response);
    });
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let answer: PageResponse;
    try {
      guardRequest(request);
      answer = answerTo(await readRequest(request), this.context);
    } catch (error) {
      answer = errorAnswer(error);
    }
    send(response, answer);
  }

  private saveSoon(): void {
    this.timer ??= setTimeout(() => this.saveNow(), SAVE_DELAY);
  }

  private saveNow(): void {
    if (this.timer !== null) {
      clearTimeout(this.timer);
      this.timer = null;
    }
    this.options.save();
  }

  /** Starts to listen. @param port 0 takes any free one. Returns the address, `http://127.0.0.1:<port>`. */
  async listen(port: number): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, '127.0.0.1', resolve);
    });
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Stops listening and saves. */
  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.saveNow();
  }
}
