/** Queries that a person who knows Neo4j writes, one a feature of the language. */
export const queries: readonly (readonly [asks: string, cypher: string])[] = [
  ["lookup by key", "MATCH (p:Person {graph: $graph, id: $person}) RETURN p.name, p.aliases"],
  [
    "attendees",
    "MATCH (p:Person)-[a:ATTENDED]->(m:Meeting {graph: $graph, id: $meeting}) RETURN p.name, a.lead, a.delegation ORDER BY p.id LIMIT 10",
  ],
  [
    "met most",
    "MATCH (a:Person {graph: $graph, id: $person})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(b:Person) WHERE a.id <> b.id RETURN b.name AS name, count(DISTINCT m) AS n, b.id AS id ORDER BY n DESC, id LIMIT 10",
  ],
  ["labels()", "MATCH (n {graph: $graph}) WHERE n.id = $person RETURN labels(n) AS l"],
  [
    "type()",
    "MATCH (:Person {graph: $graph, id: $person})-[r]->(x) RETURN type(r) AS t, count(*) AS n",
  ],
  [
    "one of several types",
    "MATCH (p:Person {graph: $graph, id: $person})-[r:ATTENDED|HOLDS|REPRESENTS]->(x) RETURN type(r), count(*) AS n",
  ],
  [
    "variable length",
    "MATCH (m:Meeting {graph: $graph})-[:FOLLOWS*1..3]->(e:Meeting) RETURN m.id, count(DISTINCT e) AS n",
  ],
  [
    "shortestPath()",
    "MATCH p = shortestPath((a:Person {graph: $graph, id: $one})-[*..6]-(b:Person {graph: $graph, id: $other})) RETURN length(p) AS len",
  ],
  [
    "SHORTEST 1",
    "MATCH p = SHORTEST 1 (a:Person {graph: $graph, id: $one})-[]-+(b:Person {graph: $graph, id: $other}) RETURN length(p) AS len",
  ],
  [
    "quantified pattern",
    "MATCH (m:Meeting {graph: $graph}) (()-[:FOLLOWS]->()){1,3} (e) RETURN count(e)",
  ],
  [
    "OPTIONAL MATCH",
    "MATCH (m:Meeting {graph: $graph}) OPTIONAL MATCH (m)-[:HELD_AT]->(v:Venue) RETURN m.id, v.name",
  ],
  [
    "EXISTS {}",
    "MATCH (p:Person {graph: $graph}) WHERE EXISTS { (p)-[:ATTENDED]->(:Meeting {id: $meeting}) } RETURN count(p)",
  ],
  [
    "EXISTS { MATCH WHERE }",
    "MATCH (p:Person {graph: $graph}) WHERE EXISTS { MATCH (p)-[:ATTENDED]->(m:Meeting) WHERE m.id = $meeting } RETURN count(p)",
  ],
  [
    "pattern predicate",
    "MATCH (p:Person {graph: $graph}) WHERE (p)-[:ATTENDED]->(:Meeting {id: $meeting}) RETURN count(p)",
  ],
  [
    "NOT EXISTS",
    "MATCH (p:Person {graph: $graph}) WHERE NOT EXISTS { (p)-[:ATTENDED]->(:Meeting) } RETURN count(p)",
  ],
  [
    "COUNT {}",
    "MATCH (m:Meeting {graph: $graph, id: $meeting}) RETURN COUNT { (m)<-[:ATTENDED]-() } AS n",
  ],
  [
    "COUNT { MATCH }",
    "MATCH (m:Meeting {graph: $graph, id: $meeting}) RETURN COUNT { MATCH (m)<-[:ATTENDED]-(:Person) } AS n",
  ],
  [
    "CALL subquery",
    "MATCH (m:Meeting {graph: $graph, id: $meeting}) CALL (m) { MATCH (m)<-[:ATTENDED]-(p) RETURN count(p) AS n } RETURN m.name, n",
  ],
  [
    "COLLECT {}",
    "MATCH (m:Meeting {graph: $graph, id: $meeting}) RETURN COLLECT { MATCH (m)<-[:ATTENDED]-(p) RETURN p.name ORDER BY p.id } AS names",
  ],
  [
    "collect()",
    "MATCH (p:Person)-[:ATTENDED]->(m:Meeting {graph: $graph, id: $meeting}) WITH m, p ORDER BY p.id RETURN m.name, collect(p.name) AS names",
  ],
  [
    "list comprehension",
    "MATCH (p:Person {graph: $graph}) RETURN p.id, [x IN p.aliases WHERE x CONTAINS 'a' | toUpper(x)] AS xs",
  ],
  [
    "any()",
    "MATCH (p:Person {graph: $graph}) WHERE any(x IN p.aliases WHERE x CONTAINS 'a') RETURN p.id",
  ],
  ["IN list", "MATCH (p:Person {graph: $graph}) WHERE p.id IN [$person, $one, $other] RETURN p.id"],
  ["reduce()", "RETURN reduce(s = 0, x IN [1,2,3] | s + x) AS s"],
  [
    "date()",
    "MATCH (m:Meeting {graph: $graph}) WHERE m.start >= date('1995-01-01') RETURN count(m) AS n",
  ],
  [
    "dates in order",
    "MATCH (m:Meeting {graph: $graph}) RETURN m.start, m.end, m.id ORDER BY m.start, m.id",
  ],
  [
    "part of a date",
    "MATCH (m:Meeting {graph: $graph}) RETURN m.start.year AS y, count(*) AS n ORDER BY y",
  ],
  ["duration", "RETURN date('2026-02-17') + duration('P1D') AS d"],
  [
    "parts of texts",
    "MATCH (p:Person {graph: $graph}) WHERE p.name CONTAINS 'a' AND p.name =~ '.*[a-z].*' AND NOT p.name STARTS WITH 'Q' RETURN count(p)",
  ],
  [
    "functions of text",
    "RETURN toLower('ABC') AS a, trim('  x ') AS b, split('a,b', ',') AS c, substring('hello', 1, 3) AS d, replace('aa', 'a', 'b') AS e, coalesce(null, 1) AS f",
  ],
  [
    "CASE",
    "MATCH (m:Meeting {graph: $graph}) RETURN m.id, CASE WHEN m.start IS NULL THEN '?' ELSE toString(m.start) END AS b",
  ],
  [
    "UNION",
    "MATCH (p:Person {graph: $graph, id: $one}) RETURN p.id AS id UNION MATCH (p:Person {graph: $graph, id: $other}) RETURN p.id AS id",
  ],
  [
    "WITH and WHERE",
    "MATCH (p:Person {graph: $graph})-[:MADE]->(c:Claim) WITH p, count(c) AS n WHERE n > 1 RETURN p.name, n, p.id AS id ORDER BY n DESC, id LIMIT 5",
  ],
  ["properties()", "MATCH (p:Person {graph: $graph, id: $person}) RETURN properties(p) AS x"],
  [
    "nodes and relationships of a path",
    "MATCH p = (a:Person {graph: $graph})-[:HOLDS]->(r:Role)-[:OF]->(v) RETURN [n IN nodes(p) | n.name] AS ns, [r IN relationships(p) | type(r)] AS rs",
  ],
  ["a path", "MATCH p = (a:Person {graph: $graph})-[:HOLDS]->(r:Role)-[:OF]->(v) RETURN p"],
  ["one of several labels", "MATCH (n:Person|Organization {graph: $graph}) RETURN count(n)"],
  [
    "label as a predicate",
    "MATCH (c:Claim {graph: $graph})-[:ABOUT]->(n) WHERE n:Country RETURN count(n)",
  ],
  [
    "evidence of claims",
    "MATCH (d:Document)<-[:FROM]-(c:Claim {graph: $graph})<-[m:MADE]-(p:Person) RETURN d.title, m.quotes, c.text, p.name ORDER BY c.id, p.id, d.id LIMIT 5",
  ],
  [
    "claims that differ",
    "MATCH (a:Claim {graph: $graph})-[:ABOUT]->(x)<-[:ABOUT]-(b:Claim) WHERE a.act <> b.act AND a.id < b.id RETURN a.id, b.id ORDER BY a.id, b.id, x.id LIMIT 5",
  ],
  [
    "average, least, greatest",
    "MATCH (n:Person {graph: $graph}) RETURN avg(n.sources) AS a, min(n.sources) AS mi, max(n.sources) AS ma",
  ],
  ["percentileCont", "MATCH (n:Person {graph: $graph}) RETURN percentileCont(n.sources, 0.5)"],
  ["map projection", "MATCH (p:Person {graph: $graph, id: $person}) RETURN p {.id, .name} AS p"],
  ["map", "MATCH (p:Person {graph: $graph, id: $person}) RETURN {id: p.id, name: p.name} AS p"],
  [
    "pattern comprehension",
    "MATCH (m:Meeting {graph: $graph, id: $meeting}) RETURN size([(m)<-[:ATTENDED]-(p) | p.name]) AS names",
  ],
  ["keys()", "MATCH (p:Person {graph: $graph, id: $person}) UNWIND keys(p) AS key RETURN key"],
  [
    "SKIP and LIMIT",
    "MATCH (p:Person {graph: $graph}) RETURN p.id ORDER BY p.id SKIP $two LIMIT $two",
  ],
  ["changes of type", "RETURN toInteger('5') AS a, toFloat('1.5') AS b, toString(5) AS c"],
  [
    "lists",
    "WITH [1,2,3] AS l RETURN size(l), head(l), last(l), range(1,3), l[0..2], l[0], tail(l)",
  ],
  [
    "undirected",
    "MATCH (p:Person {graph: $graph, id: $person})-[r]-(x) RETURN labels(x) AS l, count(*) AS n",
  ],
  ["words of the language as names", "MATCH (v {graph: $graph})-[r:IN]->(p) RETURN v, r, p"],
  [
    "IS NOT NULL and XOR",
    "MATCH (m:Meeting {graph: $graph}) WHERE m.start IS NOT NULL XOR m.status = 'held' RETURN count(m)",
  ],
  [
    "search in all names",
    "MATCH (n {graph: $graph}) WHERE n.name CONTAINS 'e' RETURN labels(n), n.id ORDER BY n.id LIMIT 5",
  ],
  ["comments", "// c\nMATCH (p:Person {graph: $graph}) /* x */ RETURN count(p);"],
  ["round with places, abs", "RETURN round(1.234, 2) AS r, abs(-1) AS a"],
  [
    "labels with or in WHERE",
    "MATCH (n {graph: $graph}) WHERE n:Person OR n:Group RETURN count(n)",
  ],
  [
    "three kinds in a row",
    "MATCH (c:Country {graph: $graph})<-[:REPRESENTS]-(p:Person)-[:ATTENDED]->(m:Meeting) RETURN c.name, count(DISTINCT m) AS n, c.id AS id ORDER BY n DESC, id",
  ],
  [
    "DISTINCT and UNWIND",
    "MATCH (c:Claim {graph: $graph}) UNWIND c.quotes AS quote RETURN DISTINCT quote",
  ],
  [
    "a word of writing within a text",
    "MATCH (p:Person {graph: $graph}) RETURN p.id AS `CREATE`, 'MERGE (n) SET n' AS text",
  ],
];

/** What the engine does not run, with what it says: neither more nor fewer. */
export const knownToFail: Readonly<Record<string, RegExp>> = {
  "SHORTEST 1": /wrong at 1:11: Expected LParen/,
  "quantified pattern": /wrong at 1:35: Expected end of query/,
  "COLLECT {}": /wrong at 1:64: Expected end of query/,
  "one of several labels": /wrong at 1:16: Expected RParen/,
  "round with places, abs": /'round' takes 1 argument, got 2/,
};
