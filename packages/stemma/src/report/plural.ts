/** "1 outlet", "2 outlets". */
export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

/** "no origin named", "1 origin", "3 origins". */
export const countOrigins = (n: number): string => (n === 0 ? "no origin named" : plural(n, "origin"));
