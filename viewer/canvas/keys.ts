/** The keys of the canvas, when it has the keyboard. */

export interface KeyActions {
  /** By parts of the pane. */
  pan(right: number, down: number): void;
  zoom(factor: number): void;
  fit(): void;
  /** To the next neighbour of what is chosen, or the one before. */
  walk(step: 1 | -1): void;
  choose(): void;
  menu(): void;
  unfold(): void;
}

const STEP = 0.15;
const ZOOM = 1.5;

export function listenToKeys(element: HTMLElement, actions: KeyActions): void {
  const byKey: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => actions.pan(-STEP, 0),
    ArrowRight: () => actions.pan(STEP, 0),
    ArrowUp: () => actions.pan(0, -STEP),
    ArrowDown: () => actions.pan(0, STEP),
    '+': () => actions.zoom(ZOOM),
    '=': () => actions.zoom(ZOOM),
    '-': () => actions.zoom(1 / ZOOM),
    '0': () => actions.fit(),
    '[': () => actions.walk(-1),
    ']': () => actions.walk(1),
    Enter: () => actions.choose(),
    ContextMenu: () => actions.menu(),
    u: () => actions.unfold(),
  };
  element.addEventListener('keydown', (event) => {
    const isMenu = event.key === 'F10' && event.shiftKey;
    const act = isMenu ? byKey.ContextMenu : byKey[event.key];
    if (!act || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act();
  });
}
