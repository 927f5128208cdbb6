/** What a search found, by kind, each kind with how many of how many are listed. */
import { useEffect, useRef } from 'preact/hooks';
import { MAX_SEARCH_LIMIT } from '../../../graph/model/api/api-limits.js';
import type { SearchGroup, SearchHit, SliceNode } from '../../../graph/model/index.js';
import { shapeOf } from '../../canvas/shape.js';
import { languageOf } from '../../data/graph.js';
import type { Searched } from '../../data/use-search.js';
import type { Text } from '../../i18n/text.js';
import { useDesk } from '../shared/desk.js';
import { ArticleIcon, ShapeIcon } from '../shared/icons.js';

interface SearchHitsProps {
  readonly isOpen: boolean;
  readonly query: string;
  readonly searched: Searched;
  /** The place of the hit that Enter would choose, counted over all kinds. */
  readonly active: number;
  readonly choose: (hit: SearchHit) => void;
  readonly more: () => void;
}

export function SearchHits({ isOpen, query, searched, active, choose, more }: SearchHitsProps) {
  const { text } = useDesk();
  const groups = searched.result?.groups ?? [];
  const isCut = groups.some(({ shown, total }) => shown < total && shown < MAX_SEARCH_LIMIT);
  const starts = groups.map((_, place) => groups.slice(0, place).reduce((sum, { hits }) => sum + hits.length, 0));
  return (
    <div class="hits" hidden={!isOpen}>
      <div id="search-hits" role="listbox" aria-label={text('search.label')}>
        {isOpen &&
          groups.map((group, place) => (
            <HitGroup key={group.kind} group={group} start={starts[place] ?? 0} active={active} choose={choose} />
          ))}
      </div>
      <div class="hits-foot">
        <p class="note" role="status">
          {isOpen && statusOf()}
        </p>
        {isCut && (
          <button type="button" class="quiet" onMouseDown={(event) => event.preventDefault()} onClick={more}>
            {text('search.more')}
          </button>
        )}
      </div>
    </div>
  );

  function statusOf(): string {
    if (searched.error) return text('search.failed');
    if (searched.isAsking && groups.length === 0) return text('search.asking');
    if (searched.result?.total === 0) return text('search.none', { query });
    const listed = groups.reduce((sum, { shown }) => sum + shown, 0);
    return text('search.count', { shown: listed, total: searched.result?.total ?? 0 });
  }
}

interface HitGroupProps {
  readonly group: SearchGroup;
  readonly start: number;
  readonly active: number;
  readonly choose: (hit: SearchHit) => void;
}

function HitGroup({ group: { kind, hits, shown, total }, start, active, choose }: HitGroupProps) {
  const { text } = useDesk();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a listbox has groups of options, not fieldsets
    <div role="group" aria-labelledby={`search-${kind}`}>
      <h2 id={`search-${kind}`} role="presentation">
        {text(`search.${kind}`)} <span class="count">{text('filter.count', { shown, total })}</span>
      </h2>
      {hits.map((hit, place) => (
        <HitOption key={hit.id} hit={hit} place={start + place} isActive={start + place === active} choose={choose} />
      ))}
    </div>
  );
}

interface HitOptionProps {
  readonly hit: SearchHit;
  readonly place: number;
  readonly isActive: boolean;
  readonly choose: (hit: SearchHit) => void;
}

function HitOption({ hit, place, isActive, choose }: HitOptionProps) {
  const { index, text } = useDesk();
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const node = index.nodes.get(hit.id);
  const language = index.articles.get(hit.id)?.language ?? languageOf(index, hit.id);
  const note = hit.alias ? matchedNote(hit, node, text) : hit.detail;
  return (
    <div
      ref={option}
      id={hitId(place)}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      // On press, before the input loses focus and closes the list.
      onMouseDown={(event) => {
        event.preventDefault();
        choose(hit);
      }}
    >
      {hit.label === 'Article' ? <ArticleIcon /> : <ShapeIcon shape={node ? shapeOf(node) : UNLOADED[hit.label]} />}
      <span class="caption" lang={language}>
        {node?.caption ?? hit.caption}
      </span>
      {note !== null && note !== hit.caption && <span class="note">{note}</span>}
    </div>
  );
}

/** What it is called there, or the office that it is known by. */
function matchedNote({ matched }: SearchHit, node: SliceNode | undefined, text: Text): string {
  const { roles } = node?.properties ?? {};
  const isRole = Array.isArray(roles) && roles.includes(matched);
  return isRole ? matched : text('search.alias', { alias: matched });
}

const UNLOADED = { Actor: 'person', Statement: 'statement', Event: 'event', Place: 'place' } as const;

export function hitId(place: number): string {
  return `search-hit-${place}`;
}
