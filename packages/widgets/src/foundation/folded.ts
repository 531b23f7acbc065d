/** Text without accents and capitals, for comparing what people type: `sao paulo` for `São Paulo`. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
