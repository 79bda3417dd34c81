// Random lives of users: whatever happens in them, what the design promises holds.
import { type Lives, leadMany, startLives } from './lives';
import { Tally } from './tally';

const LIVES = 200;
const SEED = 20_260_101;

describe('in random lives', () => {
  let lives: Lives;
  beforeAll(async () => {
    lives = await startLives(new Tally());
  });
  afterAll(() => lives.close());

  it('no promise is broken', async () => {
    expect(await leadMany(lives, LIVES, SEED)).toBeUndefined();
  }, 300_000);
});
