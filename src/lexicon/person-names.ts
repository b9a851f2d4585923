// When two spellings are one name. Names from other scripts reach English by many roads: "Andriy", "Andrii";
// "Abashidze", "Abashidzye"; "al-Berg", "Al Berg".

/** Given names that are one in several languages, or a short form of each other; keys, not spellings. */
const sameGiven: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const rowsOf = new Map<string, Set<number>>();
  `vladimir volodimir uladzimir|aleksandr oleksandr aliaksandr alieksandr aleksander iskandar|sergei serhi siarhei|nikolai mikola mikalai
dmitri dmitro dzmitri|andrei andri andrzei andre|evgeni jevgeni ievhen ievgeni ivhen evhen iauheni|mihail mihailo mikhail mihal|pavel pavlo|piotr petro petr|
aleksei oleksi alaksei aleksi|kiril kirilo kirilo|vladislav vladislav uladzislau|viacheslav vacheslav|georgi heorhi giorgi|grigori hrihori|gennadi hennadi|
igor ihor|oleg oleh|vasili vasil|anatoli anatol|iuri iuri|konstantin kostiantin kostantin|maksim maksim|stanislav stas|elena olena helena jelena|olga olha|
irina irina|natalia natalia|tatiana tetiana tetana|ekaterina katerina kateryna|oksana aksana|svetlana svitlana|ilia illia|mohamed muhamad mohamad muhamed mohammed mahomet mehmet|
ahmed ahmad ahmet|husein hosein husain hussain husin|hasan hassan|mahmud mahmoud mahmut|yusuf iusuf iousef iusef iosef|abdulah abdala abdulla abdalah|halid haled|omar umar omer|osama usama|
saleh salih|said saeed saiid|mustafa mostafa|ibrahim ebrahim|ismail esmail|iasir iaser|walid valid|binamin beniamin benamin bibi|ishak itzhak|shimon simon|bil wiliam vilim wilam|bob robert|ted theodore|ted edward|tom thomas|
jim james|mike michael|joe joseph|steve steven stephen|dan daniel|dave david davit davyd|tony anthony antoni|ed edward|dick richard rick|jack john|tim timothi|ben beniamin|chris christopher|
don donald|ron ronald|ken keneth|sam samuel|mat mathew|andi andrew|alex aleksandr|nick nicholas|pete peter|jef jefrei|greg gregori|larri lawrence|kate katherine|liz elizabeth`
    .split(/[|\n]+/)
    .forEach((row, index) => {
      for (const name of row.trim().split(" ").map(wordKey))
        rowsOf.set(name, (rowsOf.get(name) ?? new Set()).add(index));
    });
  return rowsOf;
})();

const cyrillic: ReadonlyMap<string, string> = new Map(
  "а=a б=b в=v г=g ґ=g д=d е=e ё=e є=e ж=zh з=z и=i і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ў=u ф=f х=h ц=ts ч=ch ш=sh щ=sch ъ= ы=y ь= э=e ю=iu я=ia ј=i љ=l њ=n ћ=c ђ=d џ=j"
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);

