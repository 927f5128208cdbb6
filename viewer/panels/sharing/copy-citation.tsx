/** Copies a passage as a citation, as text or as Markdown, and says that it did. */
import { useEffect, useState } from 'preact/hooks';
import type { ArticleView } from '../../../graph/model/index.js';
import type { Mark } from '../../data/evidence.js';
import type { GraphIndex } from '../../data/graph.js';
import { attributionOf } from '../../data/text/attribution.js';
import { type Citation, type CitationForm, writeCitation } from '../../data/text/citation.js';
import { exactOf, sentenceOf } from '../../data/text/passage.js';
import { loadArticle } from '../reading/article/use-article.js';
import { type Desk, useDesk } from '../shared/desk.js';
import { copyText } from './copy-text.js';

interface CopyCitationProps {
  readonly mark: Mark;
  /** The statement that the words are, or stand in. */
  readonly statement: string | null;
  readonly step: number;
}

type Outcome = 'copied' | 'failed' | null;
const SHOWN_FOR = 2_500;

export function CopyCitation(props: CopyCitationProps) {
  const desk = useDesk();
  const { text } = desk;
  const [outcome, setOutcome] = useState<Outcome>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async (form: CitationForm): Promise<void> => {
    const article = await loadArticle(desk.source, props.mark.articleId).catch(() => null);
    const isCopied = await copyText(writeCitation(citationOf(desk, props, article), form, text));
    setOutcome(isCopied ? 'copied' : 'failed');
  };
  return (
    <div class="copy">
      <div role="status" class="copy-outcome">
        {outcome !== null && text(`citation.${outcome}`)}
      </div>
      <button type="button" class="quiet" title={text('citation.copyHint')} onClick={() => copy('plain')}>
        {text('citation.copy')}
      </button>
      <button type="button" class="quiet" title={text('citation.copyMarkdown')} onClick={() => copy('markdown')}>
        Markdown
      </button>
    </div>
  );
}

function citationOf(desk: Desk, { mark, statement, step }: CopyCitationProps, article: ArticleView | null): Citation {
  const { index, state, address, source } = desk;
  const { headline = null, publisher = null, publishedAt = null } = article ?? index.articles.get(mark.articleId) ?? {};
  const view = { ...state, step };
  return {
    quote: quoteOf(index, mark, article),
    chain: statement === null ? [] : attributionOf(index, statement),
    indirect: mark.role === 'content' && index.nodes.get(statement ?? '')?.properties.directness === 'indirect',
    article: { headline, publisher, publishedAt, url: article?.url ?? null },
    address: source.kind === 'server' ? new URL(address(view), location.href).href : null,
  };
}

/** A statement comes with the verb and the marks that its words need; a name or a verb is nothing without its sentence. */
function quoteOf(index: GraphIndex, mark: Mark, article: ArticleView | null): string {
  const caption = mark.role === 'content' && mark.node !== null ? index.nodes.get(mark.node)?.caption : undefined;
  if (caption !== undefined) return caption;
  const exact = exactOf(index, mark) ?? '';
  if (!article) return exact;
  const { before, words, after } = sentenceOf(index, mark, article);
  return mark.role === 'content' ? words : `${before}${words}${after}`;
}
