/** Something that Maven publishes, with a list of the SHA-256 of each of its jars beside this file. */
export interface Artifact {
  readonly group: string;
  readonly name: string;
  readonly version: string;
  /** Of several files of one version, this one. */
  readonly classifier?: string;
  /** Whether the one jar holds all that it needs. */
  readonly whole?: true;
  /** The oldest JDK that runs it. */
  readonly java: number;
}

/** The release with long support; it runs on every JDK that we know of. */
export const longSupported: Artifact = {
  group: "org.neo4j",
  name: "neo4j",
  version: "5.26.30",
  java: 17,
};

/** Asks for JDK 21; 25 is what it was tried on. */
export const latest: Artifact = { ...longSupported, version: "2026.08.1", java: 25 };

/** The old Neo4j Browser: beside a server's jars it is served at /browser/. */
export const browser: Artifact = {
  group: "org.neo4j.client",
  name: "neo4j-browser",
  version: "5.24.0",
  java: 17,
};

/** Neo4j's own shell, as its users run scripts with. */
export const shell: Artifact = { ...longSupported, name: "cypher-shell" };

/** Gephi without its window: the importers that it opens a file with. */
export const gephi: Artifact = {
  group: "org.gephi",
  name: "gephi-toolkit",
  version: "0.10.1",
  classifier: "all",
  whole: true,
  java: 11,
};

export const fullName = ({ name, version }: Artifact): string => `${name}-${version}`;
