/** The dictionaries of opencc-js, which come without types: pairs of a word and its forms, joined by `|`. */
declare module 'opencc-js/dict/*' {
  const pairs: string;
  export default pairs;
}
