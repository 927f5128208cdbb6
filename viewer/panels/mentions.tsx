/** Every place that mentions the selected node; choosing one opens the article there. */
import { evidenceOf } from '../data/evidence.js';
import { stepTo } from '../state/select.js';
import { useDesk } from './desk.js';

export function Mentions({ node }: { readonly node: string }) {
  const { index, state, change, text } = useDesk();
  const steps = evidenceOf(index, { kind: 'node', id: node });
  const exact = new Map((index.mentionsOfNode.get(node) ?? []).map((mention) => [keyOf(mention), mention.exact]));
  if (exact.size === 0 || index.nodes.get(node)?.label === 'Statement') return null;
  return (
    <section class="mentions">
      <h3>{text('details.mentions', { count: steps.length })}</h3>
      <ul>
        {steps.map((mark, position) => (
          <li key={keyOf(mark)}>
            <button
              type="button"
              aria-pressed={position === state.step}
              lang={index.articles.get(mark.articleId)?.language}
              onClick={() => change((before) => stepTo(before, position, steps.length))}
            >
              {exact.get(keyOf(mark))}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function keyOf({ articleId, start, end }: { articleId: string; start: number; end: number }): string {
  return `${articleId}/${start}/${end}`;
}
