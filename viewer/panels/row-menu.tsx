/** What can be done with a row: the same as with its node on the canvas. */
import { useRef, useState } from 'preact/hooks';
import type { SliceEdge, SliceNode } from '../../graph/model/index.js';
import type { TextKey } from '../i18n/text.js';
import { expand, pin, removeNode, unpin } from '../state/arrange.js';
import { frameOn } from '../state/filter.js';
import { read } from '../state/select.js';
import type { Selection } from '../state/state.js';
import type { Transition } from '../state/use-view-state.js';
import { type Desk, useDesk } from './desk.js';

export interface RowMenuHold {
  readonly subject: Selection | null;
  readonly open: (subject: Selection, beside: HTMLElement) => void;
  readonly attach: (menu: HTMLElement | null) => void;
}

export function useRowMenu(): RowMenuHold {
  const [subject, setSubject] = useState<Selection | null>(null);
  const menu = useRef<HTMLElement | null>(null);
  const open = (chosen: Selection, beside: HTMLElement): void => {
    setSubject(chosen);
    const { current } = menu;
    if (!current) return;
    const { bottom, right } = beside.getBoundingClientRect();
    current.style.setProperty('--menu-right', `${Math.max(8, innerWidth - right)}px`);
    current.style.setProperty('--menu-top', `${Math.min(bottom + 4, innerHeight - 280)}px`);
    current.showPopover();
    // Its entries are drawn by then.
    requestAnimationFrame(() => current.querySelector('button')?.focus());
  };
  return {
    subject,
    open,
    attach: (element) => {
      menu.current = element;
    },
  };
}

export function RowMenu({ hold: { subject, attach } }: { readonly hold: RowMenuHold }) {
  const desk = useDesk();
  const menu = useRef<HTMLElement | null>(null);
  return (
    <div
      class="row-menu"
      role="menu"
      tabIndex={-1}
      popover="auto"
      aria-label={desk.text('table.actions')}
      onKeyDown={moveFocus}
      ref={(element) => {
        menu.current = element;
        attach(element);
      }}
    >
      {subject &&
        actionsOn(desk, subject).map(([key, transition]) => (
          <button
            key={key}
            type="button"
            role="menuitem"
            onClick={() => {
              menu.current?.hidePopover();
              desk.change(transition);
            }}
          >
            {desk.text(key)}
          </button>
        ))}
    </div>
  );
}

type Action = readonly [TextKey, Transition];

function actionsOn(desk: Desk, { kind, id }: Selection): Action[] {
  const { index } = desk;
  const node = index.nodes.get(id);
  const edge = index.edges.get(id);
  if (kind === 'edge') return edge ? readActions(desk, edge.properties) : [];
  return node ? [...nodeActions(desk, node), ...readActions(desk, node.properties)] : [];
}

function nodeActions({ state }: Desk, node: SliceNode): Action[] {
  const { id, label, x, y } = node;
  const isPinned = state.pins.some((one) => one.id === id);
  const from = state.selection?.kind === 'node' && state.selection.id !== id ? state.selection.id : null;
  return [
    ['action.around', (before) => frameOn(before, { kind: 'around', node: id, depth: 1 })],
    ...(label === 'Actor' ? [['action.actor', framed('actor', id)] as const] : []),
    ...(label === 'Event' ? [['action.event', framed('event', id)] as const] : []),
    ...(from !== null
      ? [['action.path', (before) => frameOn(before, { kind: 'path', node: from, to: id })] as Action]
      : []),
    ['action.expand', (before) => expand(before, id)],
    isPinned ? ['action.unpin', (before) => unpin(before, id)] : ['action.pin', (before) => pin(before, { id, x, y })],
    ['action.remove', (before) => removeNode(before, id)],
  ];
}

function framed(kind: 'actor' | 'event', node: string): Transition {
  return (before) => frameOn(before, { kind, node });
}

function readActions({ index }: Desk, { articleId }: SliceEdge['properties']): Action[] {
  const article = index.articles.get(String(articleId));
  return article ? [['action.read', (before) => read(before, article.id)]] : [];
}

function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = entries.indexOf(document.activeElement as HTMLElement);
  event.preventDefault();
  event.stopPropagation();
  entries[(at + step + entries.length) % entries.length]?.focus();
}
