/** Where newspapers write another character of the traditional script than its tables do. */
export const NEWSPAPER_FORMS: readonly (readonly [string, string])[] = [['臺', '台']];
