import { describe } from "vitest";
import { importSuite } from "../neo4j/import-suite.ts";

describe("neo4j-admin database import", () => importSuite());
describe("that of the newest Neo4j", () => importSuite({ version: "latest" }));
