import { body, one, other, person } from "./parameters.ts";
import { longestPath, ties } from "./path.ts";
import type { Theme } from "./question.ts";

export const people: Theme = {
  title: "People, offices and ties",
  questions: [
    {
      name: "all-about-a-person",
      asks: "What is this person tied to?",
      explains: "Meetings, offices, countries, relatives; statements and documents are left out.",
      draws: true,
      parameters: [person],
      cypher: `
        MATCH (p:Person {graph: $graph, id: $person})-[tie]-(thing)
        WHERE NOT thing:Claim AND NOT thing:Document
        RETURN p, tie, thing
        ORDER BY thing.id, tie.id LIMIT 100`,
    },
    {
      name: "shortest-path",
      asks: "What is the shortest path between two people?",
      explains: "Over meetings, offices, countries, bodies and kin, in whatever direction.",
      draws: true,
      parameters: [one, other],
      cypher: `
        MATCH (a:Person {graph: $graph, id: $one})
        MATCH (b:Person {graph: $graph, id: $other})
        MATCH way = shortestPath((a)-[:${ties.join("|")}*1..${longestPath}]-(b))
        RETURN way, length(way) AS steps`,
    },
    {
      name: "go-betweens",
      asks: "Who met two people who never met each other?",
      explains: "Possible go-betweens: most such pairs first.",
      parameters: [],
      cypher: `
        MATCH (a:Person)-[:ATTENDED]->(:Meeting {graph: $graph})<-[:ATTENDED]-(x:Person)
        MATCH (x)-[:ATTENDED]->(:Meeting)<-[:ATTENDED]-(b:Person)
        WHERE a.id < b.id AND NOT EXISTS { (a)-[:ATTENDED]->(:Meeting)<-[:ATTENDED]-(b) }
        WITH DISTINCT x, a, b
        WITH x, count(*) AS pairs
        RETURN x.name AS between, pairs
        ORDER BY pairs DESC, x.id LIMIT 25`,
    },
    {
      name: "who-attended-most",
      asks: "Who was at most meetings, and between which days?",
      explains: "Only meetings at which a document places the person.",
      parameters: [],
      cypher: `
        MATCH (p:Person)-[:ATTENDED]->(m:Meeting {graph: $graph})
        WITH p, count(m) AS meetings, min(m.start) AS earliest, max(m.end) AS latest
        RETURN p.name AS person, meetings, toString(earliest) AS earliest, toString(latest) AS latest
        ORDER BY meetings DESC, p.id LIMIT 50`,
    },
    {
      name: "offices-now",
      asks: "Who holds which office, of which country or body?",
      explains: "Present as of the documents; a body's country stands beside it.",
      parameters: [],
      cypher: `
        MATCH (p:Person {graph: $graph})-[h:HOLDS]->(r:Role)
        WHERE h.former = false
        OPTIONAL MATCH (r)-[:OF]->(body)
        OPTIONAL MATCH (body)-[:OF]->(c:Country)
        RETURN p.name AS person, r.title AS office, body.name AS of,
          coalesce(c.name, CASE WHEN body:Country THEN body.name END) AS country
        ORDER BY p.id, r.id, body.id, c.id LIMIT 300`,
    },
    {
      name: "offices-before",
      asks: "Who used to hold which office?",
      explains: "A document calls them former, or tells when they left.",
      parameters: [],
      cypher: `
        MATCH (p:Person {graph: $graph})-[h:HOLDS]->(r:Role)
        WHERE h.former = true
        OPTIONAL MATCH (r)-[:OF]->(body)
        RETURN p.name AS person, r.title AS office, body.name AS of, h.quotes AS words
        ORDER BY p.id, r.id, body.id LIMIT 300`,
    },
    {
      name: "government-of",
      asks: "Who holds an office of this country, or of one of its bodies?",
      explains: "People, offices, bodies and the country as a picture.",
      draws: true,
      parameters: [body],
      cypher: `
        MATCH way = (country:Country {graph: $graph, id: $body})<-[:OF*1..2]-(office:Role)<-[:HOLDS]-(p:Person)
        RETURN way
        ORDER BY p.id, office.id, [step IN relationships(way) | step.id] LIMIT 100`,
    },
    {
      name: "who-speaks-for-whom",
      asks: "Who represents which country or body?",
      explains: "People gather around what they stand for.",
      draws: true,
      parameters: [],
      cypher: `
        MATCH (p:Person {graph: $graph})-[r:REPRESENTS|MEMBER_OF]->(side)
        RETURN p, r, side
        ORDER BY side.id, p.id, r.id LIMIT 200`,
    },
    {
      name: "relatives",
      asks: "Who is a relative of whom?",
      explains: "The first is the second's son-in-law, sister and so on, in the words of the text.",
      draws: true,
      parameters: [],
      cypher: `
        MATCH (a:Person {graph: $graph})-[r:RELATIVE_OF]->(b:Person)
        RETURN a, r, b, a.name + ' is the ' + r.relation + ' of ' + b.name AS kin, r.quotes AS words
        ORDER BY a.id, b.id`,
    },
    {
      name: "deputies-and-aides",
      asks: "Who works for whom?",
      explains: "Offices that are somebody's: a deputy, an aide, an envoy.",
      draws: true,
      parameters: [],
      cypher: `
        MATCH (aide:Person {graph: $graph})-[h:HOLDS]->(office:Role)-[o:OF]->(chief:Person)
        RETURN aide, h, office, o, chief
        ORDER BY chief.id, aide.id, office.id`,
    },
    {
      name: "other-names",
      asks: "Under which other names do people appear?",
      explains: "All spellings and short forms that were taken for the same person.",
      parameters: [],
      cypher: `
        MATCH (p:Person {graph: $graph})
        WHERE size(p.aliases) > 0
        RETURN p.name AS person, p.aliases AS others
        ORDER BY size(p.aliases) DESC, p.id LIMIT 100`,
    },
  ],
};
