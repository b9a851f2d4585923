// Interim: the roles helper lands the judgement of wordings.
export const officeKey = (title: string): string => title.toLowerCase();
