import { meeting } from "./parameters.ts";
import type { Theme } from "./question.ts";

export const sources: Theme = {
  title: "Sources: who says so, and does another?",
  questions: [
    {
      name: "who-reported-whom",
      asks: "Through whom did a statement come to us?",
      explains: "Who passed it on, the outermost first, then the document.",
      parameters: [],
      cypher: `
        MATCH (s)-[:MADE]->(c:Claim {graph: $graph})-[r:REPORTED_BY]->(by)
        MATCH (c)-[:FROM]->(d:Document)
        WITH s, c, d, r, by ORDER BY r.order, by.id
        WITH s, c, d, collect(by.name) AS reportedBy
        RETURN d.path AS document, reportedBy, s.name AS who, c.text AS said
        ORDER BY c.id, s.id, d.id`,
    },
    {
      name: "reporting-chains",
      asks: "How do statements travel: speaker, statement, reporter, document?",
      explains: "The same as a picture.",
      draws: true,
      parameters: [],
      cypher: `
        MATCH (who)-[made:MADE]->(c:Claim {graph: $graph})-[r:REPORTED_BY]->(by)
        MATCH (c)-[f:FROM]->(d:Document)
        RETURN who, made, c, r, by, f, d
        ORDER BY c.id, r.order, by.id, who.id, d.id LIMIT 100`,
    },
    {
      name: "conflicts",
      asks: "Which statements cannot both hold?",
      explains: "Side by side, in what they differ and why that was noticed; nothing is judged.",
      parameters: [],
      cypher: `
        MATCH (a:Claim {graph: $graph})-[r:CONFLICTS_WITH]->(b:Claim)
        MATCH (a)-[:FROM]->(d:Document)
        MATCH (b)-[:FROM]->(e:Document)
        RETURN r.slot AS differIn, a.name AS one, d.path AS inOne, b.name AS other,
          e.path AS inOther, r.why AS why
        ORDER BY r.slot, a.id, b.id, d.id, e.id`,
    },
    {
      name: "conflicts-drawn",
      asks: "Who contradicts whom?",
      explains: "Speakers on both sides of statements that differ.",
      draws: true,
      parameters: [],
      cypher: `
        MATCH (a:Claim {graph: $graph})-[r:CONFLICTS_WITH]->(b:Claim)
        WITH a, r, b ORDER BY a.id, b.id LIMIT 100
        OPTIONAL MATCH (one)-[madeOne:MADE]->(a)
        OPTIONAL MATCH (other)-[madeOther:MADE]->(b)
        RETURN one, madeOne, a, r, b, madeOther, other
        ORDER BY a.id, b.id, one.id, other.id`,
    },
    {
      name: "corroborated",
      asks: "Which statements does another document confirm?",
      explains: "The same speaker says the same, or the same fact comes from elsewhere.",
      draws: true,
      parameters: [],
      cypher: `
        MATCH (d:Document)<-[f:FROM]-(a:Claim {graph: $graph})-[r:CORROBORATES]->(b:Claim)-[g:FROM]->(e:Document)
        RETURN d, f, a, r, b, g, e, a.text AS one, b.text AS other, r.why AS why
        ORDER BY a.id, b.id, d.id, e.id`,
    },
    {
      name: "only-one-source",
      asks: "Which attendance does a single document vouch for?",
      explains: "Weak places of a story: one source says that they were there.",
      parameters: [],
      cypher: `
        MATCH (s)-[seat:ATTENDED]->(m:Meeting {graph: $graph})
        WHERE seat.sources = 1
        MATCH (d:Document {graph: $graph, id: split(seat.evidence[0], ' ')[0]})
        RETURN d.path AS document, s.name AS who, m.name AS meeting, seat.quotes AS words
        ORDER BY d.path, m.id, s.id LIMIT 300`,
    },
    {
      name: "said-by-many",
      asks: "Which ties do most documents agree on?",
      explains: "The number of documents that say so.",
      parameters: [],
      cypher: `
        MATCH (a {graph: $graph})-[r]->(b)
        WHERE r.sources > 1 AND NOT a:Claim AND NOT a:Document
        RETURN r.sources AS documents, a.name AS one, type(r) AS tie, b.name AS other
        ORDER BY documents DESC, r.id LIMIT 50`,
    },
    {
      name: "statements-of-one-document",
      asks: "Which statements stand in one document alone?",
      explains: "No other document has them, as far as could be seen.",
      parameters: [],
      cypher: `
        MATCH (s)-[:MADE]->(c:Claim {graph: $graph})-[:FROM]->(d:Document)
        WHERE NOT EXISTS { (c)-[:CORROBORATES]-(:Claim) }
        RETURN d.path AS document, s.name AS who, c.text AS said
        ORDER BY d.path, c.id, s.id LIMIT 300`,
    },
    {
      name: "documents-that-say-most-alone",
      asks: "Which documents say most that no other one says?",
      explains: "Statements, and how many of them have no second source.",
      parameters: [],
      cypher: `
        MATCH (c:Claim {graph: $graph})-[:FROM]->(d:Document)
        WITH d, c, EXISTS { (c)-[:CORROBORATES]-(:Claim) } AS confirmed
        WITH d, count(c) AS statements, sum(CASE WHEN confirmed THEN 0 ELSE 1 END) AS alone
        RETURN d.path AS document, d.title AS title, toString(d.date) AS day, statements, alone
        ORDER BY alone DESC, d.id LIMIT 50`,
    },
    {
      name: "words-behind-attendance",
      asks: "Which words say that they were at this meeting?",
      explains: "Every passage with its document, its place in the text and the rule that read it.",
      parameters: [meeting],
      cypher: `
        MATCH (s)-[seat:ATTENDED]->(m:Meeting {graph: $graph, id: $meeting})
        UNWIND range(0, size(seat.quotes) - 1) AS i
        MATCH (d:Document {graph: $graph, id: split(seat.evidence[i], ' ')[0]})
        RETURN s.name AS who, seat.quotes[i] AS words, d.path AS document,
          split(seat.evidence[i], ' ')[1] AS place, split(seat.evidence[i], ' ')[2] AS rule
        ORDER BY s.id, i`,
    },
    {
      name: "speakers-without-a-name",
      asks: "What do sources say that are not named?",
      explains: "Officials, sources, witnesses: groups as the text describes them.",
      parameters: [],
      cypher: `
        MATCH (s:Group {graph: $graph})-[:MADE]->(c:Claim)-[:FROM]->(d:Document)
        RETURN s.description AS who, c.text AS said, d.path AS document
        ORDER BY d.path, c.id, s.id LIMIT 300`,
    },
    {
      name: "what-documents-tell-of",
      asks: "Which meetings does each document tell of?",
      explains: "Documents that share a meeting can be read against each other.",
      draws: true,
      parameters: [],
      cypher: `
        MATCH (d:Document {graph: $graph})-[r:MENTIONS]->(m:Meeting)
        RETURN d, r, m
        ORDER BY d.id, m.id LIMIT 200`,
    },
  ],
};
