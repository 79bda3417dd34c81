// Strikes the secrets of a request out of what a service says: services quote what they refuse, as it
// came or in another form, whole or in part.
import { formsOf } from './secret-forms';

/** No service says more than this of use; a secret of any size costs no more than reading it once. */
const MOST_READ = 4_096;

/** Of a longer secret every piece of so many characters is struck out, of a shorter one the whole. */
const PIECE = 8;

/** Shorter values are no secrets worth the name (Cognito's shortest password has 6 characters). */
const SHORTEST = 4;

/** The text with every secret in it replaced, in any letter case; at most its first 4,096 characters. */
export function withoutSecrets(text: string, secrets: Iterable<string>): string {
  const read = text.slice(0, MOST_READ);
  const folded = fold(read);
  const struck = new Uint8Array(folded.length);
  const pieces = piecesOf(folded);
  // The forms of HTML are the most, and cost as much as all the others. A piece may begin within an entity.
  const isMarkup = /[&#;]/.test(read);
  for (const secret of new Set(secrets)) {
    if (secret.length < SHORTEST) continue;
    for (const form of formsOf(secret, isMarkup)) {
      if (form.length < PIECE) strikeWhole(fold(form), folded, struck);
      else strikePieces(fold(form), pieces, struck);
    }
  }
  // What was cut off may leave the beginning of a secret at the end, too short to be found.
  const shown = text.length > MOST_READ ? MOST_READ - PIECE : read.length;
  return replaced(read.slice(0, shown), struck);
}

// Letter for letter, so that places stay the same: `İ` in lower case is two. `Σ` becomes one or the
// other sigma by what follows it.
function fold(text: string): string {
  const lower = text.toLowerCase().replaceAll('ς', 'σ');
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, index) => {
    const letter = text.charAt(index).toLowerCase();
    return letter.length === 1 ? letter.replace('ς', 'σ') : text.charAt(index);
  }).join('');
}

interface Pieces {
  /** By the hash of a piece, whether there may be one: most pieces of a secret end here. */
  readonly hashes: Uint8Array;
  /** Where each piece stands, until it is struck out there. */
  readonly places: Map<string, number[]>;
}

const HASHES = 1 << 16;
const BASE = 257;
// The hash of a piece is made of that of the one before (Rabin and Karp): the character that leaves has been
// multiplied by this meanwhile, BASE ** (PIECE - 1) in 32 bits.
const LEAVING = Array.from({ length: PIECE - 1 }).reduce<number>(
  (power) => Math.imul(power, BASE),
  1,
);

/** Calls `visit` with each place of a piece and its hash. */
function eachPiece(text: string, visit: (start: number, hash: number) => void): void {
  let hash = 0;
  for (let end = 0; end < text.length; end += 1) {
    if (end >= PIECE) hash = (hash - Math.imul(text.charCodeAt(end - PIECE), LEAVING)) | 0;
    hash = (Math.imul(hash, BASE) + text.charCodeAt(end)) | 0;
    if (end >= PIECE - 1) visit(end - PIECE + 1, hash & (HASHES - 1));
  }
}

function piecesOf(text: string): Pieces {
  const hashes = new Uint8Array(HASHES);
  const places = new Map<string, number[]>();
  eachPiece(text, (start, hash) => {
    hashes[hash] = 1;
    const piece = text.slice(start, start + PIECE);
    const known = places.get(piece);
    if (known) known.push(start);
    else places.set(piece, [start]);
  });
  return { hashes, places };
}

function strikePieces(secret: string, { hashes, places }: Pieces, struck: Uint8Array): void {
  eachPiece(secret, (start, hash) => {
    if (hashes[hash] === 0) return;
    const piece = secret.slice(start, start + PIECE);
    for (const place of places.get(piece) ?? []) struck.fill(1, place, place + PIECE);
    places.delete(piece);
  });
}

function strikeWhole(secret: string, text: string, struck: Uint8Array): void {
  for (let place = text.indexOf(secret); place >= 0; place = text.indexOf(secret, place + 1)) {
    struck.fill(1, place, place + secret.length);
  }
}

function replaced(text: string, struck: Uint8Array): string {
  let clean = '';
  for (let index = 0; index < text.length; index += 1) {
    if (struck[index] === 0) clean += text.charAt(index);
    else if (index === 0 || struck[index - 1] === 0) clean += '***';
  }
  return clean;
}
