/** The actions on a node as a row of buttons, and as a menu at a point of the canvas. */
import * as menu from '@zag-js/menu';
import { normalizeProps, useMachine } from '@zag-js/preact';
import { useEffect, useId } from 'preact/hooks';
import type { SliceNode } from '../../../graph/model/index.js';
import type { Point } from '../../canvas/layouts/index.js';
import { useDesk } from '../shared/desk.js';
import { type NodeAction, nodeActions } from '../shared/node-actions.js';

export function NodeActions({ node }: { readonly node: SliceNode }) {
  const { index, state, change, text } = useDesk();
  return (
    <fieldset class="actions" aria-label={text('action.label')}>
      {nodeActions(index, state, node).map(({ name, count, step }) => (
        <button key={name} type="button" onClick={() => change(step)}>
          {text(name, { count })}
        </button>
      ))}
    </fieldset>
  );
}

// The general signature does not infer this machine's own types.
const useMenu = useMachine as (machine: typeof menu.machine, props: Partial<menu.Props>) => menu.Service;

interface NodeMenuProps {
  readonly node: SliceNode;
  /** In pixels of the window. */
  readonly at: Point;
  readonly close: () => void;
}

export function NodeMenu({ node, at, close }: NodeMenuProps) {
  const { index, state, change, text } = useDesk();
  const actions = nodeActions(index, state, node);
  const service = useMenu(menu.machine, {
    id: useId(),
    'aria-label': text('action.label'),
    defaultOpen: true,
    anchorPoint: { ...at },
    // A machine that starts open does not yet look at its point.
    positioning: { placement: 'bottom-start', getAnchorRect: () => ({ ...at, width: 0, height: 0 }) },
    onSelect: ({ value }) => change(stepOf(actions, value)),
    onOpenChange: ({ open }) => {
      if (!open) close();
    },
  });
  const api = menu.connect(service, normalizeProps);
  useEffect(() => {
    const former = document.activeElement;
    // What was chosen may have given the focus to something else already.
    return () => (former instanceof HTMLElement && isFree() ? former.focus() : undefined);
  }, []);
  return (
    <div {...api.getPositionerProps()} class="menu-place">
      <div {...api.getContentProps()} class="menu">
        {actions.map(({ name, count }) => (
          <div key={name} {...api.getItemProps({ value: name })}>
            {text(name, { count })}
          </div>
        ))}
      </div>
    </div>
  );
}

function isFree(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.closest('.menu') !== null;
}

function stepOf(actions: readonly NodeAction[], name: string): NodeAction['step'] {
  return actions.find((action) => action.name === name)?.step ?? ((state) => state);
}
