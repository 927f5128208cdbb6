/** Actor nodes and the places in the article that name them. */
import type { Extraction, OnRecordGraph } from '../model/index.js';
import { addActorNode, addEdge } from './add.js';

/** The property that holds the name as articles of a script or language write it. */
const NAME_IN: Partial<Record<Extraction['article']['language'], 'nameHans' | 'nameHant' | 'nameEn'>> = {
  'zh-Hans': 'nameHans',
  'zh-Hant': 'nameHant',
  en: 'nameEn',
};

export function addActors(graph: OnRecordGraph, { article, actors }: Extraction): void {
  for (const { id, name: own, preferredName, kind, aliases, roles, unnamed, mentions } of actors) {
    const name = preferredName ?? own;
    const written = unnamed ? undefined : NAME_IN[article.language];
    addActorNode(graph, { id, name, ...(written && { [written]: name }), kind, aliases, roles, unnamed });
    for (const { start, end, text, rule, confidence } of mentions) {
      addEdge(graph, {
        type: 'MENTIONED_IN',
        from: id,
        to: article.id,
        ground: { articleId: article.id, start, end, rule, confidence },
        properties: { exact: text, role: 'name' },
      });
    }
  }
}
