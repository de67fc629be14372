// Words beside a number that say another number came before or after it: compiled by hand from the vocabulary of
// revised counts, prices, tolls and estimates.

/** Right before the number or its noun: the number was replaced. Sorted. */
export const olderCues = `
earlier; early; first; former; formerly; initial; initially; once; original; originally; past; prior; previous; previously; then-
down from; instead of; rather than; revised from; up from
`;

/** Right before the number or its noun: the number replaces another. Sorted. */
export const newerCues = `
latest; new; newest; newly; now; revised; updated; upgraded
climbed to; climbs to; cut to; fell to; grew to; grown to; increased to; increases to; jumped to; lowered to; raised to; raises to; revised to; revised up to; revised down to; risen to; rises to; rose to; soared to; surged to
`;

/** Says that the count runs and can only rise. Sorted. */
export const runningCues = `
already; as of; so far; thus far; to date; until now
`;
