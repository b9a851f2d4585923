// One Sigma node program for all kinds: the shape is drawn from a distance function, filled or
// hollow, with a rim of the ground's colour that keeps lines off it.
import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";

/** In the order of the shader's branches. */
export const shapes = ["disc", "diamond", "square", "triangle", "bar", "dash", "leaf"] as const;
export type Shape = (typeof shapes)[number];

export interface ShapeData extends NodeDisplayData {
  readonly shape: Shape;
  readonly fill: "full" | "hollow" | "dashed";
  readonly ground: string;
}

const vertex = /* glsl */ `
attribute vec4 a_color;
attribute vec4 a_ground;
attribute vec2 a_position;
attribute float a_size;
attribute float a_form;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_ground;
varying vec2 v_at;
varying float v_radius;
varying float v_form;
void main() {
  // Two units of the correction ratio are one pixel. The triangle holds a circle of twice the radius.
  float radius = a_size / u_sizeRatio;
  vec2 offset = (radius * 1.5 + 3.0) * 2.0 * vec2(cos(a_angle), sin(a_angle));
  vec2 position = a_position + offset * 2.0 * u_correctionRatio;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
  v_at = offset;
  v_radius = radius;
  v_form = a_form;
  v_color = a_color;
  v_color.a *= 255.0 / 254.0;
  v_ground = a_ground;
}`;

const fragment = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_ground;
varying vec2 v_at;
varying float v_radius;
varying float v_form;
const vec4 nothing = vec4(0.0);
float box(vec2 p, vec2 half_size) {
  vec2 d = abs(p) - half_size;
  return max(d.x, d.y);
}
float shape(vec2 p, float r, float which) {
  if (which < 0.5) return length(p) - r;
  if (which < 1.5) return (abs(p.x) + abs(p.y) - r) * 0.7071;
  if (which < 2.5) return box(p, vec2(r * 0.86));
  if (which < 3.5) return max(abs(p.x) * 0.88 - p.y * 0.47 - r * 0.52, p.y - r * 0.8);
  if (which < 4.5) return box(p, vec2(1.6, r));
  if (which < 5.5) return box(p, vec2(r, 1.2));
  return box(p, vec2(r * 0.75, r));
}
void main() {
  float which = mod(v_form, 10.0);
  float fill = floor(v_form / 10.0 + 0.01);
  float d = shape(v_at, v_radius, which);
  float rim = 1.5;
  float outside = smoothstep(rim - 0.5, rim + 0.5, d);
  float body = 1.0 - smoothstep(-0.5, 0.5, d);
  if (fill > 0.5) {
    float line = 1.0 - smoothstep(0.3, 1.2, abs(d + 0.75));
    if (fill > 1.5) {
      float turn = atan(v_at.y, v_at.x) * 8.0 / 6.2831853;
      line *= step(0.42, fract(turn));
    }
    body = line;
  }
  vec4 inked = mix(v_ground, v_color, body);
  gl_FragColor = mix(inked, nothing, outside);
}`;

const uniforms = ["u_sizeRatio", "u_correctionRatio", "u_matrix"] as const;

type Given = ConstructorParameters<typeof NodeProgram>;

export class ShapeProgram extends NodeProgram<(typeof uniforms)[number]> {
  /** Not drawn for picking: see no-picking.ts. */
  constructor(gl: Given[0], _picking: Given[1], renderer: Given[2]) {
    super(gl, null, renderer);
  }

  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: vertex,
      FRAGMENT_SHADER_SOURCE: fragment,
      METHOD: TRIANGLES as 4,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_form", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_ground", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_angle", size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  processVisibleItem(_index: number, offset: number, data: NodeDisplayData) {
    const { shape, fill, ground } = data as ShapeData;
    const form = shapes.indexOf(shape) + 10 * ["full", "hollow", "dashed"].indexOf(fill);
    const values = [data.x, data.y, data.size, form, floatColor(data.color), floatColor(ground)];
    for (const [index, value] of values.entries()) this.array[offset + index] = value;
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo) {
    gl.uniform1f(uniformLocations["u_correctionRatio"] ?? null, params.correctionRatio);
    gl.uniform1f(uniformLocations["u_sizeRatio"] ?? null, params.sizeRatio);
    gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, params.matrix);
  }
}
