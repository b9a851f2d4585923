import { expect, test } from "vitest";
import { ftm } from "../../graph/formats/ftm.ts";
import { graphWithCountries } from "../ftm-graphs.ts";
import { python, run } from "./python.ts";

const { graph, documents } = graphWithCountries({ seed: 8, nodes: 150, density: 8 });

/**
 * FollowTheMoney's own library as Aleph uses it: it reads each line, cleans every value and keeps
 * those that its types accept; what is lost or changed in its letters and digits is told.
 */
const program = `
import json, sys
from followthemoney import model
lines = [json.loads(line) for line in sys.stdin]
schemas = {line["id"]: model.get(line["schema"]) for line in lines}
def signs(values):
    # It takes quotation marks off the ends of names.
    return sorted("".join(sign for sign in value if sign.isalnum()) for value in values)
problems = []
for line in lines:
    proxy = model.get_proxy(line, cleaned=False)
    schema = schemas[line["id"]]
    try:
        schema.validate({"properties": line["properties"]})
    except Exception as error:
        problems.append([line["schema"], str(error), line["properties"]])
    for name, values in line["properties"].items():
        kept = proxy.get(name)
        if len(kept) != len(values) or signs(kept) != signs(values):
            problems.append([line["schema"], name, values, kept])
        prop = schema.properties[name]
        if prop.range is not None:
            for value in values:
                if value not in schemas or not schemas[value].is_a(prop.range):
                    problems.append([line["schema"], name, "no " + prop.range.name, value])
json.dump({"count": len(lines), "problems": problems}, sys.stdout)
`;

// A version that Python 3.10 can run.
const interpreter = python(["followthemoney==4.1.0"]);

test.runIf(interpreter)(
  "FollowTheMoney's own library reads every line and keeps every value",
  () => {
    const lines = [...ftm(graph, documents)];
    const { count, problems } = JSON.parse(
      run(interpreter ?? "", ["-c", program], lines.join("")),
    ) as {
      count: number;
      problems: unknown[];
    };
    expect(problems).toEqual([]);
    expect(count).toBe(lines.length);
    expect(count).toBeGreaterThan(graph.nodes.length + graph.edges.length);
  },
);
