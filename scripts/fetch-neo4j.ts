// Fetches the Neo4j that the tests run against, so that they need not: npx tsx scripts/fetch-neo4j.ts

import { serverJars } from "../test/neo4j/jars.ts";
import { installedJava, maySetUp, setUpJava } from "../test/neo4j/java.ts";

const java = installedJava() ?? (maySetUp() ? setUpJava() : undefined);
if (java === undefined) console.error("This needs a JDK 17 or later and Maven.");
else console.log(serverJars(java));
process.exitCode = java === undefined ? 1 : 0;
