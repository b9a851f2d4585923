import type { ExportFile } from "../exporters.ts";
import type { Graph } from "../graph.ts";
import { constraints } from "../neo4j/statements.ts";
import { catalogue } from "../questions/catalogue.ts";
import { grass } from "./grass.ts";
import { saved } from "./saved.ts";
import { guide } from "./slides.ts";

interface Written {
  readonly name: string;
  /** Address of the style, when the files are served. */
  readonly style?: string;
}

/** All that helps to ask the graph in Neo4j; the same names for every graph. */
export function* guideFiles(graph: Graph, written: Written): Iterable<ExportFile> {
  yield { name: "guide.html", pieces: guide(graph, written) };
  yield { name: "style.grass", pieces: grass() };
  yield { name: "constraints.cypher", pieces: constraints().map((each) => `${each};\n`) };
  yield { name: "README.md", pieces: readme() };
  for (const question of catalogue)
    yield { name: `${question.name}.cypher`, pieces: [saved(question, graph, written.name)] };
}

function* readme(): Iterable<string> {
  yield `# A graph of Parley in Neo4j

Fill the database first: \`parley neo4j push\`. Then, in the Neo4j Browser:

- \`style.grass\`: drag it into the window, and nodes have colours and names.
- \`NAME.cypher\`: drag them into the favourites. Each begins with its question, sets its parameters
  (\`:param\`), and asks. Change a parameter to ask of another person or meeting: its value is the
  property \`id\`.
- \`guide.html\`: the same questions to click on. The Browser opens no local files:
  \`parley neo4j guide\` serves them, and so does any server with CORS on localhost.
- \`constraints.cypher\`: what a push creates before anything else; run it after an import of another
  kind, so that ids are unique and found at once.

With cypher-shell: \`cypher-shell -u neo4j -f who-met-whom.cypher\`

`;
  for (const { name, asks } of catalogue) yield `- \`${name}.cypher\`: ${asks}\n`;
}
