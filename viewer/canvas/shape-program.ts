/** WebGL programs that draw nodes as forms: one signed distance function a form, crisp at every zoom. */
import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { renderUnlessMoving } from './line-program.js';
import type { SceneEdge, SceneNode } from './scene.js';
import { SHAPES, type Shape } from './shape.js';
import type { Stage } from './stage.js';

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_state;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_hasFocus;
varying vec4 v_color;
varying vec2 v_point;
varying float v_feather;
varying float v_pale;
varying float v_faint;

void main() {
  v_pale = step(1.5, a_state);
  v_faint = (1.0 - (a_state - 2.0 * v_pale)) * u_hasFocus;
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

function fragmentOf(shape: Shape): string {
  const { distance, core = '-1.0' } = DISTANCES[shape];
  return /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_point;
varying float v_feather;
varying float v_pale;
varying float v_faint;
uniform vec3 u_paper;

void main() {
  vec2 p = v_point;
  float border = ${distance};
  float outside = smoothstep(-v_feather, 0.0, border);
  #ifdef PICKING_MODE
  gl_FragColor = outside < 1.0 ? v_color : vec4(0.0);
  #else
  float hollow = smoothstep(-v_feather, 0.0, ${core}) * 0.86;
  // What rests on nothing is an outline.
  hollow = mix(hollow, smoothstep(0.0, v_feather, -border - 0.16), v_pale);
  vec3 color = mix(mix(v_color.rgb, u_paper, hollow), u_paper, v_faint * 0.82);
  gl_FragColor = mix(vec4(color, v_color.a), vec4(0.0), outside);
  #endif
}`;
}

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix', 'u_hasFocus', 'u_paper'] as const;
type Uniform = (typeof UNIFORMS)[number];

type ShapeProgram = NodeProgramType<SceneNode, SceneEdge>;

function createShapeProgram(shape: Shape, stage: Stage): ShapeProgram {
  const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
  return class extends NodeProgram<Uniform, SceneNode, SceneEdge> {
    getDefinition() {
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: fragmentOf(shape),
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_state', size: 1, type: FLOAT },
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

    override processVisibleItem(nodeIndex: number, offset: number, node: NodeDisplayData): void {
      const { x, y, size, color, state } = node as NodeDisplayData & Pick<SceneNode, 'state'>;
      this.array.set([x, y, size, state, floatColor(color), nodeIndex], offset);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
      gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform1f(uniformLocations.u_hasFocus, stage.hasFocus ? 1 : 0);
      gl.uniform3fv(uniformLocations.u_paper, stage.paper);
    }

    override render(params: RenderParams): void {
      renderUnlessMoving(this, stage, () => super.render(params));
    }
  };
}

/** Sigma's node programs by shape. */
export function shapePrograms(stage: Stage): Record<Shape, ShapeProgram> {
  return Object.fromEntries(SHAPES.map((shape) => [shape, createShapeProgram(shape, stage)])) as Record<
    Shape,
    ShapeProgram
  >;
}
