/** The forms of the canvas as small pictures for legends and lists. */
import type { DrawnEdgeType } from '../../../graph/model/drawn.js';
import { edgeVariable, shapeVariable } from '../../canvas/palette.js';
import type { Shape } from '../../canvas/shape.js';

export function ShapeIcon({ shape }: { readonly shape: Shape }) {
  const color = `var(${shapeVariable(shape)})`;
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" style={{ color }}>
      {outline(shape)}
    </svg>
  );
}

export function EdgeIcon({ type }: { readonly type: DrawnEdgeType }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" style={{ color: `var(${edgeVariable(type)})` }}>
      <path d="M1 8h10" stroke="currentColor" stroke-width="2" />
      <path d="M9.5 4 15 8l-5.5 4z" fill="currentColor" />
    </svg>
  );
}

export function ArticleIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3 1.5h7l3 3v10H3zM5.5 6h5m-5 3h5m-5 3h3" fill="none" stroke="currentColor" stroke-width="1.4" />
    </svg>
  );
}

function outline(shape: Shape) {
  switch (shape) {
    case 'person':
      return <circle cx="8" cy="8" r="6.5" fill="currentColor" />;
    case 'organization':
      return (
        <>
          <circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" stroke-width="2" />
          <circle cx="8" cy="8" r="2.4" fill="currentColor" />
        </>
      );
    case 'country':
      return <path d="M4.5 2h7L15 8l-3.5 6h-7L1 8z" fill="currentColor" />;
    case 'group':
      return <circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" stroke-width="2.4" />;
    case 'statement':
      return <rect x="2" y="2" width="12" height="12" rx="2.5" fill="currentColor" />;
    case 'event':
      return <path d="M8 .8 15.2 8 8 15.2.8 8z" fill="currentColor" />;
    case 'place':
      return <path d="M1 3h14L8 15z" fill="currentColor" />;
  }
}
