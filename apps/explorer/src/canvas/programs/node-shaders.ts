/** The node program's shaders: every shape by signed distance, its rings, icon, halo and fade in one quad. */

export const NODE_VERTEX = `#version 300 es
in vec2 a_position;
in float a_radius;
in vec4 a_color;
in float a_look;
in float a_state;
in vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeFactor;
out vec2 v_point;
flat out vec3 v_color;
flat out float v_radius;
flat out float v_look;
flat out float v_state;
void main() {
  float r = a_radius * u_sizeFactor;
  float rings = mod(floor(a_look / 16.0), 4.0);
  float reach = rings > 0.0 ? rings * max(min(2.4, r * 0.48), r * 0.2) + 1.0 : 0.0;
  float border = max(min(1.5, r * 0.3), r * 0.15);
  float ring = mod(a_state, 8.0);
  float half_ = max(r * 1.56 + border, r + reach + border * 1.1 + 1.0);
  if (ring > 0.0) half_ = max(half_, r + reach + 11.0);
  v_point = a_corner * half_;
  v_color = a_color.rgb;
  v_radius = r;
  v_look = a_look;
  v_state = a_state;
  vec3 place = u_matrix * vec3(a_position, 1.0);
  gl_Position = vec4(place.xy + v_point * 2.0 / u_viewport, 0.0, 1.0);
  if (a_radius <= 0.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}
`;

export const SHAPES_GLSL = `
float ngon(vec2 p, float n, float apothem, float corner) {
  float an = PI / n;
  float inner = apothem - corner;
  float bn = mod(atan(p.x, p.y), 2.0 * an) - an;
  vec2 q = length(p) * vec2(cos(bn), abs(sin(bn)));
  q -= inner / cos(an) * vec2(cos(an), sin(an));
  q.y += clamp(-q.y, 0.0, inner * tan(an));
  return length(q) * sign(q.x) - corner;
}
float roundBox(vec2 p, vec2 size, float corner) {
  vec2 q = abs(p) - size + corner;
  return min(max(q.x, q.y), 0.0) + length(max(q, 0.0)) - corner;
}
float shapeDistance(vec2 p, float shape, float r) {
  if (shape < 0.5) return length(p) - r;
  if (shape < 1.5) return roundBox(p, vec2(0.91 * r), 0.34 * r);
  if (shape < 2.5) return ngon(p, 6.0, 0.9523 * r, 0.381 * r);
  if (shape < 3.5) return ngon(p, 5.0, 0.9299 * r, 0.303 * r);
  if (shape < 4.5) return ngon(p, 4.0, 0.8862 * r, 0.36 * r);
  if (shape < 5.5) {
    float c = 0.92388;
    float s = 0.38268;
    return ngon(vec2(c * p.x - s * p.y, s * p.x + c * p.y), 8.0, 0.9737 * r, 0.531 * r);
  }
  if (shape < 6.5) return ngon(p + vec2(0.0, 0.16 * r), 3.0, 0.7308 * r, 0.289 * r);
  float page = roundBox(p, vec2(0.78 * r, r), 0.2 * r);
  vec2 cut = normalize(vec2(0.55, 0.507));
  return max(page, dot(p - vec2(0.273 * r, r), cut));
}
`;

