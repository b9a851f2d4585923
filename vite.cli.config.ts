import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { engineVersion } from "./src/cli/engine-version.ts";

const root = fileURLToPath(new URL(".", import.meta.url));

// The command line with its worker threads and the process of its queries, for the packed package. Dependencies stay outside.
export default defineConfig({
  root,
  define: { PARLEY_ENGINE: JSON.stringify(engineVersion(root)) },
  publicDir: false,
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist/cli",
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: {
        parley: "src/cli/main.ts",
        worker: "src/cli/worker.ts",
        "query-child": "src/cli/query/child.ts",
      },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" },
    },
  },
});
