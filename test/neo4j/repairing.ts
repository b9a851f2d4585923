import { expect } from "vitest";
import { push } from "../../graph/neo4j/push.ts";
import type { MadeGraph } from "../graphs.ts";
import { wanted } from "./database.ts";
import type { Stage } from "./suite.ts";

/** A push, whatever is there: afterwards it is the graph, and another push has nothing to do. */
export const repairing =
  ({ connection, database: { stored } }: Stage) =>
  async (name: string, { graph, documents }: MadeGraph): Promise<void> => {
    await push(connection(), graph, documents, { name });
    expect(await stored(name)).toEqual(wanted(graph, documents));
    expect((await push(connection(), graph, documents, { name })).changes).toEqual({});
  };
