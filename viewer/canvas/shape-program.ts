/** WebGL programs that draw nodes as forms: one signed distance function a form, crisp at every zoom. */
import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { colorToArray, floatColor } from 'sigma/utils';
import type { SceneEdge, SceneNode } from './scene.js';
import { SHAPES, type Shape } from './shape.js';

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_point;
varying float v_feather;

void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  v_point = a_corner * 1.1;
  v_feather = u_correctionRatio * 2.0 / radius;
  gl_Position = vec4((u_matrix * vec3(a_position + v_point * radius, 1)).xy, 0, 1);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

// The radius is 1; `distance` is below zero inside. `core` is above zero where the form is hollow.
const DISTANCES: Readonly<Record<Shape, { readonly distance: string; readonly core?: string }>> = {
  person: { distance: 'length(p) - 0.94' },
  organization: { distance: 'length(p) - 0.94', core: '0.2 - abs(length(p) - 0.55)' },
  country: { distance: 'max(abs(p.x) * 0.866 + abs(p.y) * 0.5, abs(p.y)) - 0.86' },
  group: { distance: 'length(p) - 0.94', core: '0.6 - length(p)' },
  statement: { distance: 'length(max(abs(p) - 0.58, 0.0)) - 0.24' },
  event: { distance: '(abs(p.x) + abs(p.y) - 1.05) * 0.707' },
  place: { distance: 'max(abs(p.x) * 0.866 - p.y * 0.5, p.y) - 0.52' },
};

function fragmentOf(shape: Shape, paper: string): string {
  const { distance, core = '-1.0' } = DISTANCES[shape];
  const hollow = colorToArray(paper)
    .slice(0, 3)
    .map((part) => (part / 255).toFixed(4));
  return /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_point;
varying float v_feather;

void main() {
  vec2 p = v_point;
  float outside = smoothstep(-v_feather, 0.0, ${distance});
  #ifdef PICKING_MODE
  gl_FragColor = outside < 1.0 ? v_color : vec4(0.0);
  #else
  float hollow = smoothstep(-v_feather, 0.0, ${core});
  vec4 color = vec4(mix(v_color.rgb, vec3(${hollow.join(', ')}), hollow * 0.86), v_color.a);
  gl_FragColor = mix(color, vec4(0.0), outside);
  #endif
}`;
}

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;
type Uniform = (typeof UNIFORMS)[number];

type ShapeProgram = NodeProgramType<SceneNode, SceneEdge>;

function createShapeProgram(shape: Shape, paper: string): ShapeProgram {
  const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
  return class extends NodeProgram<Uniform, SceneNode, SceneEdge> {
    getDefinition() {
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: fragmentOf(shape, paper),
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    override processVisibleItem(nodeIndex: number, offset: number, { x, y, size, color }: NodeDisplayData): void {
      this.array.set([x, y, size, floatColor(color), nodeIndex], offset);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
      gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
    }
  };
}

/** Sigma's node programs by shape, their hollow parts in the colour of the paper. */
export function shapePrograms(paper: string): Record<Shape, ShapeProgram> {
  return Object.fromEntries(SHAPES.map((shape) => [shape, createShapeProgram(shape, paper)])) as Record<
    Shape,
    ShapeProgram
  >;
}
