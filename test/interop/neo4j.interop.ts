import { test } from "vitest";
import { testServer } from "../neo4j/server.ts";
import { neo4jSuite } from "../neo4j/suite.ts";

// The suite of `npm test` on the newest Neo4j that the JDK here runs, with more of what is random.
const server = await testServer({ version: "latest" });

if (server === undefined) test.skip("no Neo4j can be had here", () => {});
else neo4jSuite(server, 20);
