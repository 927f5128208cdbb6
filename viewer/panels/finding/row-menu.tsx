/** What can be done with a row: the same as with its node on the canvas. */
import { useRef, useState } from 'preact/hooks';
import type { SliceEdge } from '../../../graph/model/index.js';
import type { GraphIndex } from '../../data/graph.js';
import { read } from '../../state/select.js';
import type { Selection } from '../../state/state.js';
import { type Desk, useDesk } from '../shared/desk.js';
import { type NodeAction, nodeActions } from '../shared/node-actions.js';

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
        actionsOn(desk, subject).map(({ name, count, step }) => (
          <button
            key={name}
            type="button"
            role="menuitem"
            onClick={() => {
              menu.current?.hidePopover();
              desk.change(step);
            }}
          >
            {desk.text(name, { count })}
          </button>
        ))}
    </div>
  );
}

function actionsOn({ index, state }: Desk, { kind, id }: Selection): NodeAction[] {
  const node = index.nodes.get(id);
  const edge = index.edges.get(id);
  if (kind === 'edge') return edge ? readActions(index, edge.properties) : [];
  return node ? [...nodeActions(index, state, node), ...readActions(index, node.properties)] : [];
}

function readActions(index: GraphIndex, { articleId }: SliceEdge['properties']): NodeAction[] {
  const article = index.articles.get(String(articleId));
  return article ? [{ name: 'action.read', count: 0, step: (before) => read(before, article.id) }] : [];
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
