import { laterMeeting, meeting } from "./parameters.ts";
import type { Theme } from "./question.ts";

export const meetings: Theme = {
  title: "Meetings, and who was at them",
  questions: [
    {
      name: "people-meetings-countries",
      asks: "Who was at which meeting, and for which country?",
      explains: "The whole picture of attendance, meeting by meeting.",
      draws: true,
      parameters: [],
      cypher: `
        MATCH (who:Person)-[seat:ATTENDED]->(m:Meeting {graph: $graph})
        OPTIONAL MATCH (who)-[side:REPRESENTS]->(country:Country)
        RETURN m, seat, who, side, country
        ORDER BY m.id, who.id, country.id LIMIT 200`,
    },
    {
      name: "who-met-whom",
      asks: "Who met whom?",
      explains: "Two people were at the same meeting, as some document says of each of them.",
      parameters: [],
      cypher: `
        MATCH (a:Person)-[:ATTENDED]->(m:Meeting {graph: $graph})<-[:ATTENDED]-(b:Person)
        WHERE a.id < b.id
        RETURN a.name AS person, b.name AS met, m.name AS meeting, toString(m.start) AS day
        ORDER BY a.id, b.id, m.id LIMIT 300`,
    },
    {
      name: "who-met-most-often",
      asks: "Which two people met most often?",
      explains: "Counts meetings, not documents that tell of them.",
      parameters: [],
      cypher: `
        MATCH (a:Person)-[:ATTENDED]->(m:Meeting {graph: $graph})<-[:ATTENDED]-(b:Person)
        WHERE a.id < b.id
        WITH a, b, count(DISTINCT m) AS meetings
        RETURN a.name AS person, b.name AS met, meetings
        ORDER BY meetings DESC, a.id, b.id LIMIT 50`,
    },
    {
      name: "at-one-table",
      asks: "Who sat at this meeting, and for whom?",
      explains: "People and groups around one meeting, with the countries and bodies behind them.",
      draws: true,
      parameters: [meeting],
      cypher: `
        MATCH (who)-[seat:ATTENDED]->(m:Meeting {graph: $graph, id: $meeting})
        OPTIONAL MATCH (who)-[side:REPRESENTS]->(sent)
        RETURN m, seat, who, side, sent
        ORDER BY who.id, sent.id`,
    },
    {
      name: "delegations",
      asks: "How large was each delegation, who was in it, and who led it?",
      explains: "By side at each meeting, as far as a text says for whom somebody came.",
      parameters: [],
      cypher: `
        MATCH (who:Person)-[seat:ATTENDED]->(m:Meeting {graph: $graph})
        MATCH (sent {graph: $graph}) WHERE sent.id = seat.delegation
        WITH m, sent, who, seat ORDER BY m.id, sent.id, who.id
        WITH m, sent, collect(who.name) AS people,
          collect(CASE WHEN seat.lead THEN who.name END) AS led
        RETURN m.name AS meeting, sent.name AS side, size(people) AS size, people, led
        ORDER BY m.id, sent.id`,
    },
    {
      name: "parties",
      asks: "Which countries and bodies were parties to which meeting?",
      explains: "A party is a side of the talks, whoever came for it.",
      draws: true,
      parameters: [],
      cypher: `
        MATCH (side)-[party:PARTY_TO]->(m:Meeting {graph: $graph})
        RETURN side, party, m
        ORDER BY m.id, side.id LIMIT 200`,
    },
    {
      name: "hosts-and-mediators",
      asks: "Who hosted, and who mediated?",
      explains: "With the words that say so.",
      parameters: [],
      cypher: `
        MATCH (s)-[party:PARTY_TO]->(m:Meeting {graph: $graph})
        WHERE party.host = true OR party.mediator = true
        RETURN s.name AS who, coalesce(party.host, false) AS hosted,
          coalesce(party.mediator, false) AS mediated, m.name AS meeting, party.quotes AS words
        ORDER BY m.id, s.id`,
    },
    {
      name: "absent",
      asks: "Who was absent?",
      explains: "A document says that somebody did not take part; silence is not absence.",
      parameters: [],
      cypher: `
        MATCH (who)-[absence:ABSENT_FROM]->(m:Meeting {graph: $graph})
        RETURN who.name AS absent, m.name AS meeting, toString(m.start) AS day,
          absence.quotes AS words
        ORDER BY m.id, who.id`,
    },
    {
      name: "expected-but-not-seen",
      asks: "Who was expected and, as far as the documents tell, did not come?",
      explains: "The meeting was held, others are said to have been there, and they are not.",
      parameters: [],
      cypher: `
        MATCH (who)-[expected:EXPECTED_AT]->(m:Meeting {graph: $graph})
        WHERE m.status = 'held' AND EXISTS { (m)<-[:ATTENDED]-() }
          AND NOT EXISTS { (who)-[:ATTENDED]->(m) }
        RETURN who.name AS expected, m.name AS meeting, toString(m.start) AS day,
          EXISTS { (who)-[:ABSENT_FROM]->(m) } AS saidToBeAbsent, expected.quotes AS words
        ORDER BY m.id, who.id`,
    },
    {
      name: "where-and-when",
      asks: "Where were meetings held, in order of time?",
      explains:
        "A day is the first possible one; its precision says how much of it the text gives.",
      parameters: [],
      cypher: `
        MATCH (m:Meeting {graph: $graph})-[:HELD_IN]->(p)
        OPTIONAL MATCH (m)-[:HELD_AT]->(v:Venue)
        RETURN coalesce(toString(m.start), 'unknown') AS day, m.precision AS precision,
          p.name AS place, v.name AS venue, m.name AS meeting, m.status AS status
        ORDER BY day, m.id, p.id, v.id`,
    },
    {
      name: "places",
      asks: "Which meetings were held at the same place?",
      explains: "Meetings with their venues, towns and countries.",
      draws: true,
      parameters: [],
      cypher: `
        MATCH (m:Meeting {graph: $graph})-[held:HELD_AT|HELD_IN]->(spot)
        OPTIONAL MATCH (spot)-[lies:\`IN\`]->(around)
        RETURN m, held, spot, lies, around
        ORDER BY m.id, spot.id, around.id LIMIT 200`,
    },
    {
      name: "series",
      asks: "Which meetings followed which, and which were part of a larger one?",
      explains: "Rounds and sessions; each arrow points to what came before or is the whole.",
      draws: true,
      parameters: [],
      cypher: `
        MATCH (m:Meeting {graph: $graph})-[step:FOLLOWS|PART_OF]->(n:Meeting)
        RETURN m, step, n
        ORDER BY m.id, n.id, step.id LIMIT 200`,
    },
    {
      name: "rounds-before",
      asks: "Which meetings led up to this one?",
      explains: "Back through the series, at most six steps.",
      draws: true,
      parameters: [laterMeeting],
      cypher: `
        MATCH way = (m:Meeting {graph: $graph, id: $meeting})-[:FOLLOWS|PART_OF*1..6]->(before:Meeting)
        RETURN way, length(way) AS steps, before.name AS meeting, toString(before.start) AS day
        ORDER BY steps, before.id, [step IN relationships(way) | step.id]`,
    },
    {
      name: "still-ahead",
      asks: "Which meetings were planned, proposed or cancelled?",
      explains: "As of the documents: none of them tells that the meeting was held.",
      parameters: [],
      cypher: `
        MATCH (m:Meeting {graph: $graph})
        WHERE m.status <> 'held'
        RETURN m.status AS status, m.name AS meeting, coalesce(toString(m.start), 'unknown') AS day,
          m.quotes AS words
        ORDER BY status, day, m.id`,
    },
  ],
};
