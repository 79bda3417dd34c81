// Random lives of users: whatever happens in them, what the design promises holds.
import { firstFailure, type Lives, startLives } from './lives';

const LIVES = 60;
const SEED = 20_260_101;

describe('in random lives', () => {
  let lives: Lives;
  beforeAll(async () => {
    lives = await startLives();
  });
  afterAll(() => lives.close());

  it('no promise is broken', async () => {
    expect(await firstFailure(lives, LIVES, SEED)).toBeUndefined();
  }, 120_000);
});
