// Cuts an IP block into smaller ones, as Fn::Cidr does.

/**
 * The first `count` blocks in a block such as 10.0.0.0/16, each with so many host bits; undefined
 * where there are not so many, or where that is no block.
 */
export function cidrBlocks(block: string, count: number, hostBits?: number): string[] | undefined {
  const [address = '', prefix = ''] = block.split('/');
  const isSix = address.includes(':');
  const width = isSix ? 128 : 32;
  // Without a number of bits IPv4 gets 8; AWS asks for 64 where it is IPv6.
  const bits = hostBits ?? (isSix ? 64 : 8);
  const base = isSix ? numberOfSix(address) : numberOfFour(address);
  const isCount = Number.isInteger(count) && count >= 1 && count <= 256;
  const isPrefix = /^\d+$/.test(prefix) && Number(prefix) <= width;
  if (base === undefined || !isCount || !isPrefix || !Number.isInteger(bits)) return undefined;
  const room = width - Number(prefix) - bits;
  if (bits < 1 || room < 0 || BigInt(count) > 1n << BigInt(room)) return undefined;
  const size = 1n << BigInt(bits);
  const start = (base >> BigInt(width - Number(prefix))) << BigInt(width - Number(prefix));
  const show = isSix ? six : four;
  return Array.from({ length: count }, (_, index) => {
    return `${show(start + BigInt(index) * size)}/${width - bits}`;
  });
}

function numberOfFour(address: string): bigint | undefined {
  const parts = address.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) {
    return undefined;
  }
  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

function numberOfSix(address: string): bigint | undefined {
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const parts = [...before, ...Array<string>(missing).fill('0'), ...after];
  if (!parts.every((part) => /^[0-9a-fA-F]{1,4}$/.test(part))) return undefined;
  return parts.reduce((sum, part) => sum * 65536n + BigInt(`0x${part}`), 0n);
}

function four(value: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.');
}

function six(value: bigint): string {
  const shifts = [112n, 96n, 80n, 64n, 48n, 32n, 16n, 0n];
  const parts = shifts.map((shift) => ((value >> shift) & 65535n).toString(16));
  return parts.join(':').replace(/(?:^|:)0(?::0)+(?:$|:)/, '::');
}
