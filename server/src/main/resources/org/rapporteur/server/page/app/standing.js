/** How the reports of an entry stand together: one word, one sign, one colour. */
export const SIGNS = {
  conflict: { sign: '≠', word: 'reports differ' },
  agree: { sign: '=', word: 'reports agree' },
  vaguer: { sign: '~', word: 'one is vaguer' },
  single: { sign: '·', word: 'one report' }
};

export const STANDINGS = { lead: 'most exact', same: 'says the same', vaguer: 'vaguer', conflicts: 'says otherwise' };

/** The sign beside a single claim. */
export const STANDING_SIGN = { lead: 'agree', same: 'agree', vaguer: 'vaguer', conflicts: 'conflict' };

/** Copies count with their original. */
export const originalOf = (claim) => claim.copy_of ?? claim.report;

/** `conflict`, `agree` (two or more originals say the same), `vaguer` or `single`: the server counts all claims, also those not listed. */
export const kindOf = (entry) => entry.stands;
