/** The canvas above Sigma's own on which words are written, kept as large and as sharp as they are. */
import type Sigma from 'sigma';
import type { SceneEdge, SceneNode } from './scene.js';

export function createLabelLayer(renderer: Sigma<SceneNode, SceneEdge>): CanvasRenderingContext2D {
  const canvas = renderer.createCanvas('onrecord-labels', {
    afterLayer: 'hoverNodes',
    style: { pointerEvents: 'none' },
  });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser has no 2D canvas');
  const fitToContainer = (): void => {
    const { width, height } = renderer.getDimensions();
    const ratio = window.devicePixelRatio;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
  };
  renderer.on('resize', fitToContainer);
  fitToContainer();
  return context;
}
