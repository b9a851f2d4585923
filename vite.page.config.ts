import { defineConfig } from "vite";

// The explorer for `parley export html`: one script and one style sheet, to stand in one file, since
// a page that is opened from the file system may load neither modules nor data.
export default defineConfig({
  root: "viewer",
  base: "./",
  // What is loaded when it is asked for needs a server: such a page never asks for it.
  plugins: [{ name: "nothing-later", enforce: "pre", resolveDynamicImport: () => false }],
  build: {
    outDir: "../dist/page",
    emptyOutDir: true,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      output: {
        codeSplitting: false,
        entryFileNames: "page.js",
        assetFileNames: "page[extname]",
      },
    },
  },
});
