// neo4j-admin as one program: admin.ts HOME ARGUMENTS...
import { neo4jAdmin } from "../../test/neo4j/admin.ts";

const [home = "", ...argv] = process.argv.slice(2);
const { status, output } = neo4jAdmin(argv, home);
console.log(output);
process.exitCode = status;
