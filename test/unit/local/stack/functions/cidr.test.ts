import { cidrBlocks } from '../../../../../local/stack/functions/cidr';

describe('cidrBlocks', () => {
  it.each([
    [
      '192.168.0.0/24',
      6,
      5,
      [
        '192.168.0.0/27',
        '192.168.0.32/27',
        '192.168.0.64/27',
        '192.168.0.96/27',
        '192.168.0.128/27',
        '192.168.0.160/27',
      ],
    ],
    ['10.0.7.9/16', 2, undefined, ['10.0.0.0/24', '10.0.1.0/24']],
    ['2001:db8::/56', 2, 64, ['2001:db8::/64', '2001:db8:0:1::/64']],
    ['2001:db8:0:0:1::/80', 1, 48, ['2001:db8::1:0:0:0/80']],
  ])('cuts %s into %i blocks of %s host bits', (block, count, bits, expected) => {
    expect(cidrBlocks(block, count, bits)).toEqual(expected);
  });

  it.each([
    ['10.0.0.0/24', 2, 8],
    ['10.0.0.0/24', 0, 4],
    ['10.0.0.0/24', 257, 1],
    ['10.0.0/24', 1, 4],
    ['10.0.0.256/24', 1, 4],
    ['10.0.0.0', 1, 4],
    ['10.0.0.0/33', 1, 4],
    ['10.0.0.0/24', 1, 0],
    ['2001:db8:1/56', 1, 64],
    ['2001:db8::x/56', 1, 64],
  ])('has none for %s, %i, %i', (block, count, bits) => {
    expect(cidrBlocks(block, count, bits)).toBeUndefined();
  });
});
