/** Search as a combobox over the whole graph, loaded or not: hits by kind, chosen by mouse or by arrow keys. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { SEARCH_LIMIT } from '../../../graph/model/api/api-limits.js';
import type { SearchHit } from '../../../graph/model/index.js';
import { useSearch } from '../../data/use-search.js';
import { expand } from '../../state/arrange.js';
import { read, select } from '../../state/select.js';
import type { ViewState } from '../../state/state.js';
import { useDesk } from '../shared/desk.js';
import { isTyping } from '../shared/typing.js';
import { hitId, SearchHits } from './search-hits.js';

const MORE_FACTOR = 5;

export function SearchBox() {
  const { source, index, state, change, text } = useDesk();
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [limit, setLimit] = useState(SEARCH_LIMIT);
  const input = useRef<HTMLInputElement>(null);
  const searched = useSearch(source, query, limit);
  const hits = searched.result?.groups.flatMap((group) => group.hits) ?? [];
  const isPathOpen = state.frame.kind === 'path' && state.frame.to === null;
  useSlashKey(() => input.current?.focus());
  useOtherEnd(isPathOpen, () => {
    setQuery('');
    if (hasKeyboard()) input.current?.focus();
  });

  const choose = (hit: SearchHit | undefined): void => {
    if (!hit) return;
    setOpen(false);
    letGo(input.current);
    change((state) => opened(state, hit, index.drawn.nodes.has(hit.id)));
  };
  const type = (value: string): void => {
    setQuery(value);
    setActive(0);
    setLimit(SEARCH_LIMIT);
    setOpen(true);
  };
  const move = (by: number): void => setActive((active + by + hits.length) % Math.max(1, hits.length));
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (isOpen ? move(1) : setOpen(true)),
    ArrowUp: () => move(-1),
    Enter: () => choose(hits[active]),
    Escape: () => (isOpen ? setOpen(false) : query === '' ? input.current?.blur() : type('')),
  };
  const open = isOpen && query.trim() !== '';
  return (
    <search class="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={text('search.label')}
        aria-expanded={open}
        aria-controls="search-hits"
        aria-autocomplete="list"
        aria-activedescendant={open && hits.length > 0 ? hitId(active) : undefined}
        placeholder={text(isPathOpen ? 'search.otherEnd' : 'search.placeholder')}
        value={query}
        spellcheck={false}
        autocomplete="off"
        enterkeyhint="search"
        onInput={(event) => type(event.currentTarget.value)}
        // What was looked for last is written over, or opened again with the arrow.
        onFocus={({ currentTarget }) => currentTarget.select()}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          // While an input method composes, Enter and arrows belong to it.
          const act = event.isComposing ? undefined : keys[event.key];
          if (!act) return;
          event.preventDefault();
          event.stopPropagation();
          act();
        }}
      />
      <kbd>/</kbd>
      <SearchHits
        isOpen={open}
        query={query.trim()}
        searched={searched}
        active={active}
        choose={choose}
        more={() => setLimit(limit * MORE_FACTOR)}
      />
    </search>
  );
}

/** An article is read; a node that is not loaded is fetched with what is next to it. */
function opened(state: ViewState, { id, label }: SearchHit, isLoaded: boolean): ViewState {
  if (label === 'Article') return read(state, id);
  return select(isLoaded ? state : expand(state, id), { kind: 'node', id });
}

function useSlashKey(focus: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      event.preventDefault();
      focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}

/** What was chosen is in the middle of the page: the keys belong there now. */
function letGo(input: HTMLInputElement | null): void {
  input?.blur();
  document.querySelector<HTMLElement>('.middle :is(.canvas, tr[tabindex="0"], .answer-scroll)')?.focus({
    preventScroll: true,
  });
}

/** Once for each path that waits for its other end, but not for one that the address brought. */
function useOtherEnd(isWaiting: boolean, act: () => void): void {
  const was = useRef(isWaiting);
  useEffect(() => {
    if (isWaiting && !was.current) act();
    was.current = isWaiting;
  }, [isWaiting]);
}

/** On a phone a field that takes the focus brings up the keyboard, over what there is to point at. */
function hasKeyboard(): boolean {
  return matchMedia('(pointer: fine)').matches;
}
