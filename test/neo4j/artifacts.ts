/** Something that Maven publishes, with a list of the SHA-256 of each of its jars beside this file. */
export interface Artifact {
  readonly group: string;
  readonly name: string;
  readonly version: string;
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

export const fullName = ({ name, version }: Artifact): string => `${name}-${version}`;
