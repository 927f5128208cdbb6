/** The step that says when an article is in a language for which there are no rules yet. */
import type { Step } from './step.js';

/** Chinese is read; a language that is not even known was reported when the article was read. */
const SILENT: ReadonlySet<string> = new Set(['zh-Hans', 'zh-Hant', 'und']);

/** The article is kept and its regions and times are read; that nobody speaks in it is then no finding. */
export const languageStep: Step = {
  name: 'language',
  needs: [],
  adds: [],
  run({ article: { language } }) {
    if (SILENT.has(language)) return { layers: {} };
    return { layers: {}, issues: [{ code: 'language-unsupported', severity: 'warning', data: { language } }] };
  },
};
