/** The line program's shaders: a strip along a quadratic curve with dash, dots, band and arrowhead in screen pixels. */

import { SHAPES_GLSL } from './node-shaders';

export const LINE_VERTEX = `#version 300 es
in vec2 a_from;
in vec2 a_to;
in vec2 a_ends;
in float a_width;
in float a_curve;
in float a_state;
in vec4 a_color;
in vec3 a_part;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeFactor;
uniform float u_extraWidth;
uniform float u_widthFactor;
uniform float u_anyLit;
out vec2 v_at;
flat out vec3 v_color;
flat out float v_length;
flat out float v_half;
flat out float v_state;
flat out float v_head;
const float PI = 3.14159265;
const float TO_RING = 6.0;
${SHAPES_GLSL}
float outerOf(float end) {
  float rings = mod(floor(end / 64.0), 4.0);
  float r = mod(end, 64.0) * u_sizeFactor;
  return r + (rings > 0.0 ? rings * max(min(2.4, r * 0.48), r * 0.2) + 1.0 : 0.0);
}
/* How far the border is from the middle in a direction: a few steps inwards along the ray. */
float borderOf(float end, vec2 direction) {
  float rings = mod(floor(end / 64.0), 4.0);
  float shape = floor(end / 256.0);
  float r = mod(end, 64.0) * u_sizeFactor;
  if (rings > 0.0 || shape < 0.5) return outerOf(end);
  float far = 1.3 * r;
  for (int i = 0; i < 4; i += 1) far -= shapeDistance(direction * far, shape, r);
  return far;
}
vec2 screenOf(vec2 place) { return (u_matrix * vec3(place, 1.0)).xy * 0.5 * u_viewport; }
vec2 curveAt(vec2 a, vec2 m, vec2 b, float t) {
  return (1.0 - t) * (1.0 - t) * a + 2.0 * t * (1.0 - t) * m + t * t * b;
}
void main() {
  float arrow = mod(floor(a_state / 4.0), 2.0);
  float selected = mod(floor(a_state / 8.0), 2.0);
  float lit = mod(floor(a_state / 16.0), 2.0);
  float width = a_width * u_widthFactor + u_extraWidth + (lit > 0.5 && u_anyLit > 0.5 && selected < 0.5 ? 0.35 : 0.0);
  if (selected > 0.5) width = max(width + 1.0, 2.8);
  vec2 a = screenOf(a_from);
  vec2 b = screenOf(a_to);
  vec2 across = vec2(-(b.y - a.y), b.x - a.x);
  vec2 middle = (a + b) * 0.5 + across * a_curve;
  float head = arrow > 0.5 ? 4.2 + width * 1.1 : 0.0;
  vec2 dirA = normalize(middle - a);
  vec2 dirB = normalize(b - middle);
  float ringA = mod(floor(a_state / 64.0), 2.0) * TO_RING;
  float ringB = mod(floor(a_state / 128.0), 2.0) * TO_RING;
  float trimA = outerOf(a_ends.x) + (ringA > 0.0 ? ringA : 2.5);
  float trimB = outerOf(a_ends.y) + (ringB > 0.0 ? ringB : 2.5);
  if (arrow > 0.5) trimB = (ringB > 0.0 ? outerOf(a_ends.y) + ringB : borderOf(a_ends.y, -dirB) + 1.0) + head * 0.9;
  float straight = length(b - a);
  v_color = a_color.rgb;
  v_state = a_state;
  v_half = width * 0.5;
  v_head = head;
  if (straight < trimA + trimB + head) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    v_at = vec2(0.0);
    v_length = 0.0;
    return;
  }
  vec2 tip = b - dirB * trimB;
  vec2 p1 = a + dirA * trimA;
  vec2 p2 = tip - dirB * head * 0.4;
  vec2 at;
  if (a_part.x > 0.5) {
    vec2 side = vec2(-dirB.y, dirB.x);
    v_at = vec2(a_part.y > 0.5 ? head * 0.9 + 1.0 : -head * 0.5 - 1.0, a_part.z * (head * 0.62 + 1.0));
    v_length = -1.0;
    at = tip + dirB * v_at.x + side * v_at.y;
  } else {
    float t = a_part.y;
    float total = 0.0;
    float here = 0.0;
    if (a_curve == 0.0) {
      total = length(p2 - p1);
      here = total * t;
    } else {
      vec2 last = p1;
      for (float i = 1.0; i <= 16.0; i += 1.0) {
        vec2 next = curveAt(p1, middle, p2, i / 16.0);
        float piece = length(next - last);
        total += piece;
        here += piece * clamp(t * 16.0 - i + 1.0, 0.0, 1.0);
        last = next;
      }
    }
    vec2 along = a_curve == 0.0 ? dirA : normalize(mix(middle - p1, p2 - middle, t));
    vec2 side = vec2(-along.y, along.x);
    float reach = (selected > 0.5 ? 5.5 : v_half) + 1.0;
    float past = selected > 0.5 ? 6.5 : (t < 0.5 ? 0.5 : 0.5);
    float beyond = t <= 0.0 ? -past : (t >= 1.0 ? past : 0.0);
    vec2 on = a_curve == 0.0 ? mix(p1, p2, t) : curveAt(p1, middle, p2, t);
    v_at = vec2(here + beyond, a_part.z * reach);
    v_length = total;
    at = on + along * beyond + side * v_at.y;
  }
  gl_Position = vec4(at * 2.0 / u_viewport, 0.0, 1.0);
}
`;

export const LINE_FRAGMENT = `#version 300 es
precision highp float;
in vec2 v_at;
flat in vec3 v_color;
flat in float v_length;
flat in float v_half;
flat in float v_state;
flat in float v_head;
uniform float u_pixel;
uniform float u_fade;
uniform float u_fadeFiltered;
uniform vec3 u_band;
out vec4 fragColor;
float cover(float d) { return clamp(0.5 - d / u_pixel, 0.0, 1.0); }
void main() {
  float dash = mod(v_state, 4.0);
  float selected = mod(floor(v_state / 8.0), 2.0);
  float lit = mod(floor(v_state / 16.0), 2.0);
  float faded = mod(floor(v_state / 32.0), 2.0);
  float opacity = faded > 0.5 ? u_fadeFiltered : (lit > 0.5 ? 1.0 : u_fade);
  if (v_length < 0.0) {
    vec2 normal = normalize(vec2(0.62, 1.4));
    float slant = dot(vec2(v_at.x - v_head * 0.9, abs(v_at.y)), normal);
    float d = max(slant, -v_head * 0.5 - v_at.x);
    float alpha = cover(d) * opacity;
    fragColor = vec4(v_color * alpha, alpha);
    return;
  }
  float d = abs(v_at.y) - v_half;
  float ends = max(-v_at.x, v_at.x - v_length);
  float alpha;
  if (dash > 1.5) {
    float from = abs(mod(v_at.x + 2.35, 4.7) - 2.35);
    alpha = cover(length(vec2(from, v_at.y)) - max(v_half, 0.9)) * cover(ends);
  } else {
    alpha = cover(max(d, ends));
    if (dash > 0.5) alpha *= cover(abs(mod(v_at.x, 10.0) - 3.0) - 3.0) + cover(abs(mod(v_at.x, 10.0) - 13.0) - 3.0);
  }
  alpha *= opacity;
  vec4 line = vec4(v_color * alpha, alpha);
  if (selected > 0.5) {
    float nearest = length(vec2(max(ends, 0.0), v_at.y)) - 5.5;
    float soft = cover(nearest);
    line += vec4(u_band * soft, soft) * (1.0 - line.a);
  }
  fragColor = line;
}
`;
