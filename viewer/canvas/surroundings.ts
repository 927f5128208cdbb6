/** Tells when the pane changes its size or the page its theme, chosen in the page or in the system. */

export interface Surroundings {
  readonly onResize: () => void;
  readonly onTheme: () => void;
}

/** Returns the function that stops watching. */
export function watchSurroundings(element: HTMLElement, { onResize, onTheme }: Surroundings): () => void {
  const resized = new ResizeObserver(onResize);
  resized.observe(element);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', onTheme);
  const themed = new MutationObserver(onTheme);
  themed.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => {
    resized.disconnect();
    dark.removeEventListener('change', onTheme);
    themed.disconnect();
  };
}
