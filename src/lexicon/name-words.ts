// Words around and inside names: what may precede a person's name, join its parts, or only looks like one.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Styles before a person's name that tell the gender. */
export const honorifics: Readonly<Record<string, "female" | "male" | "either">> = {
  mr: "male",
  mrs: "female",
  ms: "female",
  miss: "female",
  mister: "male",
  madam: "female",
  madame: "female",
  mme: "female",
  monsieur: "male",
  herr: "male",
  frau: "female",
  señor: "male",
  señora: "female",
  senor: "male",
  senora: "female",
  sir: "male",
  lord: "male",
  lady: "female",
  dame: "female",
  king: "male",
  queen: "female",
  prince: "male",
  princess: "female",
  emperor: "male",
  empress: "female",
  duke: "male",
  duchess: "female",
  sheikh: "male",
  shaikh: "male",
  sheikha: "female",
  emir: "male",
  sultan: "male",
  ayatollah: "male",
  mullah: "male",
  maulana: "male",
  mawlawi: "male",
  imam: "male",
  pope: "male",
  father: "male",
  brother: "male",
  sister: "female",
  dr: "either",
  prof: "either",
  professor: "either",
  rabbi: "either",
  reverend: "either",
  rev: "either",
  bishop: "male",
  archbishop: "male",
  cardinal: "male",
  patriarch: "male",
  metropolitan: "male",
  saint: "either",
  dato: "male",
  datuk: "male",
  haji: "male",
  hajji: "male",
  pandit: "male",
  shri: "male",
  smt: "female",
  chairman: "male",
  chairwoman: "female",
  spokesman: "male",
  spokeswoman: "female",
  congressman: "male",
  congresswoman: "female",
  councilman: "male",
  councilwoman: "female",
  businessman: "male",
  businesswoman: "female",
};

/** Offices, ranks and callings that stand before a name, capitalised or not. */
export const titles: ReadonlySet<string> = words(`
  president vice-president premier chancellor minister secretary spokesman spokeswoman spokesperson envoy
  general gen gen. lieutenant lt lt. lieutenant-general colonel col col. major maj maj. captain capt capt. sergeant sgt sgt.
  admiral adm adm. commodore commander marshal brigadier brig brig. corporal cpl private rear
  mr mr. mrs mrs. ms ms. dr dr. miss mister madam madame prof prof. professor rev rev. reverend hon hon.
  senator sen sen. representative rep rep. congressman congresswoman lawmaker deputy mp mep assemblyman
  king queen prince princess emperor empress duke duchess sir lord lady dame pope cardinal bishop archbishop
  patriarch father rabbi imam ayatollah grand mullah maulana mawlawi sheikh shaikh sheikha emir sultan
  ambassador negotiator mediator adviser advisor aide chief head chairman chairwoman chairperson chair director
  leader co-leader co-chair judge justice governor gov gov. mayor attorney commissioner coordinator diplomat
  delegate official president-elect counselor counsellor consul speaker whip comrade
  analyst expert economist historian journalist reporter correspondent editor columnist author writer
  professor lecturer scholar researcher fellow activist lawyer prosecutor inspector superintendent constable
  commissar warlord strongman dictator ruler founder co-founder ceo cfo executive manager boss tycoon
  billionaire businessman businesswoman oligarch banker treasurer principal photographer
  son daughter wife husband brother sister father mother son-in-law daughter-in-law nephew cousin
  royal highness majesty excellency eminence holiness crown serene
  actor actress singer coach striker goalkeeper footballer physicist scientist
  foreign defence defense prime interior finance economy energy treasury trade labour special first second
  senior former acting interim late ex-president outgoing incumbent then-president veteran opposition
  high vice under assistant national security army navy force chief-of-staff staff
  press presidential chief's undersecretary under-secretary secretary-general director-general
  envoy's negotiators saint
`);

/** Of these, the words that by themselves make the next capitalised word a person's name. */
export const calling: ReadonlySet<string> = words(`
  president vice-president premier chancellor minister secretary spokesman spokeswoman spokesperson envoy
  gen gen. lieutenant lt lt. colonel col col. maj maj. captain capt capt. sergeant sgt sgt. admiral adm adm.
  commodore brigadier brig brig. corporal cpl lieutenant-general
  mr mr. mrs mrs. ms ms. dr dr. miss mister madam madame prof prof. professor rev rev. reverend
  senator sen sen. rep rep. congressman congresswoman king queen prince princess emperor empress sir lord lady dame
  pope cardinal archbishop ayatollah mullah maulana mawlawi sheikh shaikh sheikha
  ambassador negotiator mediator adviser advisor aide chairman chairwoman governor gov gov. mayor commissioner
  president-elect secretary-general undersecretary under-secretary director-general ex-president comrade
  analyst economist historian spokesperson son-in-law lawmaker diplomat
`);

