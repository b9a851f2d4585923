import type { Page } from "./page.ts";

// Whether a capital's name stands for its state ("Lima rejects") or for the place ("in Lima").
// Clues from both sides are added up; where nothing speaks for the state it is the place.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const locative = words(
  "in at near outside inside around across through throughout into via toward towards within beyond downtown central northern southern eastern western greater",
);
const whereabouts = words(
  "north south east west northeast northwest southeast southwest outskirts suburb suburbs centre center streets street capital city town district region province oblast area heart km kilometers kilometres kilometer miles mile outside visit trip travel travels travelled traveled travelling traveling flight flights journey arrival arrive arrived arrives arriving flew fly flies flying return returned returning returns went go going goes came come comes drive drove road train invite invited invitation tour moved moving fled flee hosted held meeting summit conference talks embassy residents resident mayor people native born based living lives lived stay",
);
const motion = words(
  "visit visited visits visiting leave left leaves leaving reach reached reaches reaching enter entered entering hit struck shelled bombed capture captured capturing seize seized besiege besieged storm stormed liberated",
);
const placed = words(
  "region province oblast district area airport metro suburb suburbs street streets court courts mayor residents resident time theatre theater university hotel square station zoo museum stadium city skyline summit conference talks meeting meetings round rounds forum declaration agreement accord accords treaty communique communiqué communiqué format process protocol airport marathon stock",
);
const acting = words(
  "says said say wants want rejects rejected reject demands demanded demand insists insisted insist accuses accused denies denied refuses refused refuse warns warned hopes hoped seeks sought aims agreed agrees agree claims claimed claim believes believed argues argued expects expected considers considered views viewed sees fears feared supports supported opposes opposed backs backed condemned condemns dismissed dismisses responded responds reacted announced announces confirmed confirms proposed proposes offered offers vowed vows pledged pledges promised promises threatened threatens signalled signaled signals urges urged calls called asked asks invaded invades annexed annexes launched launches seized seizes imposed imposes lifted suspended recognised recognized recognises recognizes maintains maintained stressed stresses described describes regards regarded occupies occupied controls controlled continues continued remains needs needed intends intended plans planned prepares prepared is was has had have would will could can cannot may might must should does did do must're uses used provides provided sent sends pushes pushed presses pressed tries tried attempts attempted gave gives accepts accepted ratified signed withdrew withdraws pulled retaliated declared declares submitted",
);
const unlikely = words(
  "located situated home hosts host hosting hosted lies crowded quiet shaken rocked hit struck shelled bombed bracing celebrated witnessed",
);
const towards = words(
  "pressure pressures pressured pressuring urge urges urged urging accuse accuses accused accusing tell tells told ask asks asked warn warns warned support supports supported supporting help helps helped force forces forced forcing push pushes pushed pushing press pressed pressing deter deters deterring deterred blame blames blamed blaming criticise criticize criticised criticized slam slams slammed condemn condemned let allow allows allowed allowing persuade persuaded convince convinced give gave gives giving offer offered grant granted demand demands sanction sanctions isolate isolates isolated isolating provoke provokes provoked reassure reassures reassured arm arming supply trust between against with by from for than among including backing ally allies behind both while whereas says said both and or as cost makes made make leave gives wants want expects encourage encouraged encouraging enabling enable allowing requires require remind",
);
const owned = words(
  "government position demand demands stance forces troops army military war invasion offensive proposal proposals objectives objective goals goal aims aim interest interests policy allies ally envoy envoys ambassador delegation negotiators negotiator leaders leader officials official foreign decision refusal insistence request claim claims response reaction offer terms conditions ability willingness readiness intentions intention control influence role security strategy plan plans red support military nuclear full-scale full aggression attack attacks sovereignty territorial territory relations ties relationship partners partner counterpart western nato eu membership top chief own long proxy defence defense air efforts effort commitment consent approval view views rejection narrative propaganda move moves actions sanctions leverage backing economy arsenal ambitions ambition",
);
/** What is laid on a state: "sanctions on Lima". */
const bearing = words(
  "pressure sanctions sanction impose imposed depends depend rely leverage attack pressed focus focused",
);
/** What comes from a state: "envoys from Lima". */
const coming = words(
  "negotiators negotiator officials official delegations delegation envoys envoy demands demand concessions support aid pressure signal signals statement assurances guarantees message response withdrawal reaction including representatives diplomats help approval permission pushback",
);

