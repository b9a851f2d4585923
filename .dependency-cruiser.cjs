// Who may import whom: a closed world. What no rule allows is an error. The picture and the reasons
// are in ARCHITECTURE.md; test/architecture.test.ts runs it.
const inside = (folder) => `^${folder}/`;
const only = (...parts) => `^(?:${parts.join("|")})`;
const packages = (...names) => `node_modules/(?:${names.join("|")})(?:/|$)`;

/** A folder's own files are its to use. */
const allowed = [
  ["src/model", ["src/model/", "graph/schema\\.ts$"]],
  ["src/lexicon", ["src/lexicon/", "src/model/", "graph/schema\\.ts$"]],
  ["src/annotate", ["src/annotate/", "src/lexicon/", "src/model/"]],
  [
    "src/extract",
    // When two spellings are one name is asked within a document, too.
    [
      "src/extract/",
      "src/annotate/",
      "src/lexicon/",
      "src/model/",
      "src/resolve/names\\.ts$",
      "graph/schema\\.ts$",
    ],
  ],
  ["src/resolve", ["src/resolve/", "src/lexicon/", "src/model/", "graph/schema\\.ts$"]],
  ["src/score", ["src/score/", "src/model/"]],
  ["loaders", ["loaders/", "src/model/"]],
  ["graph", ["graph/", "src/model/"]],
  [
    "viewer",
    [
      "viewer/",
      "graph/(?:schema|graph|fields|iso-date|columns|csv|usual-name|query/(?:answer|csv|parameter-value))\\.ts$",
      "graph/questions/",
      "src/model/",
    ],
  ],
];

module.exports = {
  allowedSeverity: "error",
  allowed: [
    ...allowed.map(([folder, parts]) => ({
      from: { path: inside(folder) },
      to: { path: only(...parts) },
    })),
    // The order of the stages, and nothing else.
    {
      from: { path: "^src/pipeline\\.ts$" },
      to: { path: only("src/annotate/", "src/extract/", "src/resolve/", "src/model/") },
    },
    // Files, clock, threads, network: at the command line and in the loaders.
    { from: { path: only("src/cli/") }, to: { path: only("src/", "loaders/", "graph/") } },
    { from: { path: only("src/cli/") }, to: { dependencyTypes: ["core"] } },
    { from: { path: "^src/cli/page\\.ts$" }, to: { path: packages("vite") } },
    {
      from: { path: inside("loaders") },
      to: { dependencyTypes: ["core"], path: "^(?:node:)?(?:fs|path|crypto)$" },
    },
    // The hash by which a database knows that nothing has changed, and ids that are hashes of keys.
    {
      from: { path: "^graph/(?:neo4j/batches|formats/ftm/entity)\\.ts$" },
      to: { dependencyTypes: ["core"], path: "crypto$" },
    },
    // The hashes by which a page's policy knows its own script and style.
    {
      from: { path: "^graph/formats/html\\.ts$" },
      to: { dependencyTypes: ["core"], path: "crypto$" },
    },
    { from: { path: inside("graph") }, to: { path: packages("graphology[^/]*") } },
    {
      from: { path: "^graph/neo4j/" },
      to: { path: packages("neo4j-driver[^/]*") },
    },
    {
      from: { path: "^graph/formats/import/parquet\\.ts$" },
      to: { path: packages("hyparquet-writer") },
    },
    // The engine of queries, which may be missing: behind one file.
    { from: { path: "^graph/query/grafeo\\.ts$" }, to: { path: packages("@grafeo-db/js") } },
    {
      from: { path: "^graph/query/grafeo\\.ts$" },
      to: { dependencyTypes: ["core"], path: "module$" },
    },
    {
      from: { path: inside("viewer") },
      to: { path: packages("sigma", "lit-html", "graphology[^/]*") },
    },
    {
      from: { path: "^viewer/query/(?:editor|editor-theme|highlight)\\.ts$" },
      to: { path: packages("@codemirror") },
    },
  ],
  forbidden: [
    {
      name: "no-circle",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "nothing-missing", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".js", ".mjs", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
