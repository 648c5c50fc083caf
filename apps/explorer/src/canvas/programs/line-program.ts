/** Sigma's side of the line program: what goes into the buffers, and the uniforms of a frame. */
import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { rgbOf } from './colour';
import { LINE_FRAGMENT, LINE_VERTEX } from './line-shaders';
import { packedColour } from './packed-colour';
import type { PaintState } from './paint-state';

const UNIFORMS = [
  'u_matrix',
  'u_viewport',
  'u_sizeFactor',
  'u_extraWidth',
  'u_widthFactor',
  'u_anyLit',
  'u_pixel',
  'u_fade',
  'u_fadeFiltered',
  'u_band',
] as const;
type Uniform = (typeof UNIFORMS)[number];

/** What a line of the drawn graph carries besides what Sigma wants. */
export interface LineMark {
  readonly from: number;
  readonly to: number;
  readonly curve: number;
  readonly state: number;
}

/** Corners of the strip: part (0 line, 1 arrowhead), share along, side. */
function stripCorners(pieces: number): number[][] {
  const corners: number[][] = [];
  const quad = (part: number, t0: number, t1: number): void => {
    corners.push([part, t0, -1], [part, t1, -1], [part, t1, 1], [part, t0, -1], [part, t1, 1], [part, t0, 1]);
  };
  for (let i = 0; i < pieces; i += 1) quad(0, i / pieces, (i + 1) / pieces);
  quad(1, 0, 1);
  return corners;
}

/** Lines keep their width until names are gone; from further away they thin out, or they would hide everything. */
function widthFactorAt(zoom: number): number {
  return Math.min(1, Math.max(0.4, Math.sqrt(zoom / 0.5)));
}

abstract class LineStripProgram extends EdgeProgram<Uniform> {
  /** Getters: Sigma's constructor asks for things before a field could be set. */
  protected abstract get paint(): PaintState;
  protected abstract get corners(): number[][];
  private stale = true;

  constructor(
    gl: WebGLRenderingContext,
    _picking: WebGLFramebuffer | null,
    renderer: EdgeProgram['renderer'],
  ) {
    super(gl, null, renderer);
  }

  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGL2RenderingContext;
    return {
      VERTICES: this.corners.length,
      VERTEX_SHADER_SOURCE: LINE_VERTEX,
      FRAGMENT_SHADER_SOURCE: LINE_FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_from', size: 2, type: FLOAT },
        { name: 'a_to', size: 2, type: FLOAT },
        { name: 'a_ends', size: 2, type: FLOAT },
        { name: 'a_width', size: 1, type: FLOAT },
        { name: 'a_curve', size: 1, type: FLOAT },
        { name: 'a_state', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_part', size: 3, type: FLOAT }],
      CONSTANT_DATA: this.corners,
    };
  }

  // eslint-disable-next-line max-params -- Sigma's own signature
  override process(
    index: number,
    offset: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    this.stale = true;
    super.process(index, offset, source, target, data);
  }

  // eslint-disable-next-line max-params -- Sigma's own signature
  override processVisibleItem(
    _index: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData & Partial<LineMark>,
  ): void {
    this.array.set(
      [
        source.x,
        source.y,
        target.x,
        target.y,
        data.from ?? 0,
        data.to ?? 0,
        data.size,
        data.curve ?? 0,
        data.state ?? 0,
        packedColour(data.color),
      ],
      start,
    );
  }

  override reallocate(capacity: number): void {
    this.stale = true;
    super.reallocate(capacity);
  }

  /** Sends the buffers only when something in them changed; Sigma would send them with every frame. */
  protected override bindProgram(program: ProgramInfo): void {
    if (this.stale) super.bindProgram(program);
    else this.bindSent(program);
    this.stale = false;
  }

  private bindSent(program: ProgramInfo): void {
    const { gl } = program;
    gl.bindBuffer(gl.ARRAY_BUFFER, program.constantBuffer);
    let offset = 0;
    for (const each of this.CONSTANT_ATTRIBUTES) offset += this.bindAttribute(each, program, offset, false);
    gl.bindBuffer(gl.ARRAY_BUFFER, program.buffer);
    offset = 0;
    for (const each of this.ATTRIBUTES) offset += this.bindAttribute(each, program, offset, true);
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo<Uniform>): void {
    const { paint } = this;
    gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
    gl.uniform2f(at.u_viewport, params.width, params.height);
    gl.uniform1f(at.u_sizeFactor, Math.sqrt(paint.zoom));
    gl.uniform1f(at.u_extraWidth, paint.extraWidth);
    gl.uniform1f(at.u_widthFactor, widthFactorAt(paint.zoom));
    gl.uniform1f(at.u_anyLit, paint.anyLit ? 1 : 0);
    gl.uniform1f(at.u_pixel, 1 / params.pixelRatio);
    gl.uniform1f(at.u_fade, paint.fadeLines);
    gl.uniform1f(at.u_fadeFiltered, paint.fadeFiltered);
    gl.uniform3f(at.u_band, ...rgbOf(paint.tokens.accentSoft));
  }
}

/** A line program class of so many straight pieces: 1 for straight lines, more for curves. */
export function createLineProgram(paint: PaintState, pieces: number) {
  const corners = stripCorners(pieces);
  return class extends LineStripProgram {
    protected override get paint(): PaintState {
      return paint;
    }

    protected override get corners(): number[][] {
      return corners;
    }
  };
}