function wordKey(word: string): string {
  const plain = word
    .normalize("NFC")
    .toLowerCase()
    .replace(/\p{Script=Cyrillic}/gu, (letter) => cyrillic.get(letter) ?? letter)
    .normalize("NFKD")
    .replace(/[\p{M}'’ʼ`.]/gu, "");
  if (plain.length === 1) return plain.replace(/[jy]/, "i").replace("q", "k");
  return plain
    .replace(/ł/g, "l")
    .replace(/[øœ]/g, "o")
    .replace(/ı/g, "i")
    .replace(/đ/g, "d")
    .replace(/ə/g, "a")
    .replace(/ß/g, "ss")
    .replace(/æ/g, "e")
    .replace(/shch/g, "sch")
    .replace(/kh/g, "h")
    .replace(/(?:ck|q)/g, "k")
    .replace(/gh/g, "g")
    .replace(/dzh|(?<=\p{L})zh/gu, "j")
    .replace(/x/g, "ks")
    .replace(/ph/g, "f")
    .replace(/^abd[aeu]l(?=\p{L}{3}|$)/u, "abd")
    .replace(/^[yi]e(?=\p{L}{3})/u, "e")
    .replace(/oo|ou/g, "u")
    .replace(/ee/g, "i")
    .replace(/[jiy]+/g, "i")
    .replace(/(\p{L})\1+/gu, "$1")
    .replace(/(?<=\p{L})i(?=[aou])/gu, "")
    .replace(/(?<=\p{L})ie/gu, "e")
    .replace(/der$/, "dr")
    .replace(/i$/, "");
}

const articles = new Set(["al", "el", "ul", "bin", "ibn", "abu", "an", "as", "ash", "ad"]);

/** Words of a name as they sound: Arabic articles, hyphens and marks gone. */
const keysOf = (name: string): string[] => {
  // "Berg, Ada"
  const ordered = name.replace(/^([^,]+),\s+(.+)$/, "$2 $1");
  // "AdaBerg"
  const divided = /\s/.test(ordered)
    ? ordered
    : ordered.replace(/(?<=\p{L}{2}\p{Ll})(?=\p{Lu})/u, " ");
  const words = divided
    .split(/[\s\-‐‑–]+/)
    .filter((word) => /\p{L}/u.test(word))
    .flatMap((word) => (isInitials(word, name) ? word.split("") : [word]));
  const telling = words.filter((word) => !articles.has(word.toLowerCase()));
  return (telling.length > 0 ? telling : words).map(wordKey).filter((key) => key !== "");
};

/** "AB Berg", where the other words are not all in capitals. */
const isInitials = (word: string, name: string): boolean =>
  /^\p{Lu}{2}$/u.test(word) && /\p{Ll}/u.test(name);

/** One key for the spellings of a name: words as they sound, with single blanks. */
export const nameKey = (name: string): string => keysOf(name).join(" ");

/** One edit apart: a letter more, less, another, or two that changed places. */
const nearly = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  if (a.length > b.length) return a.slice(start + 1) === b.slice(start);
  if (a.length < b.length) return b.slice(start + 1) === a.slice(start);
  return (
    a.slice(start + 1) === b.slice(start + 1) ||
    (a[start] === b[start + 1] &&
      a[start + 1] === b[start] &&
      a.slice(start + 2) === b.slice(start + 2))
  );
};

/** "Ada" and "A.", "Bill" and "William", "Rustam" and "Rustem". */
const givenAgree = (a: string, b: string): boolean =>
  a === b ||
  (a.length === 1 && b.startsWith(a)) ||
  (b.length === 1 && a.startsWith(b)) ||
  oneGiven(a, b) ||
  (Math.min(a.length, b.length) >= 4 && nearly(a, b));

const oneGiven = (a: string, b: string): boolean =>
  [...(sameGiven.get(a) ?? [])].some((row) => sameGiven.get(b)?.has(row));

/**
 * Last names in two spellings. Only one of a name's two ends may be misspelt, so it asks for a given name
 * that is the same for certain.
 */
const familyAgree = (a: string, b: string, sureOfGiven: boolean): boolean =>
  a === b || (sureOfGiven && Math.min(a.length, b.length) >= 5 && nearly(a, b));

/** Whether the names between are at odds: each has one that the other lacks. "Omar bin Said", "Omar bin Ali". */
const atOdds = (a: readonly string[], b: readonly string[]): boolean => {
  const left = [...b];
  let missing = 0;
  for (const key of a) {
    const at = left.findIndex((other) => givenAgree(key, other));
    if (at < 0) missing++;
    else left.splice(at, 1);
  }
  return missing > 0 && left.length > 0;
};

const isRotated = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length &&
  a.some((_, at) => [...a.slice(at), ...a.slice(0, at)].every((key, i) => key === b[i]));

/** "Berg Ada", "Ada Olegovna Berg" */
const isTurned = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === 2 && short[0] === long.at(-1) && short[1] === long[0];

/** Whether two names of two words and more are one person's, and what speaks for it. */
export const samePerson = (
  a: string,
  b: string,
): { readonly same: boolean; readonly why: string } => {
  const left = keysOf(a);
  const right = keysOf(b);
  if (left.join(" ") === right.join(" "))
    return { same: true, why: "same name in another spelling" };
  // "Abdul Rahman Berg", "Abdulrahman Berg"
  if (left.join("").length >= 8 && left.join("") === right.join(""))
    return { same: true, why: "same letters, divided otherwise" };
  if (left.length < 2 || right.length < 2) return { same: false, why: "a single name" };
  const [given = "", family = ""] = [left[0], left.at(-1)];
  const [given2 = "", family2 = ""] = [right[0], right.at(-1)];
  const sureOfGiven = given === given2 || oneGiven(given, given2);
  const ends = givenAgree(given, given2) && familyAgree(family, family2, sureOfGiven);
  // "Ivan Petrovich Berg", "Ivan Olegovich Berg"
  if (ends && atOdds(left.slice(1, -1), right.slice(1, -1)))
    return { same: false, why: "different middle names" };
  if (ends && family === family2)
    return {
      same: true,
      why:
        given === given2 ? "same first and last name" : "same last name, forms of one first name",
    };
  if (ends) return { same: true, why: "same first name, last names a letter apart" };
  if (isRotated(left, right) || isTurned(left, right) || isTurned(right, left))
    return { same: true, why: "same words in another order" };
  // "Omar bin Said al-Berg", "Omar al-Berg"; "Abdul Rashid Berg", "Rashid Berg"
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (
    short.length < long.length &&
    short.every((key) => long.includes(key)) &&
    short.at(-1) === long.at(-1)
  )
    return { same: true, why: "one name is part of the other" };
  return { same: false, why: "different names" };
};
