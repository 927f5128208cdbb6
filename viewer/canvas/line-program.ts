/** Sigma's program for lines: straight or bent, whole or dashed, each with its head in one draw call. */
import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { LINE_FRAGMENT, LINE_VERTEX } from './line-shaders.js';
import type { SceneEdge, SceneNode } from './scene.js';
import type { Stage } from './stage.js';

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_pixelRatio', 'u_dimensions', 'u_hasFocus'] as const;
type Uniform = (typeof UNIFORMS)[number];

/** The wings and the tip: the last vertices, so that they can be left out. */
const HEAD = [
  [1, -1, 1],
  [1, 1, 1],
  [1, 0, 2],
];
/** More lines than these are not all drawn while they move: a part of thousands looks like the whole. */
const MOST_MOVING = 7_000;
/** Quads of a bent line. */
const BENT = 12;

export function linePrograms(stage: Stage): Record<SceneEdge['type'], EdgeProgramType<SceneNode, SceneEdge>> {
  return { straight: lineProgram(stage, 1), curved: lineProgram(stage, BENT) };
}

function lineProgram(stage: Stage, quads: number): EdgeProgramType<SceneNode, SceneEdge> {
  const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
  const strip = [...stripOf(quads), ...HEAD];
  return class extends EdgeProgram<Uniform, SceneNode, SceneEdge> {
    getDefinition() {
      return {
        VERTICES: strip.length,
        VERTEX_SHADER_SOURCE: LINE_VERTEX,
        FRAGMENT_SHADER_SOURCE: LINE_FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_source', size: 2, type: FLOAT },
          { name: 'a_target', size: 2, type: FLOAT },
          { name: 'a_sourceRadius', size: 1, type: FLOAT },
          { name: 'a_targetRadius', size: 1, type: FLOAT },
          { name: 'a_thickness', size: 1, type: FLOAT },
          { name: 'a_curvature', size: 1, type: FLOAT },
          { name: 'a_state', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_vertex', size: 3, type: FLOAT }],
        CONSTANT_DATA: strip,
      };
    }

    override processVisibleItem(
      edgeIndex: number,
      offset: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      edge: EdgeDisplayData,
    ): void {
      const { size, color, curvature, state } = edge as EdgeDisplayData & Pick<SceneEdge, 'curvature' | 'state'>;
      const ends = [source.x, source.y, target.x, target.y, source.size, target.size];
      this.array.set([...ends, size, curvature, state, floatColor(color), edgeIndex], offset);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      const { width, height, pixelRatio, sizeRatio, matrix } = params;
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix);
      gl.uniform1f(uniformLocations.u_sizeRatio, sizeRatio);
      gl.uniform1f(uniformLocations.u_pixelRatio, pixelRatio);
      gl.uniform2f(uniformLocations.u_dimensions, width * pixelRatio, height * pixelRatio);
      gl.uniform1f(uniformLocations.u_hasFocus, stage.hasFocus ? 1 : 0);
    }

    override drawWebGL(method: number, program: ProgramInfo<Uniform>): void {
      const { capacity } = this;
      if (stage.isMoving) this.capacity = Math.min(capacity, MOST_MOVING);
      super.drawWebGL(method, program);
      this.capacity = capacity;
    }

    override render(params: RenderParams): void {
      this.VERTICES = stage.hasArrows ? strip.length : strip.length - HEAD.length;
      renderUnlessMoving(this, stage, () => super.render(params));
    }
  };
}

/** Runs `render` without the second picture for picking while everything moves. */
export function renderUnlessMoving(
  program: { pickProgram: ProgramInfo | null },
  { isMoving }: Stage,
  render: () => void,
): void {
  const { pickProgram } = program;
  if (isMoving) program.pickProgram = null;
  render();
  program.pickProgram = pickProgram;
}

function stripOf(quads: number): number[][] {
  return Array.from({ length: quads + 1 }, (_, step) => [
    [step / quads, -1, 0],
    [step / quads, 1, 0],
  ]).flat();
}