/** What only a city has. */
const ofCity = [
  "mayor",
  "police",
  "constable",
  "municipal",
  "city",
  "airport",
  "suburbs",
  "streets",
];

/** Whether the capital that stands there is meant as its state. */
export const actsAsState = (page: Page, first: number, last: number): boolean => {
  const before = page.together(first - 1, first) ? page.small(first - 1) : "";
  const before2 = page.together(first - 2, first) ? page.small(first - 2) : "";
  const after = page.together(first, last) ? page.small(last) : "";
  const after2 = page.together(first, last + 1) ? page.small(last + 1) : "";
  const back = (tokens: number, set: ReadonlySet<string>): boolean => {
    for (let i = first - 1; i >= first - tokens && page.together(i, first); i--) {
      if (set.has(page.small(i))) return true;
      if (/^[.;:]$/.test(page.word(i))) return false;
    }
    return false;
  };
  let score = 0;
  // "LIMA, May 3 (Agency)": a dateline.
  if (page.initial(first) && (page.dated(last) || page.dated(last + 1)) && /^[,(–—-]$/.test(after))
    return false;
  if (/^\($/.test(after) && page.initial(first)) return false;
  // "Lima, Peru"; "Washington D.C."
  if (after === "," && /^\p{Lu}/u.test(page.word(last + 1)) && locative.has(before)) return false;
  if (after === "-") {
    if (
      /^(?:backed|controlled|led|aligned|sponsored|mediated|installed|appointed|friendly|funded|brokered|proposed|occupied|supported|run|held|initiated)$/.test(
        after2,
      )
    )
      return true;
    if (/^(?:based|born|area|bound)$/.test(after2)) return false;
    // "Lima-Quito talks", "Nairobi-Kampala relations"
    if (/^\p{Lu}/u.test(page.word(last + 1))) score += 2;
  }
  if (before === "-" && /^(?:pro|anti)$/.test(before2)) return true;
  if (locative.has(before)) score -= 4;
  if (/^(?:the|a)$/.test(before)) score -= 2;
  if (/^(?:to|from|of|on|for)$/.test(before)) {
    if (
      back(5, whereabouts) ||
      (before === "for" &&
        /^(?:left|leave|leaves|leaving|bound|headed|heading|departed|departs|depart|departing)$/.test(
          before2,
        ))
    )
      score -= 3;
    else if (before === "on") score += back(4, bearing) ? 3 : -2;
    else if (before === "to") score += 1;
    else if (before === "from") score += back(4, coming) ? 3 : -1;
    else score += 1;
  }
  if (/^(?:between|against|by|with|than|towards|toward)$/.test(before)) score += 2;
  if (motion.has(before)) score -= 3;
  else if (towards.has(before)) score += 2;
  if (placed.has(after)) score -= 3;
  if (after === "'s" || after === "’s" || after === "'" || after === "’") {
    // "Lima's chief constable", "Lima's mayor": the city
    const local = new Set([after2, page.together(first, last + 2) ? page.small(last + 2) : ""]);
    if (ofCity.some((word) => local.has(word))) return false;
    score += owned.has(after2)
      ? 3
      : placed.has(after2) || /^\p{Lu}/u.test(page.word(last + 1))
        ? -3
        : 1;
  } else if (unlikely.has(after) || (acting.has(after) && unlikely.has(after2))) score -= 1;
  else if (acting.has(after)) score += locative.has(before) ? 1 : 3;
  else if (
    /^(?:also|still|now|never|repeatedly|previously|already|later|both|not|often|recently|has|have|earlier|itself)$/.test(
      after,
    ) &&
    acting.has(after2)
  )
    score += 2;
  return score >= 1;
};