export const NODE_FRAGMENT = `#version 300 es
precision highp float;
in vec2 v_point;
flat in vec3 v_color;
flat in float v_radius;
flat in float v_look;
flat in float v_state;
uniform float u_pixel;
uniform float u_fade;
uniform float u_fadeFiltered;
uniform vec3 u_canvas;
uniform vec3 u_panel;
uniform vec3 u_accent;
uniform vec3 u_accentSoft;
uniform vec3 u_onFill;
uniform sampler2D u_icons;
uniform vec2 u_iconGrid;
out vec4 fragColor;
const float PI = 3.14159265;
vec4 painted = vec4(0.0);
float cover(float d) { return clamp(0.5 - d / u_pixel, 0.0, 1.0); }
float stroke(float d, float width) { return cover(abs(d) - width * 0.5); }
void paint(vec3 color, float alpha) { painted = vec4(color * alpha, alpha) + painted * (1.0 - alpha); }
${SHAPES_GLSL}
void main() {
  float r = v_radius;
  float shape = mod(v_look, 8.0);
  float hollow = mod(floor(v_look / 8.0), 2.0);
  float rings = mod(floor(v_look / 16.0), 4.0);
  float dashed = mod(floor(v_look / 64.0), 2.0);
  float icon = floor(v_look / 128.0);
  float ring = mod(v_state, 4.0);
  float focused = mod(floor(v_state / 4.0), 2.0);
  float lit = mod(floor(v_state / 8.0), 2.0);
  float faded = mod(floor(v_state / 16.0), 2.0);
  float opacity = faded > 0.5 ? u_fadeFiltered : (lit > 0.5 ? 1.0 : u_fade);
  float border = max(min(1.5, r * 0.3), r * 0.15);
  float step_ = max(min(2.4, r * 0.48), r * 0.2);
  float outer = r + (rings > 0.0 ? rings * step_ + 1.0 : 0.0);
  float far = length(v_point);
  if (ring > 0.5 && ring < 1.5) {
    paint(u_accentSoft, cover(far - outer - 9.0));
    paint(u_canvas, cover(far - outer - 4.6));
    paint(u_accent, stroke(far - outer - 4.6, 2.2));
  } else if (ring > 1.5) {
    paint(u_canvas, cover(far - outer - 4.0));
    paint(u_accent, stroke(far - outer - 4.0, 1.6));
  }
  if (focused > 0.5) {
    paint(u_canvas, stroke(far - outer - 6.0, 4.4));
    paint(u_accent, stroke(far - outer - 6.0, 2.0));
  }
  vec3 color = mix(u_canvas, v_color, opacity);
  for (float i = 2.0; i > 0.5; i -= 1.0) {
    if (i > rings + 0.5) continue;
    float at = r + border * 1.1 + i * step_ - 1.0;
    float dashes = floor(2.0 * PI * at / 5.4);
    float phase = fract(atan(v_point.y, v_point.x) / (2.0 * PI) * dashes);
    float arc = (abs(phase - 0.5) - 0.2778) / dashes * 2.0 * PI * at;
    float on = dashed > 0.5 ? cover(arc) : 1.0;
    float width = max(min(1.1, r * 0.22), r * 0.085);
    paint(u_canvas, cover(far - at - width * 0.5));
    paint(color, stroke(far - at, width) * on);
  }
  float d = shapeDistance(v_point, shape, r);
  paint(u_canvas, cover(d - border * (hollow > 0.5 ? 0.9 : 0.45)));
  if (hollow > 0.5) {
    paint(mix(u_canvas, u_panel, opacity), cover(d + border * 0.4));
    paint(color, stroke(d + border * 0.4, border));
  } else {
    paint(color, cover(d));
  }
  if (r >= 7.5) {
    float side = r * (shape > 3.5 && shape < 4.5 ? 0.98 : (shape > 5.5 && shape < 6.5 ? 0.86 : 1.16));
    float drop = shape > 5.5 && shape < 6.5 ? 0.3 * r : 0.0;
    vec2 at = vec2(v_point.x, -v_point.y - drop) / side + 0.5;
    float inside = step(0.0, at.x) * step(at.x, 1.0) * step(0.0, at.y) * step(at.y, 1.0);
    vec2 cell = vec2(mod(icon, u_iconGrid.x), floor(icon / u_iconGrid.x));
    vec2 uv = (cell + (clamp(at, 0.0, 1.0) * 24.0 + 1.0) / 26.0) / u_iconGrid;
    float ink = texture(u_icons, uv, -0.7).a * inside;
    paint(mix(u_canvas, hollow > 0.5 ? v_color : u_onFill, opacity), ink);
  }
  fragColor = painted;
}
`;
