// Ways to spoil a GEXF file of ours: each is found by our checker, and Gephi was seen to mind it or not.

export interface Spoilt {
  readonly name: string;
  readonly spoil: (gexf: string) => string;
  /** What the checker of Gephi's rules says. */
  readonly problem: RegExp;
  /**
   * What Gephi 0.10.1 does: opens nothing, says more in its report, has another graph without a word,
   * or neither: then we ask for more than it does.
   */
  readonly gephi: "refuses" | "says" | "changes" | "takes";
}

const edge = /<edge (id="[^"]*")(.*<\/edge>\n)/;
const spoilt = (
  name: string,
  gephi: Spoilt["gephi"],
  problem: RegExp,
  what: string | RegExp,
  by: string | ((...found: string[]) => string),
): Spoilt => ({ name, gephi, problem, spoil: (gexf) => gexf.replace(what, by as string) });

export const spoiltFiles: readonly Spoilt[] = [
  spoilt("a control character", "refuses", /a sign that XML has not/, "Parley", "Par\u0001ley"),
  spoilt("a stray &", "refuses", /a loose &/, "Parley", "Parl&y"),
  spoilt("an open element", "refuses", /unclosed/, "</creator>", ""),
  spoilt("no label", "changes", /has no label/, /(<node id="[^"]*") label="[^"]*"/, "$1"),
  spoilt("dates without a format", "says", /read as numbers/, ' timeformat="date"', ""),
  spoilt(
    "a spell that is no date",
    "says",
    /is no day/,
    /spell start="[^"]*"/,
    'spell start="May"',
  ),
  spoilt(
    "a month",
    "changes",
    /is no day/,
    /spell start="(\d+-\d+)-(?!01)\d+"/,
    'spell start="$1"',
  ),
  spoilt("a time", "takes", /is no day/, /spell start="([^"]*)"/, 'spell start="$1T00:00"'),
  spoilt(
    "an end before a start",
    "says",
    /a spell from/,
    /spell start="[^"]*"/,
    'spell start="2999-01-01"',
  ),
  spoilt(
    "a spell without ends",
    "changes",
    /without ends/,
    /<spell start="[^"]*" end="[^"]*"/,
    "<spell",
  ),
  spoilt(
    "an attribute of another name",
    "changes",
    /undeclared/,
    '<attribute id="cue"',
    '<attribute id="q"',
  ),
  spoilt(
    "an unknown type",
    "says",
    /of type date/,
    'title="cue" type="string"',
    'title="cue" type="date"',
  ),
  spoilt(
    "attributes behind the nodes",
    "changes",
    /after nodes/,
    /(<attributes class="node"[\s\S]*?<\/attributes>\n)([\s\S]*)<edges>/,
    "$2$1<edges>",
  ),
  spoilt(
    "an unquoted list",
    "takes",
    /is no liststring/,
    /(for="evidence" value="\[)&quot;([^"]*?)&quot;(\]")/,
    (_, opening, items, closing) => `${opening}${items.replaceAll("&quot;", "")}${closing}`,
  ),
  spoilt(
    "a line end in a list as an escape",
    "changes",
    /is no liststring/,
    /(for="quotes" value="\[&quot;[^"]*?)&#10;/,
    "$1\\n",
  ),
  spoilt(
    "a word for a number",
    "says",
    /is no integer/,
    /for="sources" value="\d+"/,
    'for="sources" value="many"',
  ),
  spoilt(
    "a number of more than 32 bits",
    "says",
    /is no integer/,
    /for="sources" value="\d+"/,
    'for="sources" value="2147483648"',
  ),
  spoilt(
    "a word for yes or no",
    "changes",
    /is no boolean/,
    /for="negated" value="true"/,
    'for="negated" value="yes"',
  ),
  spoilt(
    "two values",
    "changes",
    /two values/,
    /(<attvalue for="sources" value=")(\d+"\/>)/,
    "$1$2$19$2",
  ),
  spoilt("a node without a place", "changes", /would lie at 0,0/, /<viz:position[^>]*>/, ""),
  spoilt(
    "a size behind another attribute",
    "changes",
    /first attribute/,
    "<viz:size value",
    '<viz:size a="1" value',
  ),
  spoilt("a colour without blue", "changes", /without r, g and b/, / b="\d+"/, ""),
  spoilt("a node within another", "says", /is nested/, "<node ", '<node pid="x" '),
  spoilt("an edge to nowhere", "says", /no node/, /target="[^"]*"/, 'target="nobody"'),
  spoilt("the same edge twice", "says", /twice/, edge, "<edge $1$2<edge $1$2"),
  spoilt(
    "two edges of one kind between the same ends",
    "says",
    /merged/,
    edge,
    '<edge $1$2<edge id="another"$2',
  ),
  spoilt("an edge without a kind", "changes", /has no kind/, /(<edge [^>]*) kind="[^"]*"/, "$1"),
  spoilt(
    "edges without a direction",
    "says",
    /not directed/,
    'defaultedgetype="directed"',
    'defaultedgetype="undirected"',
  ),
  spoilt(
    "an edge without a direction",
    "says",
    /is not directed/,
    'type="directed" kind',
    'type="undirected" kind',
  ),
];
