import type { IncomingMessage, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { UserError } from "../model/diagnostic.ts";

/** Lets a server answer on 127.0.0.1 alone, at any free port for 0, and gives the port. */
export function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const why = cause.code === "EACCES" ? "may not be used" : "is in use";
      reject(
        new UserError(`Port ${port} ${why}`, "Choose another: --port N, or 0 for any.", { cause }),
      );
    });
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

/**
 * Whether a request names this machine as its host. One that names another must be refused, or a
 * web site could read what is served through a name of its own that leads here (DNS rebinding).
 */
export function isForThisHost({ headers: { host }, socket }: IncomingMessage): boolean {
  const { localPort } = socket;
  const hosts = [`127.0.0.1:${localPort}`, `localhost:${localPort}`];
  if (localPort === 80) hosts.push("127.0.0.1", "localhost");
  return host !== undefined && hosts.includes(host.toLowerCase());
}

/** Until Ctrl-C, or until somebody ends the process kindly; then the server is closed. */
export async function served(server: Server): Promise<void> {
  await new Promise<void>((end) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => end());
  });
  server.close();
  server.closeAllConnections();
}
