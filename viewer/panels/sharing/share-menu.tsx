/** The menu that shares what is shown: its address, a file of it, or paper. */
import * as menu from '@zag-js/menu';
import { normalizeProps, useMachine } from '@zag-js/preact';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { DATA_KINDS, PICTURE_KINDS } from '../../export/kinds.js';
import type { TextKey } from '../../i18n/text.js';
import { useDesk } from '../shared/desk.js';
import { type Sharing, useSharing } from './use-sharing.js';

export function ShareMenu() {
  const { source, index, shown, text } = useDesk();
  const { act, told } = useSharing();
  const service = useMachine(menu.machine, {
    id: useId(),
    positioning: { placement: 'bottom-end', gutter: 6 },
    onSelect: ({ value }) => act(value as Sharing),
  });
  const api = menu.connect(service, normalizeProps);
  const group = (id: string, title: string, items: readonly Sharing[]) => (
    <Group api={api} id={id} title={title}>
      {items.map((item) => (
        <Item key={item} api={api} item={item} />
      ))}
    </Group>
  );
  const size = text('share.size', { nodes: shown.nodes.size, total: index.slice.total });
  return (
    <div class="share">
      <button type="button" {...api.getTriggerProps()}>
        {text('share.menu')} <span aria-hidden="true">▾</span>
      </button>
      <div class="share-place" {...api.getPositionerProps()}>
        <div class="share-menu" {...api.getContentProps()}>
          <Item api={api} item="link" />
          <Item api={api} item="print" />
          {source.kind === 'server' && <Item api={api} item="page" />}
          {group('pictures', `${text('share.pictures')} · ${size}`, PICTURE_KINDS)}
          {group('data', `${text('share.data')} · ${size}`, DATA_KINDS)}
        </div>
      </div>
      <p class="share-told" role="status">
        {told}
      </p>
    </div>
  );
}

interface GroupProps {
  readonly api: menu.Api;
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Group({ api, id, title, children }: GroupProps) {
  return (
    <div {...api.getItemGroupProps({ id })}>
      <p class="share-group" {...api.getItemGroupLabelProps({ htmlFor: id })}>
        {title}
      </p>
      {children}
    </div>
  );
}

function Item({ api, item }: { readonly api: menu.Api; readonly item: Sharing }) {
  const { text } = useDesk();
  return (
    <div class="share-item" {...api.getItemProps({ value: item })}>
      {text(`share.${item}` satisfies TextKey)}
    </div>
  );
}
