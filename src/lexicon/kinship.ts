/** Words for relatives: "son-in-law" is the tokens "son - in - law". */
export const kinship: ReadonlySet<string> = new Set(
  "son daughter brother sister father mother wife husband spouse widow widower uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother stepson stepdaughter stepfather stepmother stepbrother stepsister half-brother half-sister twin-brother twin-sister son-in-law daughter-in-law brother-in-law sister-in-law father-in-law mother-in-law fiancé fiancée fiance fiancee godson goddaughter godfather great-grandson great-granddaughter great-nephew ex-wife ex-husband partner".split(
    " ",
  ),
);

/** Whom the word says to be a woman or a man. */
export const femaleKin =
  /^(?:ex-|half-|twin-|step|grand|god|great-|grand)*(?:daughter|sister|mother|wife|widow|aunt|niece|fiancée|fiancee)(?:-in-law)?$/;
export const maleKin =
  /^(?:ex-|half-|twin-|step|grand|god|great-)*(?:son|brother|father|husband|widower|uncle|nephew|fiancé|fiance)(?:-in-law)?$/;
