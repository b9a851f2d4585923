// When two spellings are one name. Names from other scripts reach English by many roads: "Andriy", "Andrii";
// "Abashidze", "Abashidzye"; "al-Berg", "Al Berg".

/** Given names that are one in several languages, or a short form of each other; keys, not spellings. */
const sameGiven: ReadonlyMap<string, string> = new Map(
  `vladimir volodimir uladzimir|aleksandr oleksandr aliaksandr alieksandr aleksander iskandar|sergei serhi siarhei|nikolai mikola mikalai
dmitri dmitro dzmitri|andrei andri andrzei andre|evgeni ievhen ievgeni ivhen evhen iauheni|mihail mihailo mikhail mihal|pavel pavlo|piotr petro petr|
aleksei oleksi alaksei aleksi|kiril kirilo kirilo|vladislav vladislav uladzislau|viacheslav vacheslav|georgi heorhi giorgi|grigori hrihori|gennadi hennadi|
igor ihor|oleg oleh|vasili vasil|anatoli anatol|iuri iuri|konstantin kostiantin kostantin|maksim maksim|stanislav stas|elena olena helena|olga olha|
irina irina|natalia natalia|tatiana tetiana tetana|ekaterina katerina kateryna|oksana aksana|svetlana svitlana|ilia illia|mohamed muhamad mohamad muhamed mohammed mahomet mehmet|
ahmed ahmad ahmet|husein hosein husain hussain husin|hasan hassan|mahmud mahmoud mahmut|yusuf iusuf iousef iusef iosef|abdulah abdala abdulla abdalah|halid haled|omar umar omer|osama usama|
saleh salih|said saeed saiid|mustafa mostafa|ibrahim ebrahim|ismail esmail|iasir iaser|walid valid|binamin beniamin benamin bibi|ishak itzhak|shimon simon|bil wiliam vilim wilam|bob robert|tom thomas|
jim james|mike michael|joe joseph|steve steven stephen|dan daniel|dave david davit davyd|tony anthony antoni|ed edward|dick richard rick|jack john|tim timothi|ben beniamin|chris christopher|
don donald|ron ronald|ken keneth|sam samuel|mat mathew|andi andrew|alex aleksandr|nick nicholas|pete peter|jef jefrei|greg gregori|larri lawrence|kate katherine|liz elizabeth`
    .split(/[|\n]+/)
    .flatMap((row) => {
      const [first = "", ...rest] = row.trim().split(" ").map(wordKey);
      return [first, ...rest].map((key) => [key, first] as const);
    }),
);

function wordKey(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\p{M}'’ʼ`.]/gu, "")
    .toLowerCase()
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
    .replace(/dzh/g, "j")
    .replace(/x/g, "ks")
    .replace(/ph/g, "f")
    .replace(/^[yi]e(?=\p{L}{3})/u, "e")
    .replace(/oo|ou/g, "u")
    .replace(/ee/g, "i")
    .replace(/[jiy]+/g, "i")
    .replace(/(\p{L})\1+/gu, "$1")
    .replace(/i(?=[aou])/g, "")
    .replace(/ie/g, "e")
    .replace(/der$/, "dr")
    .replace(/i$/, "");
}

const articles = new Set(["al", "el", "ul", "bin", "ibn", "abu", "an", "as", "ash", "ad"]);

/** Words of a name as they sound: Arabic articles, hyphens and marks gone. */
const keysOf = (name: string): string[] => {
  // "Berg, Ada"
  const ordered = name.replace(/^([^,]+),\s+(.+)$/, "$2 $1");
  const words = ordered.split(/[\s\-‐‑–]+/).filter((word) => /\p{L}/u.test(word));
  const telling = words.filter((word) => !articles.has(word.toLowerCase()));
  return (telling.length > 0 ? telling : words).map(wordKey).filter((key) => key !== "");
};

/** One key for the spellings of a name: words as they sound, with single blanks. */
export const nameKey = (name: string): string => keysOf(name).join(" ");

/** One edit apart: a letter more, less, or another. */
const nearly = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  const rest = a.length === b.length ? 1 : 0;
  return a.length >= b.length
    ? a.slice(start + 1) === b.slice(start + rest)
    : b.slice(start + 1) === a.slice(start);
};

const givenAgree = (a: string, b: string): boolean =>
  a === b ||
  (a.length === 1 && b.startsWith(a)) ||
  (b.length === 1 && a.startsWith(b)) ||
  (sameGiven.get(a) ?? a) === (sameGiven.get(b) ?? b) ||
  (Math.min(a.length, b.length) >= 4 && nearly(a, b));

/** Whether two names of two words and more are one person's, and what speaks for it. */
export const samePerson = (
  a: string,
  b: string,
): { readonly same: boolean; readonly why: string } => {
  const left = keysOf(a);
  const right = keysOf(b);
  if (left.join(" ") === right.join(" "))
    return { same: true, why: "same name in another spelling" };
  if (left.length < 2 || right.length < 2) return { same: false, why: "a single name" };
  const [given = "", family = ""] = [left[0], left.at(-1)];
  const [given2 = "", family2 = ""] = [right[0], right.at(-1)];
  if (family === family2 && givenAgree(given, given2))
    return {
      same: true,
      why:
        given === given2 ? "same first and last name" : "same last name, forms of one first name",
    };
  if ([...left].sort().join(" ") === [...right].sort().join(" "))
    return { same: true, why: "same words in another order" };
  if (given === given2 && Math.min(family.length, family2.length) >= 5 && nearly(family, family2))
    return { same: true, why: "same first name, last names a letter apart" };
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
