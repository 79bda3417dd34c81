// Where secrets were told once, each on the shortest way to it.
import { SCENARIOS } from '../integration/faults/scenarios';
import { secretsOf } from './secrets';
import { settingOf } from './setting';
import { type Stage, startStage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

it.each(['__type', 'code'])(
  'a name that CloudWatch quotes as %s has no key in it',
  async (field) => {
    const [scenario] = SCENARIOS;
    const secrets = secretsOf('plain');
    if (!scenario) throw new Error('there is no scenario');
    for (const quote of secrets.reportQuotes) {
      const body = JSON.stringify({ [field]: quote });
      stage.refuseReports({ kind: 'answer', answer: { status: 400, body } });
      const told = await stage.send(settingOf(stage, scenario, secrets));
      expect(told['the output']?.join()).toContain('reportsFailed');
      expect((told['the output'] ?? []).some((line) => secrets.find(line))).toBe(false);
      stage.mend();
    }
  },
);
