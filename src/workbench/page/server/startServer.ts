import type { IncomingMessage, ServerResponse } from "node:http";
import { answer } from "./answer";
import { buildOutdated, type Bundle } from "./bundle";
import { listen } from "./listen";
import { PLACES, type ServedPlaces } from "./places";

export interface ServerOptions {
  /** The port asked for; the next free one is taken when it is in use, any free one for 0. */
  port: number;
  /** Builds pane and page first where they are older than their sources. */
  build: boolean;
  /** The folders to serve, where not the project's own. */
  places?: ServedPlaces;
  /** Told before a build, which may take half a minute. */
  onBuild?: (name: Bundle["name"]) => void;
  /** Told of a request that failed; the browser gets a 500. */
  onError?: (error: unknown) => void;
}

export interface WorkbenchServer {
  /** Where the workbench is, e.g. "http://localhost:3000/". */
  address: string;
  port: number;
  close(): Promise<void>;
}

/**
 * Starts the workbench: a plain HTTP server that only this machine can reach.
 *
 * @throws Error when a build fails, with webpack's own words
 * @example const server = await startServer({ port: 3000, build: true }); // server.address => "http://localhost:3000/"
 */
export async function startServer({
  port,
  build,
  places = PLACES,
  onBuild,
  onError,
}: ServerOptions): Promise<WorkbenchServer> {
  if (build) await buildOutdated((name) => onBuild?.(name));
  const listening = await listen(port, (request, response) => {
    respond(request, response, places).catch((error: unknown) => {
      onError?.(error);
      if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
      response.end(error instanceof Error ? error.message : String(error));
    });
  });
  return { ...listening, address: `http://localhost:${listening.port}/` };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  places: ServedPlaces,
): Promise<void> {
  const method = request.method ?? "GET";
  const { status, type, body } = await answer(method, request.url ?? "/", request.headers.host ?? "", places);
  response.writeHead(status, {
    "Content-Type": type,
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    ...(status === 405 ? { Allow: "GET, HEAD" } : {}),
  });
  response.end(method === "HEAD" ? undefined : body);
}
