/** The languages and scripts that an article may be in. */

export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en', 'und'] as const;