/** Lower-case words inside a name. */
export const particles: ReadonlySet<string> = words(
  "al el bin ibn bint ben van von der den de del della di da dos das du la le ter ten zu zur y e abu ould ag ud ul-haq ul wa",
);

/** Words that are no part of any name, whatever their case: the closed classes, days, months. */
export const functional: ReadonlySet<string> = words(`
  the a an this that these those there here it its he she his her they their we our you your i my me us him them who whom whose
  which what when where why how if unless until while after before since because although though despite amid during
  as at by for from in into of off on onto out over to toward towards under up upon with within without against among between
  about above across along around behind below beneath beside beyond down near through throughout via per
  and or but nor so yet both either neither not no yes also again still then thus hence however moreover meanwhile
  earlier later now today yesterday tomorrow tonight once twice soon recently previously currently finally eventually
  other others another each every all any some many much
  more most few several such same own only just even too very quite rather almost nearly about around
  is are was were be been being am do does did done have has had having will would shall should can could may might must
  said says say saying told tells added adding noted asked according speaking following including regarding concerning given
  let lets asked read see watch click share follow subscribe photo video image images picture pictures file getty
  mr mrs ms dr don't it's he's she's that's there's what's let's i'm we're they're
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  christmas easter ramadan god internet covid coronavirus brexit
  moreover furthermore nevertheless nonetheless instead indeed perhaps maybe certainly clearly obviously
  asked questions question answer answers why
  advertisement related topics tags editor's note updated published listen
  never always often sometimes usually generally overall together apart separately
  like unlike except besides plus minus versus
  thank thanks please welcome dear colleagues colleague ladies gentlemen friends hello
  don’t it’s he’s she’s that’s there’s what’s let’s i’m we’re they’re
`);

/** Words that names of bodies and houses hold, but no person's and no place's, and that headings begin with. */
const telling: ReadonlySet<string> = words(`
  addresses meets hosts visits signs announces holds delivers participates attends welcomes urges calls speaks joins launches receives
  congratulates vows warns greets arrives leads opens outlines discusses
  officials official negotiators talks talk meeting meetings round rounds session sessions delegation delegations
  negotiations negotiation peace war ceasefire truce agreement agreements deal deals accord accords treaty summit summits conference
  conferences government governments country countries people forces troops police soldiers analysts experts observers critics
  diplomats sources source media reports report news world international national foreign local regional western eastern northern
  southern central background history reactions outcomes delegates references notes links external see participants venue venues
  date dates city cities location country result results aftermath overview
  new old big small great good bad high low long short early late major minor key main top full final initial
  first second third fourth fifth sixth seventh last next previous
  one two three four five six seven eight nine ten eleven twelve hundred hundreds thousand thousands million millions dozens
  north south east west
`);

/** Words that stand with a capital at the head of a sentence or of a heading, and are no names of people or places. */
export const ordinary: ReadonlySet<string> = new Set([...functional, ...telling]);

/** Names that are a family name where they stand first: Chinese, Korean, Vietnamese. */
export const familyFirst: ReadonlySet<string> = words(`
  Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang Feng Yu Dong
  Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Lu Su Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren Fan Fang Shi
  Yao Tan Liao Zou Xiong Jin Hao Kong Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Long Wan Duan Qian Yin Yi Chang Qiao Lai Gong Wen Xi
  Kim Lee Park Choi Chung Jung Kang Cho Yoon Yun Jang Lim Im Oh Seo Shin Kwon Hwang Ahn Hong Moon Bae Baek Nam Roh Noh Ryu Ri Pak Choe Jong
  Nguyen Tran Le Pham Hoang Phan Vu Vo Dang Bui Do Ngo Duong Truong To Luong
  Hun Mao Chiang Tsai
`);

/** Words that may end a person's name. */
export const generations: ReadonlySet<string> = words("Jr Jr. Sr Sr. II III IV");
