/** The shaders of lines: a strip of quads along a quadratic curve, cut off at the nodes, with a head at its end. */

export const LINE_VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_sourceRadius;
attribute float a_targetRadius;
attribute float a_thickness;
attribute float a_curvature;
attribute float a_state;
// Along the body from 0 to 1; across it -1 and 1; 0 for the body, 1 for the wings of the head, 2 for its tip.
attribute vec3 a_vertex;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform float u_hasFocus;
uniform vec2 u_dimensions;
varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying float v_dashed;

vec2 inPixels(vec2 place) {
  return ((u_matrix * vec3(place, 1.0)).xy + 1.0) * u_dimensions * 0.5;
}

void main() {
  // An item that is hidden is all zeros.
  if (a_thickness == 0.0 || a_source == a_target) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  float isPale = step(1.5, a_state);
  float isLit = a_state - 2.0 * isPale;
  float width = max(1.0, a_thickness / u_sizeRatio) * u_pixelRatio;
  #ifdef PICKING_MODE
  width = max(width, 9.0 * u_pixelRatio);
  #endif
  float head = 3.0 * u_pixelRatio + 3.0 * width;
  vec2 from = inPixels(a_source);
  vec2 to = inPixels(a_target);
  vec2 chord = to - from;
  vec2 control = (from + to) * 0.5 + a_curvature * vec2(-chord.y, chord.x);
  // How fast the curve leaves and arrives, to turn pixels at its ends into its parameter.
  float leaving = 2.0 * length(control - from);
  float arriving = 2.0 * length(to - control);
  float pixels = u_pixelRatio / u_sizeRatio;
  float start = min(0.45, a_sourceRadius * pixels / leaving);
  float tip = max(0.55, 1.0 - (a_targetRadius * pixels + u_pixelRatio) / arriving);
  float base = max(start, tip - head / arriving);
  float part = a_vertex.z;
  float t = part < 0.5 ? mix(start, base, a_vertex.x) : (part < 1.5 ? base : tip);
  vec2 place = mix(mix(from, control, t), mix(control, to, t), t);
  vec2 tangent = mix(control - from, to - control, t);
  vec2 normal = normalize(vec2(-tangent.y, tangent.x));
  v_half = part < 0.5 ? width * 0.5 : (part < 1.5 ? head * 0.42 : 0.0);
  v_across = part < 1.5 ? a_vertex.y * (v_half + 0.5) : 0.0;
  v_along = t * (length(chord) * 2.0 + leaving * 0.5 + arriving * 0.5) / 3.0 / u_pixelRatio;
  v_dashed = part < 0.5 ? isPale : 0.0;
  gl_Position = vec4((place + normal * v_across) / u_dimensions * 2.0 - 1.0, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  v_color.a *= 255.0 / 254.0;
  #else
  float rest = mix(0.6, 0.42, isPale);
  v_color = vec4(a_color.rgb, a_color.a * 255.0 / 254.0) * mix(mix(rest, 0.11, u_hasFocus), 1.0, isLit);
  #endif
}`;

export const LINE_FRAGMENT = /* glsl */ `
precision mediump float;
varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying float v_dashed;

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = abs(v_across) <= v_half ? v_color : vec4(0.0);
  #else
  float gap = v_dashed * step(5.0, mod(v_along, 9.0));
  gl_FragColor = v_color * clamp(v_half - abs(v_across) + 0.5, 0.0, 1.0) * (1.0 - gap);
  #endif
}`;
