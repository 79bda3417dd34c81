import { steady } from '../../../../scripts/picture/steady';

const SUB = '3c0b1a5e-7d7a-4d0f-9f0e-0c5a0d3b9a11';
const OTHER = 'ffffffff-7d7a-4d0f-9f0e-0c5a0d3b9a11';

describe('steady', () => {
  it('gives each step a second of its own', () => {
    expect(steady('$ npm start\n\nCreate\n23:59:58  A\n23:59:59  B\n\nUpdate\n00:00:01  A')).toBe(
      '$ npm start\n\nCreate\n09:00:01  A\n09:00:01  B\n\nUpdate\n09:00:02  A',
    );
  });

  it('numbers ids, the same one alike', () => {
    const text = steady(`${SUB} ${OTHER}\n${SUB}`);
    const [first, second] = text.split('\n')[0]?.split(' ') ?? [];
    expect(text).toBe(`${first} ${second}\n${first}`);
    expect([first, second]).toEqual([
      '11111111-0000-4000-8000-111111111111',
      '22222222-0000-4000-8000-222222222222',
    ]);
  });

  it('gives pools one id, and leaves all else', () => {
    expect(steady('us-east-1_Ab3dEf9|ben at 10:20:30')).toBe('us-east-1_Example|ben at 10:20:30');
  });
});
