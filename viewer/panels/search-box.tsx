/** Search as a combobox: any part of a name or of the words said, chosen by mouse or by arrow keys. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { shapeOf } from '../canvas/shape.js';
import { languageOf } from '../data/graph.js';
import { createSearch, type Hit } from '../data/search.js';
import { select } from '../state/select.js';
import { useDesk } from './desk.js';
import { ShapeIcon } from './icons.js';

const MOST_HITS = 40;

export function SearchBox() {
  const { index, change, text } = useDesk();
  const search = useMemo(() => createSearch(index.slice.nodes), [index]);
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useSlashKey(() => input.current?.focus());
  const { shown, total } = search(query, MOST_HITS);

  const choose = (hit: Hit | undefined): void => {
    if (!hit) return;
    setOpen(false);
    change((state) => select(state, { kind: 'node', id: hit.node.id }));
  };
  const type = (value: string): void => {
    setQuery(value);
    setActive(0);
    setOpen(true);
  };
  const move = (by: number): void => setActive((active + by + shown.length) % Math.max(1, shown.length));
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => choose(shown[active]),
    Escape: () => (isOpen ? setOpen(false) : setQuery('')),
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
        aria-activedescendant={open && shown.length > 0 ? hitId(active) : undefined}
        placeholder={text('search.placeholder')}
        value={query}
        spellcheck={false}
        onInput={(event) => type(event.currentTarget.value)}
        onFocus={() => setOpen(true)}
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
      {open && (
        <div class="hits">
          <div id="search-hits" role="listbox" aria-label={text('search.label')}>
            {shown.map((hit, position) => (
              <HitOption
                key={hit.node.id}
                hit={hit}
                position={position}
                isActive={position === active}
                choose={choose}
              />
            ))}
          </div>
          <p class="note" aria-live="polite">
            {total === 0
              ? text('search.none', { query: query.trim() })
              : text('search.count', { shown: shown.length, total })}
          </p>
        </div>
      )}
    </search>
  );
}

interface HitOptionProps {
  readonly hit: Hit;
  readonly position: number;
  readonly isActive: boolean;
  readonly choose: (hit: Hit) => void;
}

function HitOption({ hit, position, isActive, choose }: HitOptionProps) {
  const { index, text } = useDesk();
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <div
      ref={option}
      id={hitId(position)}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      // On press, before the input loses focus and closes the list.
      onMouseDown={(event) => {
        event.preventDefault();
        choose(hit);
      }}
    >
      <ShapeIcon shape={shapeOf(hit.node)} />
      <span class="caption" lang={languageOf(index, hit.node.id)}>
        {hit.node.caption}
      </span>
      {hit.alias !== null && <span class="note">{text('search.alias', { alias: hit.alias })}</span>}
    </div>
  );
}

function hitId(position: number): string {
  return `search-hit-${position}`;
}

function useSlashKey(focus: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
