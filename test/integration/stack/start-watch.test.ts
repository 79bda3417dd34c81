// `npm start -- --watch`: a stack that follows its template.
import { useFreshFolder } from '../../support/fresh-folder';
import { npmStart } from './npm-start';

const template = (name: string) => `Resources:
  Pool: {Type: AWS::Cognito::UserPool}
  Ada:
    Type: Acme::Cognito::UserPoolUser
    Properties:
      UserPoolId: !Ref Pool
      Username: ada
      UserAttributes: [{Name: name, Value: ${name}}]
`;

const folder = useFreshFolder();
const save = (text: string) => folder.write('mine.yaml', text);

it('follows the template as it is saved, wrong or right, until Ctrl-C', async () => {
  const saves = ['Resources:\n  Ada: {Typ: x}\n', template('Ada Lovelace')];
  let watched = 0;
  save(template('Ada'));
  const args = ['mine.yaml', '--watch'];
  const { code, output } = await npmStart(folder.path, args, (soFar, interrupt) => {
    const times = soFar.split('Watching mine.yaml, src. Ctrl-C ends it.').length - 1;
    if (times === watched) return;
    watched = times;
    const next = saves.shift();
    if (next === undefined) interrupt();
    else save(next);
  });
  expect(code).toBe(130);
  expect(output).toMatch(/Failed: a template is not right\nmine\.yaml:2: /);
  expect(output).toMatch(/Ada is the same user: Sub still/);
  expect(output).not.toContain('DELETE_');
});
