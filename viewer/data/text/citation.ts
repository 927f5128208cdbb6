/** A passage as a citation: the words, who said them, through whom, in which article, and where to find both. */
import type { SliceArticle } from '../../../graph/model/index.js';
import { titledName } from '../../i18n/attribution.js';
import type { Text } from '../../i18n/text.js';
import { describePublished } from '../../i18n/time.js';
import type { AttributionLink } from './attribution.js';
import { isWebAddress } from './web-address.js';

export interface Citation {
  /** The words as they may stand alone, with the article's own marks round what it quotes and no others. */
  readonly quote: string;
  /** From the speaker outwards; empty for what the article tells in its own voice. */
  readonly chain: readonly AttributionLink[];
  /** Set where the article gives what was said in its own words. */
  readonly indirect: boolean;
  readonly article: Pick<SliceArticle, 'headline' | 'publisher' | 'publishedAt'> & { readonly url: string | null };
  /** Where the page shows it; null when the page has no address that others could open. */
  readonly address: string | null;
}

export const CITATION_FORMS = ['plain', 'markdown'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

export function writeCitation(citation: Citation, form: CitationForm, text: Text): string {
  return form === 'plain' ? plain(citation, text) : markdown(citation, text);
}

function plain({ quote, chain, indirect, article, address }: Citation, text: Text): string {
  const voices = voicesOf(chain, text);
  const lines = [
    oneLine(quote),
    voices && text(indirect ? 'citation.indirect' : 'citation.said', { voices }),
    [headlineOf(article, text), ...publicationOf(article, text)].join(text('citation.comma')),
    isWebAddress(article.url) && article.url,
    address,
  ];
  return lines.filter((line) => typeof line === 'string' && line !== '').join('\n');
}

function markdown({ quote, chain, indirect, article, address }: Citation, text: Text): string {
  const voices = escapeMarkdown(voicesOf(chain, text));
  const headline = escapeMarkdown(headlineOf(article, text));
  const title = isWebAddress(article.url) ? `[${headline}](<${escapeAddress(article.url)}>)` : headline;
  const publication = publicationOf(article, text).map(escapeMarkdown);
  const source = [title, ...publication].join(text('citation.comma'));
  const lines = [
    `> ${escapeMarkdown(oneLine(quote))}`,
    '>',
    voices && `> ${text(indirect ? 'citation.indirect' : 'citation.said', { voices })}  `,
    `> ${source}`,
    address && `>\n> [${text('citation.inGraph')}](<${escapeAddress(address)}>)`,
  ];
  return lines.filter((line) => typeof line === 'string' && line !== '').join('\n');
}

/** `羅文彬（行政院長），据遠望週刊`; the outlet has its own place. */
function voicesOf(chain: readonly AttributionLink[], text: Text): string {
  const voices = chain.filter(({ part }) => part !== 'outlet');
  return voices
    .map((link) => {
      if (link.part === 'speaker') return titledName(link, text);
      const name = titledName(link, text);
      return text(link.part === 'via' ? 'citation.via' : 'citation.quotedBy', { name });
    })
    .join(text('citation.comma'));
}

function headlineOf({ headline }: Citation['article'], text: Text): string {
  return headline === null ? text('citation.untitled') : text('citation.headline', { headline: oneLine(headline) });
}

function publicationOf({ publisher, publishedAt }: Citation['article'], text: Text): string[] {
  return [publisher ?? text('attribution.noOutlet'), describePublished(publishedAt, text)].map(oneLine);
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

/** Text of an article must not become a heading, a link or markup where the citation is pasted. */
function escapeMarkdown(words: string): string {
  return words.replace(/[\\`*_{}[\]<>#|~!&]/g, (sign) => `\\${sign}`);
}

/** Between < and >, where only these and a line break would end the address. */
function escapeAddress(url: string): string {
  return url.replace(/[<>\s\\]/g, (sign) => encodeURIComponent(sign));
}
