import { defineConfig } from "vite";

// The explorer. Nothing inline and nothing from elsewhere, so that the strictest policy holds.
export default defineConfig({
  root: "viewer",
  base: "./",
  build: {
    outDir: "../dist/viewer",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 400,
  },
});
