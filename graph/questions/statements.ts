import { day, meetingSpokenAt, meetingSpokenOf, speaker, subject } from "./parameters.ts";
import type { Theme } from "./question.ts";

export const statements: Theme = {
  title: "What was said",
  questions: [
    {
      name: "before-and-after",
      asks: "What did somebody say of something before a day, and from it on?",
      explains: "Only statements whose day is known; one of an unsure day may lie across.",
      parameters: [speaker, subject, day],
      cypher: `
        MATCH (s:Person {graph: $graph, id: $speaker})-[:MADE]->(c:Claim)-[:ABOUT]->(what)
        WHERE what.id = $subject AND c.said IS NOT NULL
        RETURN CASE WHEN c.saidUntil < date($day) THEN 'before'
            WHEN c.said >= date($day) THEN 'after' ELSE 'unsure' END AS side,
          toString(c.said) AS day, s.name AS who, c.act AS act, c.text AS said, what.name AS of
        ORDER BY c.said, c.id`,
    },
    {
      name: "who-said-what-of-whom",
      asks: "Who said what of whom?",
      explains: "Statements about people, oldest first.",
      parameters: [],
      cypher: `
        MATCH (s)-[:MADE]->(c:Claim {graph: $graph})-[:ABOUT]->(whom:Person)
        RETURN coalesce(toString(c.said), 'unknown') AS day, s.name AS who, c.act AS act,
          c.text AS said, whom.name AS of
        ORDER BY day, c.id, s.id, whom.id LIMIT 300`,
    },
    {
      name: "who-speaks-of-whom",
      asks: "Which people and countries does each speaker talk about most?",
      explains: "Counts statements.",
      parameters: [],
      cypher: `
        MATCH (s)-[:MADE]->(c:Claim {graph: $graph})-[:ABOUT]->(what)
        WHERE what:Person OR what:Country
        WITH s, what, count(DISTINCT c) AS statements
        RETURN s.name AS who, what.name AS of, statements
        ORDER BY statements DESC, s.id, what.id LIMIT 50`,
    },
    {
      name: "said-of-a-meeting",
      asks: "What was said of this meeting, and by whom?",
      explains: "Speakers, their statements and the meeting.",
      draws: true,
      parameters: [meetingSpokenOf],
      cypher: `
        MATCH (m:Meeting {graph: $graph, id: $meeting})<-[about:ABOUT]-(c:Claim)<-[made:MADE]-(who)
        RETURN who, made, c, about, m
        ORDER BY who.id, c.id LIMIT 100`,
    },
    {
      name: "said-at-a-meeting",
      asks: "What did people say at this meeting?",
      explains: "Statements that a text places at the meeting itself.",
      parameters: [meetingSpokenAt],
      cypher: `
        MATCH (s)-[:MADE]->(c:Claim)-[:SAID_AT]->(m:Meeting {graph: $graph, id: $meeting})
        RETURN s.name AS who, c.act AS act, c.quotation AS quotation, c.text AS said,
          m.name AS meeting
        ORDER BY c.id, s.id`,
    },
    {
      name: "most-quoted",
      asks: "Who is quoted most?",
      explains: "With how many of the statements are in the speaker's own words.",
      parameters: [],
      cypher: `
        MATCH (s)-[:MADE]->(c:Claim {graph: $graph})
        WITH s, count(c) AS statements,
          sum(CASE WHEN c.quotation = 'indirect' THEN 0 ELSE 1 END) AS inOwnWords
        RETURN s.name AS who, statements, inOwnWords
        ORDER BY statements DESC, s.id LIMIT 30`,
    },
    {
      name: "in-their-own-words",
      asks: "What was said word for word, and in which document does it stand?",
      explains: "All of it is in quotation marks there.",
      parameters: [],
      cypher: `
        MATCH (s)-[:MADE]->(c:Claim {graph: $graph})-[:FROM]->(d:Document)
        WHERE c.quotation = 'direct'
        RETURN s.name AS who, c.text AS words, d.path AS document
        ORDER BY d.path, c.id, s.id LIMIT 300`,
    },
    {
      name: "denied-or-rejected",
      asks: "What was denied, rejected or said not to be so?",
      explains: "Acts of denying and rejecting, and statements with a “not”.",
      parameters: [],
      cypher: `
        MATCH (s)-[:MADE]->(c:Claim {graph: $graph})
        WHERE c.act IN ['deny', 'reject'] OR c.negated = true
        RETURN s.name AS who, c.act AS act, c.cue AS cue, c.text AS said, c.negated AS negated
        ORDER BY c.id, s.id LIMIT 300`,
    },
    {
      name: "demands-promises-threats",
      asks: "Who demanded, promised, threatened, proposed or agreed to what?",
      explains: "The verb of the text is the cue.",
      parameters: [],
      cypher: `
        MATCH (s)-[:MADE]->(c:Claim {graph: $graph})
        WHERE c.act IN ['demand', 'promise', 'threaten', 'propose', 'agree', 'appeal']
        RETURN c.act AS act, s.name AS who, c.cue AS cue, c.text AS said
        ORDER BY act, s.id, c.id LIMIT 300`,
    },
    {
      name: "forecasts-and-what-came",
      asks: "What was foretold of meetings that were later held, and did it come so?",
      explains:
        "Statements older than the meeting; what was said of it afterwards stands beside them.",
      parameters: [],
      cypher: `
        MATCH (s)-[:MADE]->(c:Claim)-[:ABOUT]->(m:Meeting {graph: $graph})
        WHERE m.status = 'held' AND c.saidUntil < m.start
        OPTIONAL MATCH (later:Claim)-[:ABOUT]->(m) WHERE later.said >= m.start
        WITH s, c, m, later ORDER BY later.id
        WITH s, c, m, collect(later.name) AS saidAfterwards
        RETURN toString(c.said) AS foretold, s.name AS who, c.act AS act, c.text AS said,
          toString(m.start) AS held, m.name AS meeting, saidAfterwards
        ORDER BY c.said, c.id, m.id, s.id LIMIT 100`,
    },
    {
      name: "expectations",
      asks: "What do people expect, promise or threaten of what is still to come?",
      explains: "To look at again when the day has come.",
      parameters: [],
      cypher: `
        MATCH (s)-[:MADE]->(c:Claim {graph: $graph})
        WHERE c.act IN ['expect', 'promise', 'threaten']
        OPTIONAL MATCH (c)-[:ABOUT]->(m:Meeting)
        RETURN coalesce(toString(c.said), 'unknown') AS day, s.name AS who, c.act AS act,
          c.text AS said, m.name AS meeting, m.status AS status
        ORDER BY day, c.id, s.id, m.id LIMIT 100`,
    },
    {
      name: "who-was-told-what",
      asks: "Who was told what?",
      explains: "Statements made to somebody: an interview, a briefing, a call.",
      draws: true,
      parameters: [],
      cypher: `
        MATCH (who)-[made:MADE]->(c:Claim {graph: $graph})-[told:TOLD_TO]->(whom)
        RETURN who, made, c, told, whom, who.name AS speaker, c.text AS said, whom.name AS hearer
        ORDER BY c.id, who.id, whom.id LIMIT 100`,
    },
    {
      name: "hedged",
      asks: "Which statements are hedged?",
      explains: "“May”, “could”, “appears to”: the speaker does not vouch for it.",
      parameters: [],
      cypher: `
        MATCH (s)-[:MADE]->(c:Claim {graph: $graph})
        WHERE c.hedged = true
        RETURN s.name AS who, c.text AS said, toString(c.said) AS day
        ORDER BY c.id, s.id LIMIT 300`,
    },
  ],
};
