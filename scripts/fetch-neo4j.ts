// Fetches the Neo4j that the tests run against, so that they need not: npx tsx scripts/fetch-neo4j.ts

import { longSupported } from "../test/java/artifacts.ts";
import { jars } from "../test/java/jars.ts";
import { installedJava, maySetUp, setUpJava } from "../test/java/java.ts";

const { java: oldest } = longSupported;
const java = installedJava(oldest) ?? (maySetUp() ? setUpJava(oldest) : undefined);
if (java === undefined) console.error(`This needs a JDK ${oldest} or later and Maven.`);
else console.log(jars(longSupported, java));
process.exitCode = java === undefined ? 1 : 0;
