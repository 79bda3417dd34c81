// Texts that programs trip over: all planes of Unicode, half characters, and whatever means something
// to a parser, a shell or a terminal.
import fc from 'fast-check';

export const SPECIAL = [
  ...'"\'\\|/%&<>{}[]$`;:#?*+=,.~^!@ \t\n\r\0\u0007\u001b\u007f\u0085',
  ...['\u200e', '\u200f', '\u202e', '\u2066', '\u2028', '\ufeff', '\ufffd', '\ufffe', '\u0301'],
  ...['\ud83d', '\ude00', '\udbff', '\udc00', 'ß', 'İ', 'ς', 'ﬁ', '漢', '😀', '\u{10ffff}'],
  ...['../', '%00', '\\u0000', '$' + '{jndi:x}', '{{resolve:ssm:x}}', '<script>', "' OR 1=1"],
];

/** Names that every object of JavaScript answers to. */
export const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'toString', 'prototype', 'valueOf'];

const planes = fc
  .tuple(fc.nat(16), fc.nat(0xffff))
  .map(([plane, place]) => String.fromCodePoint(plane * 0x10000 + place));

/** One character, or a few that belong together; a lone surrogate as well. */
const pieceOfText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SPECIAL) },
  { weight: 2, arbitrary: planes },
  { weight: 2, arbitrary: fc.constantFrom(...'aZ0_-é') },
  { weight: 1, arbitrary: fc.constantFrom(...PROTOTYPE_KEYS) },
);

/** A short text of such pieces. */
export const hostileText = fc
  .array(pieceOfText, { maxLength: 12 })
  .map((pieces) => pieces.join(''));

/** A text just under, at or just over a limit, in units and in whole characters beyond the first plane. */
export function textAround(limit: number) {
  const length = fc.constantFrom(...[limit - 1, limit, limit + 1].filter((one) => one >= 0));
  const emoji = length.map((count) => '😀'.repeat(count));
  return fc.oneof(length.chain(textOfLength), emoji);
}

/** A text of just so many UTF-16 units, made of one repeated piece. */
function textOfLength(length: number) {
  const piece = fc.oneof(fc.constant('x'), pieceOfText);
  return piece.map((one) => one.repeat(Math.ceil(length / one.length)).slice(0, length));
}
