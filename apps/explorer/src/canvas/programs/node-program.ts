/** Sigma's side of the node program: what goes into the buffers, and the uniforms of a frame. */
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { ATLAS_GRID } from './icon-atlas';
import { rgbOf } from './colour';
import { NODE_FRAGMENT, NODE_VERTEX } from './node-shaders';
import type { PaintState } from './paint-state';
import { packedColour } from './packed-colour';

const UNIFORMS = [
  'u_matrix',
  'u_viewport',
  'u_sizeFactor',
  'u_pixel',
  'u_fade',
  'u_fadeFiltered',
  'u_canvas',
  'u_panel',
  'u_accent',
  'u_accentSoft',
  'u_onFill',
  'u_icons',
  'u_iconGrid',
] as const;
type Uniform = (typeof UNIFORMS)[number];

/** What a node of the drawn graph carries besides what Sigma wants. */
export interface NodeMark {
  readonly look: number;
  readonly state: number;
}

abstract class NodeMarkProgram extends NodeProgram<Uniform> {
  /** A getter: Sigma's constructor asks for things before a field could be set. */
  protected abstract get paint(): PaintState;
  private stale = true;
  private texture: WebGLTexture | null = null;

  // No picking pass: the canvas finds what is under the pointer by itself, and half the drawing is saved.
  constructor(
    gl: WebGLRenderingContext,
    _picking: WebGLFramebuffer | null,
    renderer: NodeProgram['renderer'],
  ) {
    super(gl, null, renderer);
  }

  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGL2RenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: NODE_VERTEX,
      FRAGMENT_SHADER_SOURCE: NODE_FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_radius', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_look', size: 1, type: FLOAT },
        { name: 'a_state', size: 1, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, -1],
        [1, 1],
        [-1, 1],
      ],
    };
  }

  override process(index: number, offset: number, data: NodeDisplayData): void {
    this.stale = true;
    super.process(index, offset, data);
  }

  override processVisibleItem(
    _index: number,
    start: number,
    data: NodeDisplayData & Partial<NodeMark>,
  ): void {
    const { array } = this;
    array[start] = data.x;
    array[start + 1] = data.y;
    array[start + 2] = data.size;
    array[start + 3] = packedColour(data.color);
    array[start + 4] = data.look ?? 0;
    array[start + 5] = data.state ?? 0;
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
    const { tokens } = paint;
    gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
    gl.uniform2f(at.u_viewport, params.width, params.height);
    gl.uniform1f(at.u_sizeFactor, Math.sqrt(paint.zoom));
    gl.uniform1f(at.u_pixel, 1 / params.pixelRatio);
    gl.uniform1f(at.u_fade, paint.fadeNodes);
    gl.uniform1f(at.u_fadeFiltered, paint.fadeFiltered);
    gl.uniform3f(at.u_canvas, ...rgbOf(tokens.canvas));
    gl.uniform3f(at.u_panel, ...rgbOf(tokens.panel));
    gl.uniform3f(at.u_accent, ...rgbOf(tokens.accent));
    gl.uniform3f(at.u_accentSoft, ...rgbOf(tokens.accentSoft));
    gl.uniform3f(at.u_onFill, ...rgbOf(tokens.onFill));
    gl.uniform2f(at.u_iconGrid, ATLAS_GRID.columns, ATLAS_GRID.rows);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.iconTexture(gl));
    gl.uniform1i(at.u_icons, 0);
  }

  private iconTexture(gl: WebGLRenderingContext | WebGL2RenderingContext): WebGLTexture | null {
    if (this.texture !== null || this.paint.iconAtlas === undefined) return this.texture;
    this.texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, this.paint.iconAtlas);
    gl.generateMipmap(gl.TEXTURE_2D);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
    return this.texture;
  }
}

/** A node program class that reads this paint state. */
export function createNodeProgram(paint: PaintState) {
  return class extends NodeMarkProgram {
    protected override get paint(): PaintState {
      return paint;
    }
  };
}
