/** Chooses a node by any part of a name: the hits of the search, of the wanted kind. */
import * as combobox from '@zag-js/combobox';
import { normalizeProps, useMachine } from '@zag-js/preact';
import { useEffect, useState } from 'preact/hooks';
import type { NodeParameterType, SearchHit, SearchKind } from '../../../graph/model/index.js';
import { shorten } from '../../data/text/shorten.js';
import { useDesk } from '../shared/desk.js';

export type PickedType = NodeParameterType;

interface Props {
  readonly id: string;
  readonly type: PickedType;
  readonly label: string;
  /** An id, or words that the server takes for one node. */
  readonly value: string;
  readonly onValue: (value: string) => void;
}

const KINDS: Readonly<Record<Exclude<PickedType, 'node'>, SearchKind>> = {
  actor: 'actors',
  event: 'events',
  statement: 'statements',
  article: 'articles',
  place: 'places',
};
const MOST = 12;
const COLUMNS = 44;

export function NodePicker({ id, type, label, value, onValue }: Props) {
  const { text, index } = useDesk();
  const caption = captionOf(index.nodes.get(value)?.caption ?? index.articles.get(value)?.headline ?? value);
  const [words, setWords] = useState('');
  const hits = useHits(words, type);
  const collection = combobox.collection({
    items: [...hits],
    itemToValue: ({ id: hit }) => hit,
    itemToString: (hit) => captionOf(hit.caption),
  });
  const service = useMachine(combobox.machine, {
    id: `${id}-picker`,
    ids: { input: id },
    collection,
    defaultInputValue: caption,
    inputBehavior: 'autohighlight',
    allowCustomValue: true,
    selectionBehavior: 'replace',
    openOnClick: true,
    onInputValueChange: ({ inputValue, reason }) => {
      if (reason !== 'input-change') return;
      setWords(inputValue);
      onValue(inputValue.trim());
    },
    onValueChange: ({ value: [chosen] }) => chosen !== undefined && onValue(chosen),
  });
  const api = combobox.connect(service, normalizeProps);
  return (
    <div class="picker" {...api.getRootProps()}>
      <div {...api.getControlProps()}>
        <input
          {...api.getInputProps()}
          type="text"
          role="combobox"
          aria-expanded={api.open}
          aria-label={label}
          placeholder={text('ask.find')}
          autocomplete="off"
        />
      </div>
      <div {...api.getPositionerProps()}>
        {hits.length > 0 && (
          <ul class="picker-hits" {...api.getContentProps()} aria-label={label}>
            {hits.map((hit) => (
              <li key={hit.id} {...api.getItemProps({ item: hit })}>
                {captionOf(hit.caption)} <small>{hit.alias ? hit.matched : hit.detail}</small>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function captionOf(caption: string): string {
  return shorten(caption, COLUMNS);
}

/** The hits for the latest words; those of earlier ones are given up. */
function useHits(words: string, type: PickedType): readonly SearchHit[] {
  const { source } = useDesk();
  const [hits, setHits] = useState<readonly SearchHit[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    if (words.trim() === '') setHits([]);
    else {
      source.search(words, MOST, controller.signal).then(
        ({ groups }) => {
          const wanted = groups.filter(({ kind }) => type === 'node' || kind === KINDS[type]);
          if (!controller.signal.aborted) setHits(wanted.flatMap((group) => group.hits).slice(0, MOST));
        },
        () => undefined,
      );
    }
    return () => controller.abort();
  }, [source, words, type]);
  return hits;
}
