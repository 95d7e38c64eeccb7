import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface Listening {
  port: number;
  close(): Promise<void>;
}

/** Both addresses of "localhost": a browser may try either first. A machine without IPv6 has only one. */
const LOOPBACKS = ["127.0.0.1", "::1"] as const;
const HIGHEST_PORT = 65_535;

/**
 * Listens on this machine only, on the first port from `port` upwards that nobody holds; 0 lets the system choose.
 *
 * @throws Error when every port up to the highest is taken, or one may not be opened
 */
export async function listen(port: number, onRequest: RequestListener): Promise<Listening> {
  for (let candidate = port; candidate <= HIGHEST_PORT; candidate++) {
    const servers = await listenOn(candidate, onRequest);
    if (servers === "taken") continue;
    const [first] = servers;
    return {
      port: first ? (first.address() as AddressInfo).port : candidate,
      close: async () => {
        await Promise.all(servers.map(closed));
      },
    };
  }
  throw new Error(`Every port from ${port} to ${HIGHEST_PORT} is in use.`);
}

async function listenOn(port: number, onRequest: RequestListener): Promise<Server[] | "taken"> {
  const servers: Server[] = [];
  let chosen = port;
  for (const host of LOOPBACKS) {
    const server = createServer(onRequest);
    const outcome = await opened(server, chosen, host);
    if (outcome === "taken") {
      await Promise.all(servers.map(closed));
      return "taken";
    }
    if (outcome === "no such address") continue;
    servers.push(server);
    chosen = (server.address() as AddressInfo).port;
  }
  return servers;
}

function opened(server: Server, port: number, host: string): Promise<"open" | "taken" | "no such address"> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve("taken");
      else if (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT") resolve("no such address");
      else reject(error);
    });
    server.listen({ port, host, ipv6Only: host === "::1" }, () => resolve("open"));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
