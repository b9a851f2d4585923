// Abbreviations that keep their full stop. Lower case, without the stop.

/** Before a name: a sentence never ends here. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  "mr mrs ms dr prof gen maj col lt sgt capt adm cmdr cpl pvt brig rep sen gov pres amb min sec hon rev messrs mme st vs fr no nos art cf e.g i.e approx".split(
    " ",
  ),
);

/** A sentence may end here, when the next one clearly begins. */
export const abbreviations: ReadonlySet<string> = new Set([
  ...titleAbbreviations,
  ..."jr sr jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc ltd co corp llc plc dept univ est fig vol pp ed eds ave blvd rd mt ft etc bros assn intl govt a.m p.m".split(
    " ",
  ),
]);
