import type { ImportTable } from "./tables.ts";

/**
 * A script for sh that calls the importer on the files beside it. It goes to its own folder, so that
 * no path stands in an argument: the importer takes a comma in one for the next file. All that it is
 * made of comes from the schema.
 */
export function importScript(
  tables: readonly ImportTable[],
  ending: string,
  options: readonly string[],
): string {
  const files = tables.map(
    ({ of, kind, name }) => `--${of}=${kind}=./${name}.header.csv,./${name}${ending}`,
  );
  return `#!/bin/sh
# Fills a database of a Neo4j that is stopped with the files of this folder:
#
#   sh import.sh                                      a database neo4j that is not there yet
#   sh import.sh neo4j --overwrite-destination=true   in place of all that it holds
#
# and when Neo4j runs again, the constraints and what the files cannot hold:
#
#   cypher-shell -u neo4j -d neo4j -f after-import.cypher
#
# NEO4J_ADMIN may name the program. With Docker, DATA being the volume of /data:
#
#   docker run --rm -v DATA:/data -v "$PWD":/import:ro neo4j:2026.08 sh /import/import.sh
set -eu
database=neo4j
case \${1-} in
  "" | -*) ;;
  *)
    database=$1
    shift
    ;;
esac
admin=$(command -v "\${NEO4J_ADMIN:-neo4j-admin}") || {
  echo "There is no \${NEO4J_ADMIN:-neo4j-admin}: let NEO4J_ADMIN name it." >&2
  exit 1
}
case $admin in
  /*) ;;
  *) admin=$PWD/$admin ;;
esac
case $0 in
  */*) cd "\${0%/*}/" ;;
esac
exec "$admin" database import full "$database" \\
${[...options, "--id-type=string", "--report-file=/dev/null", ...files].map((option) => `  ${option} \\\n`).join("")}  "$@"
`;
}
