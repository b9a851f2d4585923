import { defineConfig } from "vitest/config";

// Of its own, since vite.config.ts is the explorer's and looks no further than viewer/.
export default defineConfig({ test: { include: ["test/**/*.test.ts"] } });
