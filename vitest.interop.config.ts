import { defineConfig } from "vitest/config";

// One file after the other: each starts programs that want the whole machine.
export default defineConfig({
  test: {
    include: ["test/interop/**/*.interop.ts"],
    testTimeout: 300_000,
    hookTimeout: 900_000,
    fileParallelism: false,
  },
});
