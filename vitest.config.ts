import { defineConfig } from "vitest/config";

// Of its own, since vite.config.ts is the explorer's and looks no further than viewer/.
export default defineConfig({
  // A shared machine of two cores may take long over what takes a second elsewhere.
  test: { include: ["test/**/*.test.ts"], testTimeout: 180_000, hookTimeout: 300_000 },
});
