// What a machine may lack that a test cannot take away: environments for commands that run as if there.

/** Node runs the code first, in the processes that it starts too. */
const before = (code: string): Record<string, string> => ({
  NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(code)}`,
});

/** As Node fails where the optional package was not installed. */
export const withoutEngine = before(`import Module from "node:module";
const resolve = Module._resolveFilename;
Module._resolveFilename = function (name, ...rest) {
  if (!name.startsWith("@grafeo-db/")) return resolve.call(this, name, ...rest);
  throw Object.assign(new Error("Cannot find module '" + name + "'"), { code: "MODULE_NOT_FOUND" });
};`);

/** Of which a query may take a half. */
export const withLittleMemory = before("process.availableMemory = () => 1_000_000_000;");
