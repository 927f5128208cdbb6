/** Whether a key belongs to a field that is written in, and so to no shortcut of the page. */

/** The editor stands in a shadow tree, whose own elements only the path of the event names. */
export function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
