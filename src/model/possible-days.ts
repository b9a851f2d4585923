/**
 * First and last possible day of a date as precise as its text, for comparing: the last one of a month is
 * written as its 31st, which no calendar need have.
 */
export const firstDay = (date: string): string => date + "-01-01".slice(date.length - 4);
export const lastDay = (date: string): string => date + "-12-31".slice(date.length - 4);
