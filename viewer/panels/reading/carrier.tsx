/** Another statement that carries the same words: in which outlet, when it came out, and through whom it has them. */
import type { SliceNode } from '../../../graph/model/index.js';
import type { Relation } from '../../data/relations.js';
import { attributionOf, isSecondHand } from '../../data/text/attribution.js';
import { describePublished } from '../../i18n/time.js';
import { useDesk } from '../shared/desk.js';
import { NodeLink } from '../shared/links.js';
import { Attribution } from './attribution.js';

interface CarrierProps {
  readonly relation: Relation;
  /** Whether the one before it in the list is of another article. */
  readonly isFirst: boolean;
}

/** The speaker is that of the statement that is looked at, and named once more only where the words came through others. */
export function Carrier({ relation: { edge, other }, isFirst }: CarrierProps) {
  const { index, text } = useDesk();
  const percent = Math.round(Number(edge.properties.confidence) * 100);
  return (
    <>
      {isFirst && (
        <p class="run-head">
          <CarriedIn statement={other} />
        </p>
      )}
      <NodeLink node={other} note={<span class="note">{text('carried.alike', { percent })}</span>} />
      {isSecondHand(attributionOf(index, other.id)) && (
        <p class="said-by">
          <Attribution statement={other.id} outlet={false} />
        </p>
      )}
    </>
  );
}

/** The outlet, and the day on which the article came out. */
export function CarriedIn({ statement }: { readonly statement: SliceNode }) {
  const { index, text } = useDesk();
  const article = index.articles.get(String(statement.properties.articleId));
  return (
    <>
      <strong>{article?.publisher ?? text('attribution.noOutlet')}</strong>
      <span class="note">{describePublished(article?.publishedAt ?? null, text)}</span>
    </>
  );
}
